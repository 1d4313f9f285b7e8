package backstep.ui.network.training;

import backstep.text.Messages;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.Command;
import backstep.ui.widget.FittingRow;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Reset, step, run, pause; speed; what is going on. */
public final class TrainingBar extends VBox {

    private final NetworkSession session;
    private final TrainingCommands commands;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final BooleanProperty gradientsKept = new SimpleBooleanProperty();

    public TrainingBar(NetworkSession session) {
        this.session = session;
        this.commands = new TrainingCommands(session);
        setId("training-bar");
        getStyleClass().addAll("stepper-bar", "training-bar");
        getChildren()
                .addAll(
                        new DivergenceBanner(session),
                        problem(),
                        warning(),
                        new WalkRow(session, commands.rest),
                        controls());
    }

    private FittingRow controls() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button reset = button("reset", commands.reset, Feather.ROTATE_CCW);
        Button redraw = button("redraw", commands.redraw, Feather.SHUFFLE);
        Button node = button("step-node", commands.node, null);
        Button sample = button("step-sample", commands.sample, null);
        Button epoch = button("step-epoch", commands.epoch, null);
        Button run = runButton();
        SpeedSlider pace = new SpeedSlider(session);
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

    private static Button button(String id, Command command, @Nullable Ikon icon) {
        Button button = new Button(Messages.text("ui.training." + id));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        if (icon != null) {
            Buttons.setIcon(button, icon);
        }
        Buttons.explain(button, Messages.text("ui.training." + id + "Meaning"));
        button.disableProperty().bind(command.unavailable());
        button.setOnAction(event -> command.action().run());
        return button;
    }

    private Button runButton() {
        Button run = button("run", commands.run, Feather.PLAY);
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

    /** What a menu offers. */
    public List<Command> commands() {
        return commands.all();
    }

    /** All that keys do. */
    public List<Command> keys() {
        List<Command> all = new ArrayList<>(commands.all());
        all.addAll(commands.otherKeys());
        return all;
    }
}
