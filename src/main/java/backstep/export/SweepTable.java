package backstep.export;

import backstep.data.CsvWriter;
import backstep.slope.DifferenceSweep;
import backstep.slope.DifferenceSweep.Point;
import backstep.slope.DifferenceSweep.Scheme;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How wrong numeric slopes are over h, as comma-separated values: a line for each h, from the largest on, with both numeric
 * slopes, the exact one, and the sizes of both errors. What is no number is {@code NaN}.
 */
public final class SweepTable {

    private SweepTable() {}

    /** A header, then h after h. */
    public static String of(DifferenceSweep sweep) {
        String header = CsvWriter.line(Stream.of("h", "forward", "central", "exact", "forward_error", "central_error"));
        return sweep.points().stream().map(point -> line(sweep, point)).collect(Collectors.joining("", header, ""));
    }

    private static String line(DifferenceSweep sweep, Point point) {
        return CsvWriter.line(Stream.of(
                        point.h(),
                        point.forward(),
                        point.central(),
                        sweep.exact(),
                        sweep.error(point, Scheme.FORWARD),
                        sweep.error(point, Scheme.CENTRAL))
                .map(figure -> Double.toString(figure)));
    }
}
