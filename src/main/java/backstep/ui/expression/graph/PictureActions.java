package backstep.ui.expression.graph;

import static backstep.ui.expression.model.ExpressionSections.PICTURE;

import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.ui.action.Action;
import backstep.ui.expression.model.ExpressionSession;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** What keys do in the picture of the graph only. */
final class PictureActions {

    private PictureActions() {}

    /** @param runToSelected what Enter does */
    static List<Action> of(ExpressionSession session, Runnable runToSelected) {
        return List.of(
                // The debugger offers it to all that are not in the picture.
                PICTURE.action("graph.runHere", runToSelected).withKeys("Enter").forKeysOnly(),
                PICTURE.step(
                        "graph.selectOperand",
                        "Shortcut+Left",
                        () -> walk(session, (graph, from) -> graph.arity(from) > 0 ? graph.operand(from, 0) : from)),
                PICTURE.step(
                        "graph.selectConsumer",
                        "Shortcut+Right",
                        () -> walk(
                                session,
                                (graph, from) ->
                                        graph.consumers(from).findFirst().orElse(from))),
                PICTURE.step(
                        "graph.selectNeighbour",
                        "Shortcut+Up",
                        () -> walk(session, (graph, from) -> Math.max(0, from - 1))),
                PICTURE.step(
                        "graph.selectNeighbour",
                        "Shortcut+Down",
                        () -> walk(session, (graph, from) -> Math.min(graph.size() - 1, from + 1))));
    }

    /** From the selected node, or from the root. */
    private static void walk(ExpressionSession session, ToIntBiFunction<Graph, Integer> step) {
        Trace trace = session.traceProperty().get();
        if (trace != null) {
            Graph graph = trace.graph();
            int from = session.subject() == ExpressionSession.NONE ? graph.root() : session.subject();
            session.select(step.applyAsInt(graph, from));
        }
    }
}
