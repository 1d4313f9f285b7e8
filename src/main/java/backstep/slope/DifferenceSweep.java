package backstep.slope;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How wrong numeric slopes are for steps of every size. A large h is wrong by truncation, as the curve bends between both
 * points; a small one by round-off, as both values share all digits but their last ones.
 *
 * @param x where the slope is taken
 * @param exact the slope there, by backpropagation
 * @param points from the largest h to the smallest
 */
public record DifferenceSweep(double x, double exact, List<Point> points) {

    /** The ends of the sweep, as powers of ten. */
    public static final int FIRST_POWER = -1;

    public static final int LAST_POWER = -15;

    private static final int PER_DECADE = 12;

    /** How many neighbours on each side an error is to be small with: by luck alone one h is exact. */
    private static final int NEIGHBOURS = PER_DECADE / 4;

    /** Ways to take a slope from values. */
    public enum Scheme {
        /** {@code (f(x + h) − f(x)) / h}; its truncation shrinks like h. */
        FORWARD,
        /** {@code (f(x + h) − f(x − h)) / 2h}; its truncation shrinks like h². */
        CENTRAL
    }

    /**
     * Slopes with one h.
     *
     * @param forward by the forward difference
     * @param central by the central difference
     */
    public record Point(double h, double forward, double central) {

        /** The slope by one of the ways. */
        public double slope(Scheme scheme) {
            return switch (scheme) {
                case FORWARD -> forward;
                case CENTRAL -> central;
            };
        }

        static Point of(Slice curve, double x, double h) {
            double here = curve.value(x);
            double above = curve.value(x + h);
            double below = curve.value(x - h);
            return new Point(h, (above - here) / h, (above - below) / (2 * h));
        }
    }

    public DifferenceSweep {
        points = List.copyOf(points);
    }

    /** The sweep of a curve at one place. */
    public static DifferenceSweep of(Slice curve, double x) {
        int count = (FIRST_POWER - LAST_POWER) * PER_DECADE + 1;
        List<Point> points = IntStream.range(0, count)
                .mapToObj(index -> Point.of(curve, x, step(index)))
                .toList();
        return new DifferenceSweep(x, curve.slope(x), points);
    }

    /** Whole powers of ten are the numbers that are written so. */
    private static double step(int index) {
        double power = FIRST_POWER - (double) index / PER_DECADE;
        return index % PER_DECADE == 0
                ? Double.parseDouble("1e" + (FIRST_POWER - index / PER_DECADE))
                : Math.pow(10, power);
    }

    /** The size of the error of a slope; NaN if there is none. */
    public double error(Point point, Scheme scheme) {
        return Math.abs(point.slope(scheme) - exact);
    }

    /** Whether there is a slope to be met, and an h that comes near it. */
    public boolean isDefined() {
        return Double.isFinite(exact)
                && points.stream().anyMatch(point -> Double.isFinite(error(point, Scheme.FORWARD)));
    }

    /** The h around which the error is smallest, not by luck but with its neighbours; among equals the largest. */
    public double best(Scheme scheme) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int index = 0; index < points.size(); index++) {
            double around = around(index, scheme);
            if (around < least) {
                best = index;
                least = around;
            }
        }
        return points.get(best).h();
    }

    private double around(int index, Scheme scheme) {
        return points.subList(Math.max(0, index - NEIGHBOURS), Math.min(points.size(), index + NEIGHBOURS + 1)).stream()
                .mapToDouble(point -> error(point, scheme))
                .map(error -> Double.isNaN(error) ? Double.POSITIVE_INFINITY : error)
                .max()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Whether a larger h than the best is worse, because the curve bends: on a straight line only round-off is wrong. */
    public boolean truncates() {
        return best(Scheme.FORWARD) < points.getFirst().h();
    }
}
