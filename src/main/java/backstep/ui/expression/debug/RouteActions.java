package backstep.ui.expression.debug;

import backstep.debug.GraphReachability;
import backstep.engine.Trace;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.expression.model.Route;
import java.util.BitSet;

/** Marks what a node depends on, what depends on it, and all ways from it to the root. */
final class RouteActions {

    private final ExpressionSession session;

    RouteActions(ExpressionSession session) {
        this.session = session;
    }

    void ancestors(int node) {
        mark(trace -> GraphReachability.ancestors(trace.graph(), node));
    }

    void descendants(int node) {
        mark(trace -> GraphReachability.descendants(trace.graph(), node));
    }

    /** What depends on the node and is depended on by the root of the present backward pass. */
    void paths(int node) {
        mark(trace -> {
            int pass = trace.pass(session.stepProperty().get());
            int root = trace.graph().passes().get(pass).root();
            BitSet between = GraphReachability.descendants(trace.graph(), node);
            between.and(GraphReachability.ancestors(trace.graph(), root));
            return between;
        });
    }

    /** Takes the marks away; says whether there were any. */
    boolean clear() {
        boolean marked = isMarked();
        session.highlights().routeProperty().set(Route.NONE);
        return marked;
    }

    boolean isMarked() {
        return !session.highlights().routeProperty().get().equals(Route.NONE);
    }

    private void mark(Choice choice) {
        Trace trace = session.traceProperty().get();
        if (trace != null) {
            session.highlights().routeProperty().set(Route.among(choice.of(trace), trace.graph()));
        }
    }

    private interface Choice {

        BitSet of(Trace trace);
    }
}
