package backstep.ui.network.boundary;

import backstep.document.ViewSpec;
import backstep.nn.field.Plane;
import backstep.nn.field.Range;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of the inputs' space is looked at, as documents keep it; the usual one if a document says nothing that could
 * be one.
 */
record SeenPlane(NetworkSession session) implements ViewItem {

    private static final String HELD = "held.";

    @Override
    public ViewSpec capture(ViewSpec into) {
        ViewSpec view = into;
        for (String name : into.numbers().keySet()) {
            view = name.startsWith(ViewName.PLANE.text("")) ? view.without(name) : view;
        }
        Plane plane = session.planeProperty().get();
        return plane == null ? view : write(plane, view);
    }

    private static ViewSpec write(Plane plane, ViewSpec into) {
        ViewSpec view = into.withNumber(ViewName.PLANE.text("x"), plane.xInput())
                .withNumber(ViewName.PLANE.text("y"), plane.yInput())
                .withNumber(ViewName.PLANE.text("x.from"), plane.x().min())
                .withNumber(ViewName.PLANE.text("x.to"), plane.x().max())
                .withNumber(ViewName.PLANE.text("y.from"), plane.y().min())
                .withNumber(ViewName.PLANE.text("y.to"), plane.y().max());
        for (int input = 0; input < plane.held().size(); input++) {
            view = view.withNumber(
                    ViewName.PLANE.text(HELD + input), plane.held().get(input));
        }
        return view;
    }

    @Override
    public void apply(ViewSpec from) {
        read(from.numbers()).ifPresentOrElse(session::show, session::showUsualPlane);
    }

    private static Optional<Plane> read(Map<String, Double> numbers) {
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
