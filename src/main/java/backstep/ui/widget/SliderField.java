package backstep.ui.widget;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * One number on a slider and in a field beside it. The field takes numbers beyond the slider's ends too, as {@link
 * #setRule} says.
 */
public final class SliderField extends HBox {

    private final Slider slider = new Slider(0, 1, 0);
    private final NumberField field;
    private SliderScale reach;
    private double value;
    private DoubleConsumer onChange = changed -> {};
    private boolean showing;

    /**
     * A dial at the left end.
     *
     * @param id the slider's identifier; the field's has {@code -field} added
     * @param format how the number is shown while it is not being edited
     */
    public SliderField(String id, SliderScale reach, DoubleFunction<String> format) {
        this.reach = reach;
        this.value = reach.value(0);
        field = new NumberField(format, (number, direction) -> this.reach.next(number, direction));
        getStyleClass().add("dial");
        slider.setId(id);
        slider.setBlockIncrement(0.01);
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.valueProperty().subscribe((was, is) -> dragged(is.doubleValue()));
        HBox.setHgrow(slider, Priority.ALWAYS);
        field.setId(id + "-field");
        field.setOnCommit(this::enter);
        getChildren().setAll(slider, field);
    }

    /** What happens with a number that was dragged to or entered. */
    public void setOnChange(DoubleConsumer action) {
        onChange = action;
    }

    /** Says which numbers the field takes, beyond the slider's ends too. */
    public void setRule(NumberRule numbers) {
        field.setRule(numbers);
    }

    /** Says what the number is for. */
    public void explain(String name, String meaning) {
        slider.setAccessibleText(name);
        field.explain(name, meaning);
        slider.setTooltip(new Tooltip(meaning));
    }

    /** Lets the slider run over other numbers. */
    public void setReach(SliderScale other) {
        if (!other.equals(reach)) {
            reach = other;
            show(value);
        }
    }

    /** Shows a number without telling the listener. */
    public void show(double number) {
        value = number;
        field.show(number);
        // While it is dragged, the thumb stays under the mouse, and rounding does not pull it back.
        if (reach.value(slider.getValue()) != number) {
            showing = true;
            slider.setValue(reach.place(number));
            showing = false;
        }
    }

    private void dragged(double place) {
        double dragged = reach.value(place);
        if (!showing && dragged != value) {
            field.show(dragged);
            enter(dragged);
        }
    }

    private void enter(double number) {
        value = number;
        onChange.accept(number);
    }
}
