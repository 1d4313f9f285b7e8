package backstep.picture.slope;

import backstep.geometry.Bounds;
import backstep.slope.DifferenceSweep;
import backstep.slope.DifferenceSweep.Scheme;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Where errors lie in the picture: h becomes smaller to the right, errors larger upwards.
 *
 * @param area inside the axes
 */
public record SweepFrame(Bounds area, LogScale hs, LogScale errors) {

    private static final double LEFT = 50;
    private static final double RIGHT = 24;
    private static final double TOP = 30;
    private static final double BOTTOM = 30;
    private static final double SMALLEST = 16;

    static SweepFrame of(SweepView view, double width, double height) {
        Bounds area = new Bounds(
                LEFT, TOP, Math.max(SMALLEST, width - LEFT - RIGHT), Math.max(SMALLEST, height - TOP - BOTTOM));
        DifferenceSweep sweep = view.sweep();
        double[] errors = DoubleStream.concat(
                        DoubleStream.of(Math.abs(view.today().difference())),
                        sweep.points().stream()
                                .flatMap(point -> Stream.of(Scheme.values()).map(each -> sweep.error(point, each)))
                                .mapToDouble(Double::doubleValue))
                .filter(error -> error > 0 && Double.isFinite(error))
                .toArray();
        double least = Arrays.stream(errors).min().orElse(1e-16);
        double most = Arrays.stream(errors).max().orElse(1);
        // A decade below and above, so that no line runs along the border.
        double low = Math.pow(10, Math.floor(Math.log10(least)) - 1);
        double high = Math.pow(10, Math.ceil(Math.log10(most)) + 1);
        return new SweepFrame(
                area,
                new LogScale(view.firstH(), view.lastH(), area.x(), area.maxX()),
                new LogScale(low, high, area.maxY(), area.y()));
    }

    /** Where an error lies; one of 0 at the lower border; NaN if it is none. */
    double place(double error) {
        if (!Double.isFinite(error)) {
            return Double.NaN;
        }
        return error > 0 ? errors.place(error) : area.maxY();
    }

    /** Which h lies at a place. */
    public double h(double x) {
        return hs.value(Math.clamp(x, area.x(), area.maxX()));
    }
}
