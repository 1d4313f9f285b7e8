package backstep.picture.chart;

/** A range of epochs. */
public record EpochRange(double from, double to) {

    /** Between two epochs in either order. */
    public static EpochRange between(double one, double other) {
        return new EpochRange(Math.min(one, other), Math.max(one, other));
    }

    public double length() {
        return to - from;
    }
}
