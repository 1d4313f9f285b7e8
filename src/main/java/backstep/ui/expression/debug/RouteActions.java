package backstep.ui.expression.debug;

import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.ui.expression.debug.RouteMarks.Kind;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.expression.model.Route;
import java.util.Optional;
import java.util.function.Function;

/** RouteMarks what a node depends on, what depends on it, and all ways from it to the root. */
final class RouteActions {

    private final ExpressionSession session;
    private Optional<Marked> marked = Optional.empty();

    /**
     * RouteMarks that were set here.
     *
     * @param route how they are seen, as long as no others are
     */
    private record Marked(RouteMarks marks, Route route) {}

    RouteActions(ExpressionSession session) {
        this.session = session;
    }

    void ancestors(int node) {
        mark(trace -> new RouteMarks(Kind.ANCESTORS, node, node));
    }

    void descendants(int node) {
        mark(trace -> new RouteMarks(Kind.DESCENDANTS, node, node));
    }

    /** What depends on the node and is depended on by the root of the present backward pass. */
    void paths(int node) {
        mark(trace -> {
            int pass = trace.pass(session.stepProperty().get());
            return new RouteMarks(
                    Kind.PATHS, node, trace.graph().passes().get(pass).root());
        });
    }

    /** Takes the marks away; says whether there were any. */
    boolean clear() {
        boolean isMarked = isMarked();
        session.highlights().routeProperty().set(Route.NONE);
        return isMarked;
    }

    boolean isMarked() {
        return !session.highlights().routeProperty().get().equals(Route.NONE);
    }

    /** What is marked at present; empty if that is nothing, or something else. */
    Optional<RouteMarks> marks() {
        Route shown = session.highlights().routeProperty().get();
        return marked.filter(each -> isMarked() && each.route.equals(shown)).map(Marked::marks);
    }

    private void mark(Function<Trace, RouteMarks> choice) {
        Trace trace = session.traceProperty().get();
        if (trace != null) {
            mark(choice.apply(trace), trace.graph());
        }
    }

    /** RouteMarks nodes of the graph on screen. */
    void mark(RouteMarks marks, Graph graph) {
        Route route = Route.among(marks.nodes(graph), graph);
        marked = Optional.of(new Marked(marks, route));
        session.highlights().routeProperty().set(route);
    }
}
