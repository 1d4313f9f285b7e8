package backstep.ui.widget;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * A field for one number. Enter or leaving the field commits, Escape restores, the up and down keys change the last
 * written digit. What is no number is marked and never committed.
 */
public final class NumberField extends TextField {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final DoubleFunction<String> format;
    private DoubleConsumer onCommit = value -> {};
    private double value;

    /** @param format how a number is shown while it is not being edited */
    public NumberField(DoubleFunction<String> format) {
        this.format = format;
        getStyleClass().add("number-field");
        setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replace('−', '-'));
            return change;
        }));
        setOnAction(event -> commit());
        focusedProperty().subscribe(focused -> {
            if (focused) {
                setText(Double.toString(value));
                selectAll();
            } else {
                commit();
            }
        });
        textProperty().subscribe(text -> pseudoClassStateChanged(INVALID, isFocused() && Double.isNaN(parse(text))));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
    }

    /** Shows a number without committing it. A number that is being typed stays as it is. */
    public void show(double number) {
        value = number;
        if (!isFocused()) {
            setText(format.apply(number));
        }
    }

    /** What happens with a number that someone has entered. */
    public void setOnCommit(DoubleConsumer action) {
        onCommit = action;
    }

    /** The first click selects the number, so that typing replaces it. */
    private void clicked(MouseEvent event) {
        if (!isFocused()) {
            requestFocus();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            setText(Double.toString(value));
            selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            nudge(event.getCode() == KeyCode.UP ? 1 : -1);
            event.consume();
        }
    }

    private void nudge(int direction) {
        double typed = parse(getText());
        if (!Double.isNaN(typed)) {
            double unit = Math.max(0.01, Math.pow(10, Math.floor(Math.log10(Math.max(Math.abs(typed), 1)) - 1)));
            double units = Math.rint(typed / unit) + direction;
            // Multiplying by a tenth would give 5.1000000000000005.
            enter(unit < 1 ? units / Math.rint(1 / unit) : units * unit);
            setText(Double.toString(value));
        }
    }

    /** The number that stands in the field, committed or not; empty if it is none. */
    public OptionalDouble typed() {
        double typed = parse(getText());
        return Double.isNaN(typed) ? OptionalDouble.empty() : OptionalDouble.of(typed);
    }

    private void commit() {
        double typed = parse(getText());
        if (!Double.isNaN(typed)) {
            enter(typed);
        }
        if (!isFocused()) {
            setText(format.apply(value));
        }
    }

    private void enter(double number) {
        if (number != value) {
            value = number;
            onCommit.accept(number);
        }
    }

    /** The number that a text says, or NaN. */
    private static double parse(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isInfinite(number) ? Double.NaN : number;
        } catch (NumberFormatException unreadable) {
            return Double.NaN;
        }
    }
}
