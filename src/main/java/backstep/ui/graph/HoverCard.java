package backstep.ui.graph;

import backstep.engine.GradState;
import backstep.engine.Trace;
import backstep.explain.Formulas;
import backstep.explain.Notation;
import backstep.explain.Numbers;
import backstep.i18n.Messages;
import backstep.ui.widget.Figures;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The figures of the node under the pointer, with every digit. */
final class HoverCard extends VBox {

    HoverCard() {
        getStyleClass().add("hover-card");
        setId("hover-card");
        setMouseTransparent(true);
        setVisible(false);
        setManaged(false);
    }

    void show(Trace trace, int node, int step) {
        Label name = new Label(Formulas.operation(trace.graph(), node).text());
        name.getStyleClass().add("hover-name");
        getChildren().setAll(name);
        boolean computed = trace.computed(node, step);
        getChildren()
                .add(Figures.row(
                        "hover-value",
                        Messages.text("ui.inspector.value"),
                        computed ? Numbers.full(trace.data(node, step)) : Messages.text("ui.inspector.notYet")));
        if (trace.graph().carriesGradient(node)) {
            boolean known = trace.gradState(node, step) != GradState.PENDING;
            getChildren()
                    .add(Figures.row(
                            "hover-gradient",
                            Notation.gradientName(trace.graph(), node),
                            known ? Numbers.full(trace.grad(node, step)) : Messages.text("ui.inspector.notYet")));
        }
        setVisible(true);
        // Its size is asked for before the next pulse, which is when new texts would get their fonts.
        applyCss();
        autosize();
    }
}
