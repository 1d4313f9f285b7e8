package backstep.ui.network.training;

import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.FittingRow;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Reset, step, run, pause; speed; what is going on. */
public final class TrainingBar extends VBox {

    private final NetworkSession session;
    private final TrainingActions actions;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final BooleanProperty gradientsKept = new SimpleBooleanProperty();

    public TrainingBar(NetworkSession session) {
        this.session = session;
        this.actions = new TrainingActions(session);
        setId("training-bar");
        getStyleClass().addAll("stepper-bar", "training-bar");
        getChildren()
                .addAll(
                        new DivergenceBanner(session),
                        problem(),
                        warning(),
                        new EndedRow(session, actions.goOn),
                        new WalkRow(session, actions.rest),
                        controls());
    }

    private FittingRow controls() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button reset = button("reset", actions.reset);
        Button redraw = button("redraw", actions.redraw);
        Button node = button("step-node", actions.node);
        Button sample = button("step-sample", actions.sample);
        Button epoch = button("step-epoch", actions.epoch);
        Button run = runButton();
        SpeedSlider pace = new SpeedSlider(session, actions.flatOut);
        RunStatus status = new RunStatus(session);
        FittingRow row = new FittingRow(reset, redraw, node, sample, epoch, run, pace, space, status);
        row.orElseIcon(redraw);
        row.orElseIcon(reset);
        row.orElseWithout(pace.caption());
        row.orElseWithout(pace.text());
        row.orElse(brief -> List.of(node, sample, epoch).forEach(step -> name(step, brief)));
        row.orElse(status::brief);
        row.orElseIcon(run);
        // These are in the menu of the run, or said in the status bar.
        row.orElseWithout(status.state());
        row.orElseWithout(node);
        row.orElseWithout(sample);
        row.getStyleClass().add("stepper-row");
        return row;
    }

    private static void name(Button step, boolean brief) {
        step.setText(Messages.text("ui.training." + step.getId() + (brief ? ".brief" : "")));
    }

    private static Button button(String id, Action action) {
        Button button = ActionButtons.text(
                id, action, Messages.text("ui.training." + id), Messages.text("ui.training." + id + "Meaning"));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Button runButton() {
        Button run = button("run", actions.run);
        run.getStyleClass().addAll("accent", "run-button");
        running.subscribe(isRunning -> {
            Buttons.setIcon(run, isRunning ? Feather.PAUSE : Feather.PLAY);
            run.setText(Messages.text(isRunning ? "ui.training.pause" : "ui.training.run"));
        });
        session.frameProperty().subscribe(frame -> running.set(session.isRunning()));
        return run;
    }

    /** Why the last change was refused. */
    private Notice problem() {
        Notice notice = new Notice("training-problem", "notice-danger", Feather.ALERT_CIRCLE);
        session.problemProperty()
                .subscribe(problem -> notice.say(problem == null ? "" : String.valueOf(problem.getMessage())));
        return notice;
    }

    /** That gradients are not set to zero, which is easily forgotten once more. */
    private Notice warning() {
        Notice notice = new Notice("gradients-kept", "notice-attention", Feather.ALERT_TRIANGLE);
        gradientsKept.subscribe(kept -> notice.say(kept ? Messages.text("ui.training.gradientsKept") : ""));
        session.experimentProperty().subscribe(experiment -> gradientsKept.set(areGradientsKept()));
        session.frameProperty().subscribe(frame -> gradientsKept.set(areGradientsKept()));
        return notice;
    }

    private boolean areGradientsKept() {
        TrainingFrame frame = session.frameProperty().get();
        // The message of a divergence says so itself.
        return !session.experimentProperty().get().training().zeroGradients()
                && (frame == null || frame.snapshot().divergence().isEmpty());
    }

    /** What can be done with the run. */
    public List<Action> actions() {
        return actions.all();
    }
}
