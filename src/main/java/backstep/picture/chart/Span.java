package backstep.picture.chart;

/** A range of epochs. */
public record Span(double from, double to) {

    /** Between two epochs in either order. */
    public static Span between(double one, double other) {
        return new Span(Math.min(one, other), Math.max(one, other));
    }

    public double length() {
        return to - from;
    }
}
