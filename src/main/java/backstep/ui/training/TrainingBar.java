package backstep.ui.training;

import backstep.i18n.Messages;
import backstep.ui.session.Moment;
import backstep.ui.session.NetworkSession;
import backstep.ui.theme.TypeSize;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.Command;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
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

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass TIGHTER = PseudoClass.getPseudoClass("tight");

    /** Below this width some buttons show their icon only. */
    private static final double ROOMY = 1150;

    private static final double TIGHT = 860;

    private final NetworkSession session;
    private final TrainingCommands commands;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final BooleanProperty gradientsKept = new SimpleBooleanProperty();

    public TrainingBar(NetworkSession session) {
        this.session = session;
        this.commands = new TrainingCommands(session);
        setId("training-bar");
        getStyleClass().addAll("stepper-bar", "training-bar");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button reset = button("reset", commands.reset, Feather.ROTATE_CCW);
        Button redraw = button("redraw", commands.redraw, Feather.SHUFFLE);
        HBox controls = new HBox(
                reset,
                redraw,
                button("step-node", commands.node, null),
                button("step-sample", commands.sample, null),
                button("step-epoch", commands.epoch, null),
                runButton(),
                new SpeedSlider(session),
                space,
                new RunStatus(session));
        controls.getStyleClass().add("stepper-row");
        controls.setMinWidth(0);
        getChildren()
                .addAll(
                        new DivergenceBanner(session),
                        problem(),
                        warning(),
                        new WalkRow(session, commands.rest),
                        controls);
        TypeSize.usualWidthOf(this).subscribe(width -> suit(width, reset, redraw));
    }

    /** Two of the buttons go without words where there is little room. */
    private void suit(double width, Button reset, Button redraw) {
        boolean roomy = width >= ROOMY;
        reset.setText(roomy ? Messages.text("ui.training.reset") : "");
        redraw.setText(roomy ? Messages.text("ui.training.redraw") : "");
        pseudoClassStateChanged(NARROW, !roomy);
        pseudoClassStateChanged(TIGHTER, width < TIGHT);
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
        session.momentProperty().subscribe(moment -> running.set(session.isRunning()));
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
        session.momentProperty().subscribe(moment -> gradientsKept.set(areGradientsKept()));
        return notice;
    }

    private boolean areGradientsKept() {
        Moment moment = session.momentProperty().get();
        // The message of a divergence says so itself.
        return !session.experimentProperty().get().training().zeroGradients()
                && (moment == null || moment.snapshot().divergence().isEmpty());
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
