package backstep.ui.expression.debug;

import backstep.document.ExpressionSpec;
import backstep.document.ViewSpec;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.expression.model.ExpressionState;
import backstep.ui.expression.model.ExpressionView;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is marked in the graph, as documents keep it; it is marked again once the graph is there. */
final class SavedRoute implements ViewItem {

    private final ExpressionSession session;
    private final RouteActions routes;
    private Optional<Wanted> wanted = Optional.empty();

    /**
     * RouteMarks that wait for their graph.
     *
     * @param spec the expression that they are in
     */
    private record Wanted(ExpressionSpec spec, RouteMarks marks) {}

    SavedRoute(ExpressionSession session, RouteActions routes) {
        this.session = session;
        this.routes = routes;
        session.stateProperty().subscribe(this::mark);
    }

    @Override
    public ViewSpec capture(ViewSpec into) {
        ViewSpec without = into.without(ViewName.MARKS.text())
                .without(ViewName.MARKS_NODE.text())
                .without(ViewName.MARKS_ROOT.text());
        return routes.marks()
                .or(() -> wanted.map(Wanted::marks))
                .map(marks -> without.withChoice(ViewName.MARKS.text(), word(marks.kind()))
                        .withNumber(ViewName.MARKS_NODE.text(), marks.node())
                        .withNumber(ViewName.MARKS_ROOT.text(), marks.root()))
                .orElse(without);
    }

    private static String word(RouteMarks.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void apply(ViewSpec from) {
        String word = from.choices().getOrDefault(ViewName.MARKS.text(), "");
        Map<String, Double> numbers = from.numbers();
        int node = numbers.getOrDefault(ViewName.MARKS_NODE.text(), -1.0).intValue();
        int root = numbers.getOrDefault(ViewName.MARKS_ROOT.text(), -1.0).intValue();
        ExpressionSpec spec = session.stateProperty().get().spec();
        wanted = Arrays.stream(RouteMarks.Kind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .map(kind -> new Wanted(spec, new RouteMarks(kind, node, root)));
        if (routes.marks().isPresent()) {
            routes.clear();
        }
        mark();
    }

    private void mark() {
        ExpressionState now = session.stateProperty().get();
        wanted = wanted.filter(each -> each.spec.equals(now.spec()));
        ExpressionView view = now.view();
        if (wanted.isPresent() && now.current() && view != null) {
            RouteMarks marks = wanted.get().marks;
            wanted = Optional.empty();
            if (marks.areIn(view.trace().graph())) {
                routes.mark(marks, view.trace().graph());
            }
        }
    }
}
