package backstep.ui.expression.graph;

import backstep.engine.Trace;
import backstep.explain.Notation;
import backstep.text.Messages;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.widget.Buttons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Two buttons for the selected node: run to the step that computes it, or to the one that completes its gradient. */
final class RunBar extends HBox {

    private final ExpressionSession session;
    private final Label name = new Label();
    private final Button toValue = new Button(Messages.text("ui.graph.runToValue"));
    private final Button toGradient = new Button(Messages.text("ui.graph.runToGradient"));

    RunBar(ExpressionSession session) {
        this.session = session;
        getStyleClass().add("run-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPickOnBounds(false);
        prepare(toValue, "run-to-value", Feather.CHEVRONS_RIGHT, "ui.graph.runToValueMeaning");
        prepare(toGradient, "run-to-gradient", Feather.CHEVRONS_LEFT, "ui.graph.runToGradientMeaning");
        toValue.setOnAction(event -> goTo(valueStep()));
        toGradient.setOnAction(event -> goTo(gradientStep()));
        name.getStyleClass().add("run-bar-name");
        getChildren().addAll(name, toValue, toGradient);
    }

    private static void prepare(Button button, String id, Feather icon, String meaning) {
        button.setId(id);
        button.getStyleClass().add("small");
        Buttons.setIcon(button, icon);
        Buttons.explain(button, Messages.text(meaning));
    }

    /** Shows the buttons that lead somewhere from the selected node, unless two runs are shown. */
    void refresh() {
        boolean selected = session.selectedProperty().get() != ExpressionSession.NONE;
        offer(toValue, selected ? valueStep() : 0);
        offer(toGradient, selected ? gradientStep() : 0);
        // Two pictures leave no room for it; Enter and the node's menu do the same.
        boolean alone = session.comparing().comparisonProperty().get() == null;
        setManaged(alone);
        setVisible(alone && (toValue.isVisible() || toGradient.isVisible()));
        Trace trace = session.traceProperty().get();
        if (selected && trace != null) {
            name.setText(Notation.name(trace.graph(), session.selectedProperty().get()));
        }
    }

    private void offer(Button button, int step) {
        boolean leadsOn = step > 0 && step != session.stepProperty().get();
        button.setVisible(leadsOn);
        button.setManaged(leadsOn);
    }

    /** To the selected node's value, or if that is known to its gradient. */
    void runToSelected() {
        if (session.selectedProperty().get() == ExpressionSession.NONE) {
            return;
        }
        int value = valueStep();
        goTo(session.stepProperty().get() < value ? value : Math.max(value, gradientStep()));
    }

    private void goTo(int step) {
        session.move(stepper -> stepper.goTo(step));
    }

    private int valueStep() {
        Trace trace = session.traceProperty().get();
        return trace == null ? 0 : trace.forwardStep(session.selectedProperty().get());
    }

    /** The next step after which the selected node's gradient is whole; 0 if none ever reaches it. */
    private int gradientStep() {
        Trace trace = session.traceProperty().get();
        if (trace == null) {
            return 0;
        }
        int node = session.selectedProperty().get();
        return trace.completionStep(node, session.stepProperty().get());
    }
}
