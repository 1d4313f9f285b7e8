package backstep.ui.network.boundary;

import atlantafx.base.controls.ProgressSliderSkin;
import backstep.data.Dataset;
import backstep.text.Messages;
import backstep.ui.widget.NumberField;
import java.util.Arrays;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A slider and a number for an input that the plot does not show. */
final class HeldInput extends HBox {

    private static final int STEPS = 40;

    private final int input;
    private final Label name = new Label();
    private final Slider slider = new Slider();
    private final NumberField field = new NumberField();
    private boolean refreshing;

    /** @param hold is told of each new number */
    HeldInput(int input, DoubleConsumer hold) {
        this.input = input;
        getStyleClass().add("boundary-held-row");
        name.getStyleClass().add("leaf-name");
        slider.setId("boundary-held-" + input);
        slider.setSkin(new ProgressSliderSkin(slider));
        HBox.setHgrow(slider, Priority.ALWAYS);
        field.setId("boundary-held-field-" + input);
        slider.valueProperty().subscribe((was, is) -> {
            if (!refreshing) {
                hold.accept(is.doubleValue());
            }
        });
        field.setOnCommit(hold);
        getChildren().addAll(name, slider, field);
    }

    int input() {
        return input;
    }

    /** Lets the slider reach over the range of some samples. */
    void reach(Dataset data) {
        double[] column = data.column(input);
        double min = Arrays.stream(column).min().orElse(-1);
        double max = Arrays.stream(column).max().orElse(1);
        boolean wide = max > min;
        refreshing = true;
        slider.setMin(wide ? min : min - 1);
        slider.setMax(wide ? max : max + 1);
        slider.setBlockIncrement((slider.getMax() - slider.getMin()) / STEPS);
        refreshing = false;
        String text = data.shownInputs().get(input);
        String meaning = Messages.text("ui.boundary.held", text);
        name.setText(text);
        slider.setAccessibleText(meaning);
        slider.setTooltip(new Tooltip(meaning));
        field.explain(meaning, meaning);
    }

    void show(double value) {
        refreshing = true;
        slider.setValue(value);
        field.show(value);
        refreshing = false;
    }
}
