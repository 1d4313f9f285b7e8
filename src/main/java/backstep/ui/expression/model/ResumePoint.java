package backstep.ui.expression.model;

import backstep.engine.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Where the learner stood in a run, to be found again in the run of a changed text: at the same step if the operations
 * are the same; at the end if that was the place; else at the start.
 */
record ResumePoint(@Nullable Trace trace, int step, int selected) {

    int stepIn(Trace next) {
        if (trace == null || step == 0) {
            return 0;
        }
        if (Counterpart.sameOperations(trace.graph(), next.graph())) {
            return step;
        }
        return step == trace.stepCount() ? next.stepCount() : 0;
    }

    /** The node of the same label, else the same node if the operations are the same. */
    int selectedIn(Trace next) {
        return trace == null || selected == ExpressionSession.NONE
                ? ExpressionSession.NONE
                : Counterpart.of(trace.graph(), selected, next.graph());
    }
}
