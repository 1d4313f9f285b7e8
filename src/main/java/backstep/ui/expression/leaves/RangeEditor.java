package backstep.ui.expression.leaves;

import backstep.document.SliderRange;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.widget.NumberField;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** Two fields for the ends of a slider. */
final class RangeEditor extends GridPane {

    private final NumberField min = new NumberField(Numbers::full);
    private final NumberField max = new NumberField(Numbers::full);
    private final Label problem = new Label();

    RangeEditor(String leaf, SliderRange range, Consumer<SliderRange> action) {
        getStyleClass().add("range-editor");
        min.show(range.min());
        max.show(range.max());
        min.addEventHandler(ActionEvent.ACTION, event -> apply(action));
        max.addEventHandler(ActionEvent.ACTION, event -> apply(action));
        problem.getStyleClass().add("error-text");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Label title = new Label(Messages.text("ui.leaves.rangeOf", leaf));
        title.getStyleClass().add("range-title");
        Button apply = new Button(Messages.text("ui.leaves.applyRange"));
        apply.setDefaultButton(true);
        apply.setOnAction(event -> apply(action));
        add(title, 0, 0, 2, 1);
        addRow(1, new Label(Messages.text("ui.leaves.from")), min);
        addRow(2, new Label(Messages.text("ui.leaves.to")), max);
        add(problem, 0, 3, 2, 1);
        add(apply, 1, 4);
    }

    private void apply(Consumer<SliderRange> action) {
        OptionalDouble from = min.typed();
        OptionalDouble to = max.typed();
        if (from.isPresent() && to.isPresent()) {
            apply(from.getAsDouble(), to.getAsDouble(), action);
        }
    }

    private void apply(double low, double high, Consumer<SliderRange> action) {
        if (low < high && Double.isFinite(high - low)) {
            action.accept(new SliderRange(low, high));
        } else if (low < high) {
            problem.setText(Messages.text("ui.leaves.longRange"));
        } else {
            problem.setText(Messages.text("ui.leaves.badRange", Numbers.full(low), Numbers.full(high)));
        }
    }
}
