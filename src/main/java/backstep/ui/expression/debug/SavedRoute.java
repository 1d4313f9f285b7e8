package backstep.ui.expression.debug;

import backstep.document.ConstantWords;
import backstep.document.ViewSpec;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.expression.model.ExpressionState;
import backstep.ui.expression.model.ExpressionView;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import backstep.ui.view.ViewParts;
import backstep.ui.view.Waiting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is marked in the graph, as documents keep it; it is marked again once the graph is there. */
final class SavedRoute {

    private final ExpressionSession session;
    private final RouteActions routes;
    private final Waiting<RouteMarks> waiting;

    SavedRoute(ExpressionSession session, RouteActions routes) {
        this.session = session;
        this.routes = routes;
        waiting = new Waiting<>(() -> session.stateProperty().get().spec());
        session.stateProperty().subscribe(this::mark);
    }

    /** What documents keep. */
    ViewItem look() {
        return new ViewParts<>(
                List.of(ViewName.MARKS, ViewName.MARKS_NODE, ViewName.MARKS_ROOT),
                () -> routes.marks().or(waiting::get),
                SavedRoute::write,
                this::show);
    }

    private static ViewSpec write(RouteMarks marks, ViewSpec into) {
        return into.withChoice(ViewName.MARKS.text(), ConstantWords.of(marks.kind()))
                .withNumber(ViewName.MARKS_NODE.text(), marks.node())
                .withNumber(ViewName.MARKS_ROOT.text(), marks.root());
    }

    private void show(ViewSpec from) {
        waiting.set(read(from));
        if (routes.marks().isPresent()) {
            routes.clear();
        }
        mark();
    }

    private static Optional<RouteMarks> read(ViewSpec from) {
        Map<String, Double> numbers = from.numbers();
        int node = numbers.getOrDefault(ViewName.MARKS_NODE.text(), -1.0).intValue();
        int root = numbers.getOrDefault(ViewName.MARKS_ROOT.text(), -1.0).intValue();
        return ConstantWords.find(RouteMarks.Kind.class, from.choices().getOrDefault(ViewName.MARKS.text(), ""))
                .map(kind -> new RouteMarks(kind, node, root));
    }

    private void mark() {
        ExpressionState now = session.stateProperty().get();
        ExpressionView view = now.view();
        Optional<RouteMarks> wanted = waiting.get();
        if (wanted.isPresent() && now.current() && view != null) {
            waiting.end();
            if (wanted.get().areIn(view.trace().graph())) {
                routes.mark(wanted.get(), view.trace().graph());
            }
        }
    }
}
