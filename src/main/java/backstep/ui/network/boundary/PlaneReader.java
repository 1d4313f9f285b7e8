package backstep.ui.network.boundary;

import backstep.nn.field.Plane;
import backstep.nn.field.Range;
import backstep.ui.view.ViewName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a plane out of the numbers of a document: which inputs it shows, over which ranges, and where it holds the others. */
final class PlaneReader {

    /** Begins the names of the inputs that are held, each with its number at the end. */
    static final String HELD = "held.";

    private PlaneReader() {}

    /** The plane that is said; empty if that could be none. */
    static Optional<Plane> read(Map<String, Double> numbers) {
        List<Double> held = new ArrayList<>();
        for (double next = held(numbers, 0); Double.isFinite(next); next = held(numbers, held.size())) {
            held.add(next);
        }
        double x = numbers.getOrDefault(ViewName.PLANE.text("x"), Double.NaN);
        double y = numbers.getOrDefault(ViewName.PLANE.text("y"), Double.NaN);
        boolean inputs = isOneOf(held, x) && x != y && (held.size() == 1 ? y == Plane.NONE : isOneOf(held, y));
        return range(numbers, "x")
                .flatMap(across -> range(numbers, "y").map(up -> new Plane((int) x, (int) y, across, up, held)))
                .filter(plane -> inputs);
    }

    private static double held(Map<String, Double> numbers, int input) {
        return numbers.getOrDefault(ViewName.PLANE.text(HELD + input), Double.NaN);
    }

    private static boolean isOneOf(List<Double> held, double input) {
        return input >= 0 && input < held.size() && input == Math.rint(input);
    }

    private static Optional<Range> range(Map<String, Double> numbers, String axis) {
        double min = numbers.getOrDefault(ViewName.PLANE.text(axis + ".from"), Double.NaN);
        double max = numbers.getOrDefault(ViewName.PLANE.text(axis + ".to"), Double.NaN);
        return min < max && Double.isFinite(max - min) ? Optional.of(new Range(min, max)) : Optional.empty();
    }
}
