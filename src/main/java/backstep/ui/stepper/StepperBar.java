package backstep.ui.stepper;

import atlantafx.base.controls.ProgressSliderSkin;
import backstep.engine.Phase;
import backstep.engine.Stepper;
import backstep.engine.Trace;
import backstep.explain.StepSentences;
import backstep.i18n.Messages;
import backstep.ui.session.ExpressionSession;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.KeyText;
import backstep.ui.widget.Keyboard;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fxmisc.richtext.GenericStyledArea;
import org.kordamp.ikonli.feather.Feather;

/** First, back, step, last, play with its speed; what the present step does, in a sentence; a scrubber over all steps. */
public final class StepperBar extends VBox {

    /** The characters that are left for the last step where its sentence goes on with what can be done next. */
    private static final int BEFORE_THE_END = 110;

    private final ExpressionSession session;
    private final Label phase = new Label();
    private final Label sentence = new Label();
    private final Slider scrubber = new Slider();
    private final Label count = new Label();
    private boolean following;

    public StepperBar(ExpressionSession session, Player player) {
        this.session = session;
        getStyleClass().add("stepper-bar");
        BooleanBinding atStart = session.stepProperty().isEqualTo(0);
        BooleanBinding atEnd =
                Bindings.createBooleanBinding(this::isAtEnd, session.stepProperty(), session.traceProperty());
        Button first = button("first", Feather.SKIP_BACK, Stepper::first, atStart);
        Button back = button("back", Feather.CHEVRON_LEFT, Stepper::back, atStart);
        Button forward = button("forward", Feather.CHEVRON_RIGHT, Stepper::forward, atEnd);
        forward.setText(Messages.text("ui.stepper.step"));
        forward.getStyleClass().remove("button-icon");
        forward.getStyleClass().add("accent");
        Button last = button("last", Feather.SKIP_FORWARD, Stepper::last, atEnd);
        phase.getStyleClass().add("phase-chip");
        phase.setMinWidth(USE_PREF_SIZE);
        sentence.getStyleClass().add("sentence");
        sentence.setId("sentence");
        sentence.setMinWidth(0);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox said = new HBox(phase, sentence);
        said.getStyleClass().add("stepper-row");
        VBox timeline = new VBox(scrubber(), new PassMarks(session, scrubber));
        timeline.getStyleClass().add("timeline");
        HBox controls = new HBox(first, back, forward, last, playButton(player), speedBox(player), timeline, count);
        controls.getStyleClass().add("stepper-row");
        HBox.setHgrow(timeline, Priority.ALWAYS);
        getChildren().setAll(said, controls);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> show());
        session.stepProperty().subscribe(this::show);
        session.traceProperty().subscribe(this::show);
        show();
    }

    private boolean isAtEnd() {
        Trace trace = session.traceProperty().get();
        return trace == null || session.stepProperty().get() >= trace.stepCount();
    }

    private Button button(String name, Feather icon, Consumer<Stepper> movement, BooleanBinding disabled) {
        Button button = Buttons.icon(icon, Messages.text("ui.stepper." + name));
        button.setId(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> session.move(movement));
        button.disableProperty().bind(disabled);
        return button;
    }

    private Button playButton(Player player) {
        Button play = Buttons.icon(Feather.PLAY, Messages.text("ui.stepper.play"));
        play.setId("play");
        play.setMinWidth(USE_PREF_SIZE);
        play.getStyleClass().remove("button-icon");
        play.setOnAction(event -> player.toggle());
        play.disableProperty().bind(session.traceProperty().isNull());
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

    private Slider scrubber() {
        scrubber.setId("scrubber");
        scrubber.setSkin(new ProgressSliderSkin(scrubber));
        scrubber.setAccessibleText(Messages.text("ui.stepper.scrubber"));
        scrubber.setBlockIncrement(1);
        scrubber.disableProperty().bind(session.traceProperty().isNull());
        scrubber.valueProperty().subscribe((was, is) -> {
            if (!following) {
                session.move(stepper -> stepper.goTo((int) Math.round(is.doubleValue())));
            }
        });
        count.getStyleClass().add("step-count");
        return scrubber;
    }

    /** What the last step did, that the run is over, and what can be done now. */
    private String ended(Trace trace) {
        String action = StepSentences.action(trace, trace.stepCount(), BEFORE_THE_END);
        String sentence = Messages.text("explain.step.finished", action);
        String next = session.leaves().isEmpty() ? "ui.stepper.nextGiven" : "ui.stepper.next";
        return Messages.text("ui.stepper.ended", sentence, Messages.text(next));
    }

    private void show() {
        Trace trace = session.traceProperty().get();
        if (trace == null) {
            phase.setVisible(false);
            phase.setManaged(false);
            sentence.setText(Messages.text("ui.stepper.nothing"));
            count.setText("0 / 0");
            return;
        }
        int step = session.stepProperty().get();
        following = true;
        scrubber.setMax(trace.stepCount());
        scrubber.setValue(step);
        following = false;
        phase.setVisible(true);
        phase.setManaged(true);
        phase.setText(StepSentences.badge(trace, step));
        phase.getStyleClass().setAll("phase-chip", trace.phase(step).name().toLowerCase(Locale.ROOT));
        String text = said(trace, step);
        sentence.setText(text);
        sentence.setTooltip(new Tooltip(text));
        count.setText(step + " / " + trace.stepCount());
    }

    private String said(Trace trace, int step) {
        if (trace.phase(step) == Phase.START) {
            return beginning(trace);
        }
        return isAtEnd() ? ended(trace) : StepSentences.action(trace, step);
    }

    /** What to press first depends on where the keyboard is: in a text → moves the caret. */
    private String beginning(Trace trace) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String first = trace.graph().operationCount() > 0 ? "ui.stepper.compute" : "ui.stepper.seed";
        if (owner instanceof GenericStyledArea) {
            return Messages.text(first + ".fromText", KeyText.of(KeyCombination.valueOf("Shortcut+Enter")));
        }
        return owner != null && Keyboard.belongsTo(owner, KeyCode.RIGHT)
                ? Messages.text(first + ".fromField")
                : StepSentences.action(trace, 0);
    }
}
