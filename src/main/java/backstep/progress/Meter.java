package backstep.progress;

/** Is told how far a long piece of work has come. */
@FunctionalInterface
public interface Meter {

    /** For work that is not watched. */
    Meter NONE = share -> {};

    /**
     * Says how much is done. Called often and by the thread that works, so it should return at once.
     *
     * @param share from 0 to 1
     */
    void at(double share);

    /** The meter of a part of the work, which goes from one share of the whole to another. */
    default Meter part(double from, double to) {
        return share -> at(from + share * (to - from));
    }
}
