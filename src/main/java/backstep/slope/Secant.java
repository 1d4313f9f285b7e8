package backstep.slope;

/**
 * The straight line through two points of a curve, at x and at x + h, beside the tangent at x.
 *
 * @param x where the first point stands
 * @param h how far the second is from it; not 0
 * @param value f(x)
 * @param valueThere f(x + h)
 * @param exact f′(x), by backpropagation
 */
public record Secant(double x, double h, double value, double valueThere, double exact) {

    /** The secant of a curve. */
    public static Secant of(Slice curve, double x, double h) {
        double there = curve.value(x + h);
        double exact = curve.slope(x);
        return new Secant(x, h, curve.value(x), there, exact);
    }

    /** By how much f grows, {@code f(x + h) − f(x)}. */
    public double rise() {
        return valueThere - value;
    }

    /** The numeric slope, rise over run: {@code (f(x + h) − f(x)) / h}. Its limit for h → 0 is the derivative. */
    public double slope() {
        return rise() / h;
    }

    /** How far the numeric slope is from the exact one, with its sign. */
    public double difference() {
        return slope() - exact;
    }

    /** Whether both points and the slope at x are there. */
    public boolean isDefined() {
        return Double.isFinite(value + valueThere + exact);
    }
}
