package backstep.ui.expression.stepper;

import backstep.engine.Trace;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.FittingRow;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** First, back, step, last, play with its speed, and a scrubber; the fewer words the narrower the window is. */
final class StepControls extends FittingRow {

    private final ExpressionSession session;
    private final Label count = new Label();

    StepControls(ExpressionSession session, StepActions actions, Player player, Node timeline) {
        this.session = session;
        getStyleClass().add("stepper-row");
        Button forward = button("forward", actions.forward);
        forward.setText(Messages.text("ui.stepper.step"));
        forward.getStyleClass().remove("button-icon");
        forward.getStyleClass().add("accent");
        Button play = playButton(actions, player);
        ComboBox<Double> speed = speedBox(player);
        SpeedMenu briefSpeed = new SpeedMenu(player);
        HBox.setHgrow(timeline, Priority.ALWAYS);
        getChildren()
                .setAll(
                        button("first", actions.first),
                        button("back", actions.back),
                        forward,
                        button("last", actions.last),
                        play,
                        speed,
                        briefSpeed,
                        timeline,
                        counted());
        orElseInstead(speed, briefSpeed);
        orElseIcon(play);
        orElseIcon(forward);
        session.stepProperty().subscribe(this::showCount);
        session.traceProperty().subscribe(this::showCount);
        showCount();
    }

    private static Button button(String name, Action action) {
        Button button = ActionButtons.icon(name, action);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Button playButton(StepActions actions, Player player) {
        Button play = button("play", actions.play);
        play.getStyleClass().remove("button-icon");
        player.playingProperty().subscribe(playing -> {
            Buttons.setIcon(play, playing ? Feather.PAUSE : Feather.PLAY);
            play.setText(Messages.text(playing ? "ui.stepper.pauseText" : "ui.stepper.playText"));
        });
        return play;
    }

    private static ComboBox<Double> speedBox(Player player) {
        ComboBox<Double> speed = new ComboBox<>();
        speed.setId("speed");
        speed.getItems().setAll(Player.SPEEDS);
        speed.setConverter(new SpeedText());
        speed.valueProperty().bindBidirectional(player.stepsPerSecondProperty());
        speed.setAccessibleText(Messages.text("ui.stepper.speed"));
        speed.setTooltip(new Tooltip(Messages.text("ui.stepper.speed")));
        return speed;
    }

    /** Its place is kept for as many digits as most runs have, so that the scrubber stays while one steps. */
    private HBox counted() {
        count.setId("step-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox place = new HBox(count);
        place.getStyleClass().add("step-count");
        return place;
    }

    private void showCount() {
        Trace trace = session.traceProperty().get();
        count.setText(trace == null ? "0 / 0" : session.stepProperty().get() + " / " + trace.stepCount());
    }
}
