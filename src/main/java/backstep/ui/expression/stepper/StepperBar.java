package backstep.ui.expression.stepper;

import atlantafx.base.controls.ProgressSliderSkin;
import backstep.engine.Phase;
import backstep.engine.Trace;
import backstep.explain.StepSentences;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.theme.LowWindow;
import backstep.ui.widget.Keyboard;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fxmisc.richtext.GenericStyledArea;

/** First, back, step, last, play with its speed; what the present step does, in a sentence; a scrubber over all steps. */
public final class StepperBar extends VBox {

    /** The characters that are left for the last step where its sentence goes on with what can be done next. */
    private static final int BEFORE_THE_END = 110;

    /** In a low window a sentence is cut after two lines; the mouse is told all of it. */
    private static final double TWO_LINES = 2.6;

    private final ExpressionSession session;
    private final Label phase = new Label();
    private final Label sentence = new Label();
    private final Tooltip whole = new Tooltip();
    private final Slider scrubber = new Slider();
    private final Action toGraph;
    private final Action update;
    private boolean following;
    private boolean low;

    /**
     * @param toGraph leads from the text to the graph
     * @param update what can be done at the end of a run
     */
    public StepperBar(ExpressionSession session, StepActions actions, Player player, Action toGraph, Action update) {
        this.session = session;
        this.toGraph = toGraph;
        this.update = update;
        getStyleClass().add("stepper-bar");
        phase.getStyleClass().add("phase-chip");
        phase.setMinWidth(USE_PREF_SIZE);
        sentence.getStyleClass().add("sentence");
        sentence.setId("sentence");
        sentence.setMinWidth(0);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox said = new HBox(phase, sentence);
        said.getStyleClass().add("stepper-row");
        VBox timeline = new VBox(scrubber(), new PassMarks(session, scrubber));
        timeline.getStyleClass().add("timeline");
        getChildren().setAll(said, new StepControls(session, actions, player, timeline));
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> show());
        session.stepProperty().subscribe(this::show);
        session.traceProperty().subscribe(this::show);
        LowWindow.of(this).subscribe(this::shorten);
        sentence.fontProperty().subscribe(() -> shorten(low));
        show();
    }

    private void shorten(boolean isLow) {
        low = isLow;
        sentence.setMinHeight(low ? 0 : USE_PREF_SIZE);
        sentence.setMaxHeight(low ? Math.ceil(TWO_LINES * sentence.getFont().getSize()) : Double.MAX_VALUE);
        showPhase();
    }

    private void showPhase() {
        boolean shown = session.traceProperty().get() != null && !low;
        phase.setVisible(shown);
        phase.setManaged(shown);
    }

    private boolean isAtEnd() {
        Trace trace = session.traceProperty().get();
        return trace == null || session.stepProperty().get() >= trace.stepCount();
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
        return scrubber;
    }

    /** What the last step did, that the run is over, and what can be done now. */
    private String ended(Trace trace) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String rewind =
                Messages.text(owner == null || steps(owner) ? "ui.stepper.rewind" : "ui.stepper.rewindFromField");
        String action = StepSentences.action(trace, trace.stepCount(), BEFORE_THE_END);
        String sentence = Messages.text("explain.step.finished", action);
        String next = session.leafValues().all().isEmpty() ? "ui.stepper.nextGiven" : "ui.stepper.next";
        return Messages.text("ui.stepper.ended", sentence, Messages.text(next, rewind, ActionButtons.keys(update)));
    }

    private void show() {
        Trace trace = session.traceProperty().get();
        showPhase();
        if (trace == null) {
            sentence.setText(Messages.text("ui.stepper.nothing"));
            return;
        }
        int step = session.stepProperty().get();
        following = true;
        scrubber.setMax(trace.stepCount());
        scrubber.setValue(step);
        following = false;
        phase.setText(StepSentences.badge(trace, step));
        String kind = trace.phase(step).name().toLowerCase(Locale.ROOT);
        if (!phase.getStyleClass().contains(kind)) {
            phase.getStyleClass().setAll("phase-chip", kind);
        }
        String text = said(trace, step);
        sentence.setText(text);
        whole.setText(phase.getText() + ": " + text);
        sentence.setTooltip(whole);
    }

    private String said(Trace trace, int step) {
        if (trace.phase(step) == Phase.START) {
            return beginning(trace);
        }
        return isAtEnd() ? ended(trace) : StepSentences.action(trace, step);
    }

    /** Whether keys mean steps at a control: it is in the workspace, and has no use for them itself. */
    private boolean steps(Node owner) {
        Node workspace = getParent();
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each.equals(workspace)) {
                return !Keyboard.belongsTo(owner, KeyCode.RIGHT);
            }
        }
        return false;
    }

    /** What to press first depends on where the keyboard is: in a text → moves the caret. */
    private String beginning(Trace trace) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String first = trace.graph().operationCount() > 0 ? "ui.stepper.compute" : "ui.stepper.seed";
        if (owner instanceof GenericStyledArea) {
            return Messages.text(first + ".fromText", ActionButtons.keys(toGraph));
        }
        return owner != null && !steps(owner) ? Messages.text(first + ".fromField") : StepSentences.action(trace, 0);
    }
}
