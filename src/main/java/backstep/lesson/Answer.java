package backstep.lesson;

/**
 * A number that a learner has given, and how exactly.
 *
 * @param value what it comes to
 * @param unit what one more in its last written digit would be; 0 for what was computed and not rounded
 * @param digits how many significant digits were written; as many as a double has for what was computed
 */
public record Answer(double value, double unit, int digits) {

    /** Figures that were computed may have been computed from figures as they are shown, with five digits. */
    private static final double EXACT = 5e-4;

    /** With fewer digits an answer is taken to be rounded too far, unless it is as exact as one with more. */
    private static final int ENOUGH_DIGITS = 2;

    private static final int ALL_DIGITS = 17;

    /** How an answer stands to a figure. */
    public enum Closeness {
        SAME,
        /** Rounded so far that it may stand for others too. */
        ROUNDED,
        OTHER
    }

    /** One that was computed. */
    static Answer computed(double value) {
        return new Answer(value, 0, ALL_DIGITS);
    }

    /** How it stands to a figure: as exact as it is written, with the last digit rounded or cut off. */
    public Closeness to(double figure) {
        double distance = Math.abs(value - figure);
        if (Double.compare(value, figure) == 0 || distance <= EXACT * Math.abs(figure)) {
            return Closeness.SAME;
        }
        // Written so that NaN and infinities are others.
        boolean isWithin =
                distance <= unit / 2 * (1 + EXACT) || (distance < unit && Math.abs(value) < Math.abs(figure));
        if (!isWithin) {
            return Closeness.OTHER;
        }
        return digits >= ENOUGH_DIGITS ? Closeness.SAME : Closeness.ROUNDED;
    }

    /** Whether it may stand for a figure. */
    public boolean fits(double figure) {
        return to(figure) != Closeness.OTHER;
    }
}
