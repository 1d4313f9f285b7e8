package backstep.ui.expression.debug;

import backstep.debug.Breakpoint;
import backstep.debug.BreakpointHit;
import backstep.debug.Sentences;
import backstep.debug.StepControl;
import backstep.engine.Groups;
import backstep.engine.Stepper;
import backstep.engine.Trace;
import backstep.text.Messages;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Runs to breakpoints and nodes, and says why it stopped. */
final class RunModel {

    private final ExpressionSession session;
    private final BreakpointsModel breakpoints;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    RunModel(ExpressionSession session, BreakpointsModel breakpoints) {
        this.session = session;
        this.breakpoints = breakpoints;
        session.stepProperty().subscribe(step -> message.set(""));
        session.traceProperty().subscribe(trace -> message.set(""));
    }

    void toNextBreak() {
        Trace trace = session.traceProperty().get();
        if (trace != null) {
            List<Breakpoint> active = breakpoints.active();
            Optional<BreakpointHit> stop =
                    StepControl.forward(trace, session.stepProperty().get(), active);
            stopAt(trace, stop.orElse(null), trace.stepCount(), active.isEmpty() ? "noBreakpoints" : "noneAhead");
        }
    }

    void toPreviousBreak() {
        Trace trace = session.traceProperty().get();
        if (trace != null) {
            List<Breakpoint> active = breakpoints.active();
            Optional<BreakpointHit> stop =
                    StepControl.backward(trace, session.stepProperty().get(), active);
            stopAt(trace, stop.orElse(null), 0, active.isEmpty() ? "noBreakpointsBack" : "noneBehind");
        }
    }

    private void stopAt(Trace trace, @Nullable BreakpointHit stop, int end, String noStop) {
        session.move(stepper -> stepper.goTo(stop == null ? end : stop.step()));
        if (stop != null) {
            session.select(stop.node());
        }
        message.set(stop == null ? Messages.text("ui.debug." + noStop) : Sentences.stop(trace, stop));
    }

    /** To the next step at which a node acts, from the start if there is none ahead. */
    void toNode(int node) {
        Trace trace = session.traceProperty().get();
        if (trace == null || node == ExpressionSession.NONE) {
            return;
        }
        List<Breakpoint> there = List.of(new Breakpoint.OnNode(node));
        StepControl.forward(trace, session.stepProperty().get(), there)
                .or(() -> StepControl.forward(trace, 0, there))
                .ifPresent(stop -> stopAt(trace, stop, 0, ""));
    }

    /** One step, and into the closed group in which it happens. */
    void into() {
        Trace trace = session.traceProperty().get();
        if (trace != null) {
            session.move(Stepper::forward);
            int node = trace.step(session.stepProperty().get()).node();
            session.fold(folding -> folding.revealing(node));
        }
    }

    /** The closed group as which a node is seen. */
    private int closedGroup(int node) {
        Drawing drawing = session.drawingProperty().get();
        return drawing == null
                ? StepControl.NO_BLOCK
                : drawing.folding().closedGroupOf(node).orElse(StepControl.NO_BLOCK);
    }

    /** The innermost group that a node lies in. */
    private int innermostGroup(int node) {
        Drawing drawing = session.drawingProperty().get();
        int group = drawing == null ? Groups.WHOLE : drawing.folding().groups().groupOf(node);
        return group == Groups.WHOLE ? StepControl.NO_BLOCK : group;
    }

    /** Over all that happens in the closed group of the next step. */
    void over() {
        Trace trace = session.traceProperty().get();
        if (trace != null) {
            session.move(stepper -> stepper.goTo(StepControl.over(trace, stepper.index(), this::closedGroup)));
        }
    }

    /** To the last step in the group of this one. */
    void out() {
        Trace trace = session.traceProperty().get();
        if (trace != null) {
            session.move(stepper -> stepper.goTo(StepControl.out(trace, stepper.index(), this::innermostGroup)));
        }
    }

    /** Why it stopped; empty once the run has gone on. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
