package backstep.ui.slope.variables;

import backstep.document.SliderRange;
import backstep.document.SlopeSpec;
import backstep.slope.Variable;
import backstep.text.Messages;
import backstep.text.Quoted;
import backstep.ui.slope.model.SlopeFigures;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.NumberField;
import backstep.ui.widget.SliderField;
import backstep.ui.widget.SliderScale;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A variable's name, which chooses it for the curve, and its value. */
final class VariableRow extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Variable variable;
    private final ToggleButton name;
    private final SliderField value;

    VariableRow(SlopeSession session, Variable variable) {
        this.variable = variable;
        String label = Quoted.name(variable.name());
        String id = "slope-value-" + variable.node();
        getStyleClass().add("slope-variable");
        name = new ToggleButton(label);
        name.setId("slope-variable-" + variable.node());
        name.setMnemonicParsing(false);
        name.getStyleClass().addAll("flat", "small", "slope-variable-name");
        Buttons.explain(name, Messages.text("ui.slope.along", label));
        name.setOnAction(event -> {
            session.change(spec -> spec.withVariable(SlopeFigures.place(variable)));
            name.setSelected(true);
        });
        value = new SliderField(id, reach(session.specProperty().get()), NumberField::legible);
        value.explain(label, Messages.text("ui.slope.valueOf", label));
        value.setOnChange(number -> session.setValue(variable, number));
        HBox.setHgrow(value, Priority.ALWAYS);
        getChildren().addAll(name, value);
    }

    private SliderScale reach(SlopeSpec spec) {
        SliderRange range = spec.range(SlopeFigures.place(variable), spec.value(SlopeFigures.key(variable)));
        return new SliderScale.Linear(range.min(), range.max(), range.grain());
    }

    void show(SlopeFigures figures, SlopeSpec spec) {
        boolean chosen = figures.variable().equals(variable);
        name.setSelected(chosen);
        pseudoClassStateChanged(CHOSEN, chosen);
        value.setReach(reach(spec));
        value.show(spec.value(SlopeFigures.key(variable)));
    }
}
