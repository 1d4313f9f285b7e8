package backstep.ui.expression.stepper;

import static backstep.ui.expression.model.ExpressionSections.STEP;

import backstep.engine.Stepper;
import backstep.engine.Trace;
import backstep.ui.action.Action;
import backstep.ui.expression.model.ExpressionSession;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;

/** Steps through the run, forwards and backwards, one by one or all at once. */
public final class StepActions {

    private final ExpressionSession session;
    final Action first;
    final Action back;
    final Action forward;
    final Action last;
    final Action play;
    private final Action phase;

    public StepActions(ExpressionSession session, Player player) {
        this.session = session;
        BooleanBinding behind =
                Bindings.createBooleanBinding(() -> session.stepProperty().get() > 0, session.stepProperty());
        BooleanBinding ahead =
                Bindings.createBooleanBinding(this::isBeforeEnd, session.stepProperty(), session.traceProperty());
        first = move("step.first", Stepper::first)
                .withKeys("Home")
                .withIcon(Feather.SKIP_BACK)
                .when(behind);
        back = move("step.back", Stepper::back)
                .withKeys("Left")
                .withIcon(Feather.CHEVRON_LEFT)
                .when(behind);
        forward = move("step.forward", Stepper::forward)
                .withKeys("Right")
                .withIcon(Feather.CHEVRON_RIGHT)
                .when(ahead);
        last = move("step.last", Stepper::last)
                .withKeys("End")
                .withIcon(Feather.SKIP_FORWARD)
                .when(ahead);
        phase = move("step.phase", Stepper::endOfPhase).withKeys("Shift+Right").when(ahead);
        play = STEP.action("step.play", player::toggle)
                .withKeys("Space")
                .withIcon(Feather.PLAY)
                .when(session.traceProperty().isNotNull());
    }

    private Action move(String id, Consumer<Stepper> movement) {
        return STEP.action(id, () -> session.move(movement));
    }

    private boolean isBeforeEnd() {
        Trace trace = session.traceProperty().get();
        return trace != null && session.stepProperty().get() < trace.stepCount();
    }

    /** For the menu, in its order. */
    public List<Action> all() {
        return List.of(forward, back, first, last, phase, play);
    }
}
