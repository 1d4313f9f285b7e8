package backstep.engine.analysis;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.engine.Pass;
import backstep.engine.Trace;

/** Computes a graph once more with one node held at another value. */
final class HeldNode {

    private HeldNode() {}

    /** The graph's values when a node, leaf or not, is held at {@code value}. */
    static Pass of(Trace trace, int node, double value) {
        Graph graph = trace.graph();
        Pass pass = new Pass(graph, trace.rules());
        for (int other = 0; other < graph.size(); other++) {
            if (other <= node || !graph.op(other).isOperation()) {
                pass.set(other, trace.data(other));
            }
        }
        pass.set(node, value);
        forward(pass, trace, node);
        return pass;
    }

    /** Computes what follows a node; what is detached stays as it is, because a gradient takes it for a constant. */
    private static void forward(Pass pass, Trace trace, int node) {
        Graph graph = trace.graph();
        for (int next = node + 1; next < graph.size(); next++) {
            if (graph.op(next) == Op.DETACH) {
                pass.set(next, trace.data(next));
            } else {
                pass.forward(next);
            }
        }
    }
}
