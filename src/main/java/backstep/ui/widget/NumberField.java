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
    private final DoubleFunction<String> editing;
    private final Nudge nudge;
    private boolean optional;
    private DoubleConsumer onCommit = value -> {};
    private double value;

    /** What the up and down keys make of a number. */
    @FunctionalInterface
    public interface Nudge {

        /**
         * The number that comes next.
         *
         * @param direction 1 for the up key, −1 for the down key
         */
        double next(double number, int direction);
    }

    /** @param format how a number is shown while it is not being edited */
    public NumberField(DoubleFunction<String> format) {
        this(format, Double::toString, NumberField::nextDigit);
    }

    /**
     * A field with a say in how its number is edited.
     *
     * @param format how a number is shown while it is not being edited
     * @param editing how it is written for that, so that it reads back as the same number
     */
    public NumberField(DoubleFunction<String> format, DoubleFunction<String> editing, Nudge nudge) {
        this.format = format;
        this.editing = editing;
        this.nudge = nudge;
        getStyleClass().add("number-field");
        setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replace('−', '-'));
            return change;
        }));
        setOnAction(event -> commit());
        focusedProperty().subscribe(focused -> {
            if (focused) {
                setText(editable());
                selectAll();
            } else {
                commit();
            }
        });
        textProperty().subscribe(text -> pseudoClassStateChanged(INVALID, isFocused() && !isNumber(text)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
    }

    /** Shows a number without committing it. A number that is being typed stays as it is. */
    public void show(double number) {
        boolean isTyping = isFocused() && !same(parse(getText()), value);
        boolean isOther = !same(number, value);
        value = number;
        if (!isFocused()) {
            write(shown());
        } else if (isOther && !isTyping) {
            restore();
        }
    }

    /** Drops what is being typed. */
    public void restore() {
        setText(editable());
        selectAll();
    }

    /** Even the same text once more would be laid out anew. */
    private void write(String text) {
        if (!text.equals(getText())) {
            setText(text);
        }
    }

    private static boolean same(double a, double b) {
        return a == b || (Double.isNaN(a) && Double.isNaN(b));
    }

    /**
     * Lets the field be empty, which stands for NaN.
     *
     * @param prompt what an empty field says
     */
    public void setOptional(String prompt) {
        optional = true;
        setPromptText(prompt);
    }

    private boolean isNumber(String text) {
        return (optional && text.isBlank()) || !Double.isNaN(parse(text));
    }

    private boolean isEmpty() {
        return optional && Double.isNaN(value);
    }

    private String shown() {
        return isEmpty() ? "" : format.apply(value);
    }

    private String editable() {
        return isEmpty() ? "" : editing.apply(value);
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
            restore();
            event.consume();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            nudge(event.getCode() == KeyCode.UP ? 1 : -1);
            event.consume();
        }
    }

    private void nudge(int direction) {
        double typed = parse(getText());
        if (!Double.isNaN(typed)) {
            enter(nudge.next(typed, direction));
            setText(editable());
        }
    }

    /** The number that stands in the field, committed or not; empty if it is none. */
    public OptionalDouble typed() {
        double typed = parse(getText());
        return Double.isNaN(typed) ? OptionalDouble.empty() : OptionalDouble.of(typed);
    }

    private static double nextDigit(double number, int direction) {
        double unit = Math.max(0.01, Math.pow(10, Math.floor(Math.log10(Math.max(Math.abs(number), 1)) - 1)));
        double units = Math.rint(number / unit) + direction;
        // Multiplying by a tenth would give 5.1000000000000005.
        return unit < 1 ? units / Math.rint(1 / unit) : units * unit;
    }

    private void commit() {
        if (isNumber(getText())) {
            enter(parse(getText()));
        }
        if (!isFocused()) {
            setText(shown());
        }
    }

    private void enter(double number) {
        if (!same(number, value)) {
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
