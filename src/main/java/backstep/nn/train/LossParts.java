package backstep.nn.train;

/**
 * A loss with what it is made of.
 *
 * @param total what is minimised
 * @param data how far predictions are from labels
 * @param penalty what the sizes of the parameters add, see {@link backstep.nn.Penalty}
 */
public record LossParts(double total, double data, double penalty) {

    /** Nothing was summed up yet. */
    public static final LossParts ZERO = new LossParts(0, 0, 0);

    /** Nothing is known yet. */
    public static final LossParts UNKNOWN = new LossParts(Double.NaN, Double.NaN, Double.NaN);

    LossParts plusData(double more) {
        return new LossParts(total + more, data + more, penalty);
    }

    LossParts plusPenalty(double more) {
        return new LossParts(total + more, data, penalty + more);
    }
}
