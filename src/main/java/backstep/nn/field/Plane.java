package backstep.nn.field;

import backstep.data.Dataset;
import backstep.data.Split;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The part of the inputs' space that is looked at: two inputs change, all others are held. With one input only, that one
 * changes.
 *
 * @param xInput the place of the input that runs to the right
 * @param yInput the place of the input that runs upwards; {@link #NONE} if there is only one
 * @param held a number for every input; those of the two that change have no effect
 */
public record Plane(int xInput, int yInput, Range x, Range y, List<Double> held) {

    /** In place of an input that does not exist. */
    public static final int NONE = -1;

    /** A margin about the samples, as a share of their extent. */
    private static final double MARGIN = 0.14;

    /** A plane may be this many times as wide as it would be made, before it is made anew. */
    private static final double ROOMY = 1.6;

    private static final double ROUNDING = 1e-13;

    public Plane {
        held = List.copyOf(held);
    }

    /** The plane of the first two inputs about some samples, or of the only one, with the others held at their mean. */
    public static Plane around(Split data) {
        int inputs = data.train().inputs();
        List<Double> means = IntStream.range(0, inputs)
                .mapToObj(input -> mean(data.train().column(input)))
                .toList();
        return around(data, 0, inputs == 1 ? NONE : 1, means);
    }

    /** The mean of standardised figures is 0, and not what rounding leaves of it. */
    private static double mean(double[] figures) {
        double mean = Arrays.stream(figures).average().orElse(0);
        double largest = Arrays.stream(figures).map(Math::abs).max().orElse(0);
        return Math.abs(mean) < ROUNDING * largest ? 0 : mean;
    }

    private static Plane around(Split data, int xInput, int yInput, List<Double> held) {
        Range y = yInput == NONE ? labels(data) : range(data, yInput);
        return new Plane(xInput, yInput, roomy(range(data, xInput)), roomy(y), held);
    }

    /** The same with other inputs that change. */
    public Plane showing(Split data, int otherX, int otherY) {
        return around(data, otherX, otherY, held);
    }

    /** The same with an input held at another number. */
    public Plane holding(int input, double value) {
        return new Plane(
                xInput,
                yInput,
                x,
                y,
                IntStream.range(0, held.size())
                        .mapToObj(i -> i == input ? Double.valueOf(value) : held.get(i))
                        .toList());
    }

    /** This plane, if it still suits the samples, so that nothing moves while some of them do; else a new one. */
    public Plane suiting(Split data) {
        if (data.train().inputs() != held.size()) {
            return around(data);
        }
        Plane fresh = around(data, xInput, yInput, held);
        boolean suits = suits(x, range(data, xInput), fresh.x)
                && suits(y, yInput == NONE ? labels(data) : range(data, yInput), fresh.y);
        return suits ? this : fresh;
    }

    private static boolean suits(Range present, Range samples, Range fresh) {
        return present.contains(samples) && present.length() <= ROOMY * fresh.length();
    }

    private static Range roomy(Range samples) {
        double extent = samples.length() > 0 ? samples.length() : 2;
        return samples.widened(MARGIN * extent);
    }

    private static Range range(Split data, int input) {
        return range(
                data.train().column(input),
                data.test().size() == 0 ? new double[0] : data.test().column(input));
    }

    private static Range labels(Split data) {
        return range(data.train().labels(), data.test().labels());
    }

    private static Range range(double[]... columns) {
        double[] all = Stream.of(columns).flatMapToDouble(Arrays::stream).toArray();
        return new Range(
                Arrays.stream(all).min().orElse(-1), Arrays.stream(all).max().orElse(1));
    }

    /** Whether only one input changes, so that there is a curve to show and no surface. */
    public boolean isLine() {
        return yInput == NONE;
    }

    /**
     * The inputs at the centres of a grid's cells, row by row from the top, where y is largest.
     *
     * @param rows without effect for a line, which has one
     */
    public Dataset grid(int columns, int rows) {
        int height = isLine() ? 1 : rows;
        double[][] values = new double[held.size()][columns * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < columns; column++) {
                double[] point = at((column + 0.5) / columns, 1 - (row + 0.5) / height);
                for (int input = 0; input < point.length; input++) {
                    values[input][row * columns + column] = point[input];
                }
            }
        }
        return Dataset.numbers(values, new double[columns * height]);
    }

    /** The inputs at a place of the plane: shares of its width from the left and of its height from below. */
    public double[] at(double shareX, double shareY) {
        double[] point = held.stream().mapToDouble(Double::doubleValue).toArray();
        point[xInput] = x.at(shareX);
        if (!isLine()) {
            point[yInput] = y.at(shareY);
        }
        return point;
    }
}
