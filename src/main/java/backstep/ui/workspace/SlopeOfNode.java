package backstep.ui.workspace;

import static backstep.ui.expression.model.ExpressionSections.STEP;

import backstep.engine.Op;
import backstep.engine.Trace;
import backstep.slope.OperationText;
import backstep.ui.action.Action;
import backstep.ui.expression.model.ExpressionSession;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** The way from an operation of a graph to its slope, with the numbers that it has there. */
final class SlopeOfNode {

    private SlopeOfNode() {}

    /**
     * What is done with the node that is spoken of.
     *
     * @param opening looks at the slope of a text
     */
    static Action action(ExpressionSession session, Consumer<String> opening) {
        BooleanBinding possible = Bindings.createBooleanBinding(() -> isPossible(session), session.stateProperty());
        return STEP.action("step.slope", () -> text(session).ifPresent(opening))
                .withKeys("S")
                .when(possible);
    }

    /** Not before the run has come to the operation: its numbers are not known yet. */
    private static boolean isPossible(ExpressionSession session) {
        Trace run = session.traceProperty().get();
        int node = session.subject();
        // Who predicts is to find the figures, and a slope would tell them.
        boolean predicting =
                session.stateProperty().get().spec().learning().predict().isPresent();
        if (run == null
                || predicting
                || node == ExpressionSession.NONE
                || !run.computed(node, session.stepProperty().get())) {
            return false;
        }
        Op op = run.graph().op(node);
        return op.isOperation() && op != Op.DETACH;
    }

    private static Optional<String> text(ExpressionSession session) {
        Trace run = session.traceProperty().get();
        int step = session.stepProperty().get();
        return run == null
                ? Optional.empty()
                : OperationText.of(run.graph(), session.subject(), node -> run.data(node, step));
    }
}
