package backstep.ui.session;

import backstep.engine.Graph;
import backstep.engine.Trace;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the learner stood in a run, to be found again in the run of a changed text: at the same step if the operations
 * are the same; at the end if that was the place; else at the start.
 */
record Place(@Nullable Trace trace, int step, int selected) {

    int stepIn(Trace next) {
        if (trace == null || step == 0) {
            return 0;
        }
        if (sameOperations(trace.graph(), next.graph())) {
            return step;
        }
        return step == trace.stepCount() ? next.stepCount() : 0;
    }

    /** The node of the same label, else the same node if the operations are the same. */
    int selectedIn(Trace next) {
        if (trace == null || selected == ExpressionSession.NONE) {
            return ExpressionSession.NONE;
        }
        if (sameOperations(trace.graph(), next.graph())) {
            return selected;
        }
        String label = trace.graph().label(selected);
        return label == null ? ExpressionSession.NONE : lastLabelled(next.graph(), label);
    }

    private static int lastLabelled(Graph graph, String label) {
        return IntStream.range(0, graph.size())
                .filter(node -> Objects.equals(graph.label(node), label))
                .max()
                .orElse(ExpressionSession.NONE);
    }

    private static boolean sameOperations(Graph one, Graph other) {
        return one.size() == other.size()
                && one.root() == other.root()
                && IntStream.range(0, one.size()).allMatch(node -> sameOperation(one, other, node));
    }

    private static boolean sameOperation(Graph one, Graph other, int node) {
        return one.op(node) == other.op(node)
                && IntStream.range(0, one.arity(node))
                        .allMatch(slot -> one.operand(node, slot) == other.operand(node, slot));
    }
}
