package backstep.nn.field;

/** The numbers from {@code min} to {@code max}, which is larger. */
public record Range(double min, double max) {

    public double length() {
        return max - min;
    }

    /** Where a number lies: 0 at the beginning, 1 at the end. */
    public double share(double value) {
        return (value - min) / (max - min);
    }

    /** The number at a share of the way from the beginning to the end. */
    public double at(double share) {
        return min + share * (max - min);
    }

    public boolean contains(Range other) {
        return min <= other.min && other.max <= max;
    }

    /** The same with a margin on both sides. */
    public Range widened(double margin) {
        return new Range(min - margin, max + margin);
    }
}
