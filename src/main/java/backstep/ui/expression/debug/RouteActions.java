package backstep.ui.expression.debug;

import backstep.debug.GraphReachability;
import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.picture.DebugMarks.Hop;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.expression.model.Highlights.Route;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

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
            session.highlights().routeProperty().set(route(trace.graph(), choice.of(trace)));
        }
    }

    private interface Choice {

        BitSet of(Trace trace);
    }

    private static Route route(Graph graph, BitSet nodes) {
        Set<Hop> hops = new HashSet<>();
        nodes.stream().forEach(node -> {
            for (int slot = 0; slot < graph.arity(node); slot++) {
                if (nodes.get(graph.operand(node, slot))) {
                    hops.add(new Hop(node, slot));
                }
            }
        });
        return new Route(nodes.stream().boxed().collect(Collectors.toUnmodifiableSet()), hops);
    }
}
