package backstep.ui.widget;

import backstep.text.Numbers;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A field for one number. Enter or leaving the field commits, Escape restores, the up and down keys change the last
 * written digit. What is no number is marked, explained and never committed; it stays to be mended. The field asks for
 * the width of its number, and writes a shorter one where it does not get it.
 */
public final class NumberField extends TextField {

    /** Says to what is around the field that Escape has given the number back, and the keyboard may go elsewhere. */
    static final EventType<Event> LEFT = new EventType<>(Event.ANY, "NUMBER_FIELD_LEFT");

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final int FEWEST_COLUMNS = 6;
    private static final int MOST_COLUMNS = 12;
    private static final int MOST_EDITED = 24;

    private final DoubleFunction<String> format;
    private final Nudge nudge;
    private final FieldRemark remark = new FieldRemark(this);
    private final Tooltip hint = new Tooltip();
    private String meaning = "";
    private String written = "";
    private boolean optional;
    private DoubleConsumer onCommit = value -> {};
    private NumberRule rule = NumberRule.ANY;
    private double value;
    private int leastColumns = FEWEST_COLUMNS;
    private double columnWidth;

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

    /** A field that shows every digit of a number, or few of one that has very many. */
    public NumberField() {
        this(NumberField::legible);
    }

    /** @param format how a number is shown while it is not being edited */
    public NumberField(DoubleFunction<String> format) {
        this(format, NumberField::nextDigit);
    }

    /**
     * A field with a say in what comes after a number.
     *
     * @param format how a number is shown while it is not being edited
     */
    public NumberField(DoubleFunction<String> format, Nudge nudge) {
        this.format = format;
        this.nudge = nudge;
        getStyleClass().add("number-field");
        setPrefColumnCount(leastColumns);
        FieldRemark.dress(hint);
        setOnAction(event -> commit());
        focusedProperty().subscribe((was, is) -> {
            if (is) {
                begin();
            } else {
                leave();
            }
        });
        textProperty().subscribe((was, is) -> textChanged());
        fontProperty().subscribe(this::measure);
        widthProperty().subscribe(this::rest);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
        addEventFilter(MouseEvent.MOUSE_ENTERED, event -> hint());
    }

    /** Shows a number without committing it. A number that is being typed stays as it is, and so does a mistake. */
    public void show(double number) {
        boolean isTyping = isFocused() && !isUntouched() && !same(parse(getText()), value);
        boolean isOther = !same(number, value);
        value = number;
        if (isOther && !isTyping) {
            restore();
        } else {
            rest();
        }
    }

    /** Drops what is being typed. */
    public void restore() {
        remark.clear();
        if (isFocused()) {
            write(editable());
            selectAll();
        } else {
            rest();
        }
    }

    /** Says what the number is for, beside the number itself, to whom the mouse or a screen reader asks. */
    public void explain(String name, String what) {
        setAccessibleText(name);
        meaning = what;
    }

    /** Asks for as much room as a number of some characters takes, even where the present one is shorter. */
    public void setLeastColumns(int columns) {
        leastColumns = Math.clamp(columns, FEWEST_COLUMNS, MOST_COLUMNS);
        setColumns();
    }

    /** A number as a field shows it that is given no format. */
    public static String legible(double number) {
        String full = Numbers.full(number);
        return full.length() <= MOST_COLUMNS ? full : Numbers.brief(number);
    }

    private void setColumns() {
        String text = isEmpty() ? getPromptText() : isFocused() ? editable() : format.apply(value);
        setPrefColumnCount(Math.clamp(text.length(), leastColumns, isFocused() ? MOST_EDITED : MOST_COLUMNS));
    }

    private void measure(Font font) {
        Text digit = new Text("0");
        digit.setFont(font);
        columnWidth = digit.getLayoutBounds().getWidth();
        rest();
    }

    private int room() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        return width <= 0 ? MOST_COLUMNS : Math.max(1, (int) (width / columnWidth));
    }

    /** While it is not being typed, the number stands there as precisely as the field is wide. */
    private void rest() {
        if (!isFocused() && !isRefused()) {
            setColumns();
            String shown = shown();
            write(shown.length() <= room() ? shown : Numbers.fitting(value, room()));
        }
    }

    /** Even the same text once more would be laid out anew. */
    private void write(String text) {
        written = text;
        if (!text.equals(getText())) {
            setText(text);
        }
    }

    /** Nothing at all is no mistake to keep. */
    private void leave() {
        if (getText().isBlank() && !optional) {
            restore();
        } else {
            commit();
        }
    }

    private void begin() {
        if (!isRefused()) {
            setColumns();
            write(editable());
            remark.sayAfterLayout(() -> isFocused() && isUntouched() && getLength() > room() ? getText() : "");
        }
        selectAll();
    }

    private void textChanged() {
        remark.clear();
        pseudoClassStateChanged(INVALID, isFocused() && !isNumber());
    }

    /** What the mouse is told: the reason, or the whole number, and what it is for. */
    private void hint() {
        String whole = editable().equals(getText().replace('−', '-')) ? "" : Numbers.full(value);
        String first = isRefused() ? remark.problem() : whole;
        hint.setText(Stream.of(first, meaning).filter(each -> !each.isEmpty()).collect(Collectors.joining("\n")));
        setTooltip(hint.getText().isEmpty() || remark.isShowing() ? null : hint);
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

    /** Says which numbers the field takes. */
    public void setRule(NumberRule numbers) {
        rule = numbers;
    }

    /** Whether a number that can be taken stands in the field, or nothing where that is one. */
    public boolean isNumber() {
        return isUntouched()
                || (optional && getText().isBlank())
                || (NumberText.of(getText()) instanceof NumberText.Value(double number)
                        && rule.problem(number).isEmpty());
    }

    private boolean isEmpty() {
        return optional && Double.isNaN(value);
    }

    private boolean isRefused() {
        return !remark.problem().isEmpty();
    }

    /** Whether the text is the field's own, though it may be rounded or say infinity. */
    private boolean isUntouched() {
        return getText().equals(written);
    }

    /** Whether something stands in it that is not entered. */
    boolean isBeingTyped() {
        return !isUntouched();
    }

    private String shown() {
        return isEmpty() ? "" : format.apply(value);
    }

    private String editable() {
        return isEmpty() ? "" : Numbers.full(value).replace('−', '-');
    }

    /** What happens with a number that was entered. */
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

    /** Escape gives back the number that was there; once it is, the key is free for what is around the field. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            escape(event);
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            nudge(event.getCode() == KeyCode.UP ? 1 : -1);
            event.consume();
        }
    }

    private void escape(KeyEvent event) {
        boolean typed = !isUntouched();
        if (typed) {
            restore();
        }
        fireEvent(new Event(LEFT));
        if (typed || !isFocused()) {
            event.consume();
        }
    }

    private void nudge(int direction) {
        double typed = parse(getText());
        if (!Double.isNaN(typed)) {
            enter(nudge.next(typed, direction));
            write(editable());
        }
    }

    /** The number that stands in the field, committed or not; empty if it is none, and then the field says why. */
    public OptionalDouble typed() {
        if (isUntouched() && Double.isFinite(value)) {
            return OptionalDouble.of(value);
        }
        return switch (NumberText.of(getText())) {
            case NumberText.Value(double number) -> {
                String problem = rule.problem(number);
                yield problem.isEmpty() ? OptionalDouble.of(number) : refused(problem);
            }
            case NumberText.Refused(String reason) -> refused(reason);
        };
    }

    private OptionalDouble refused(String reason) {
        remark.refuse(reason);
        return OptionalDouble.empty();
    }

    private static double nextDigit(double number, int direction) {
        double unit = Math.max(0.01, Math.pow(10, Math.floor(Math.log10(Math.max(Math.abs(number), 1)) - 1)));
        double units = Math.rint(number / unit) + direction;
        // Multiplying by a tenth would give 5.1000000000000005.
        return unit < 1 ? units / Math.rint(1 / unit) : units * unit;
    }

    private void commit() {
        if (optional && getText().isBlank()) {
            enter(Double.NaN);
        } else if (!isUntouched()) {
            typed().ifPresent(number -> {
                written = getText();
                enter(number);
            });
        }
        rest();
    }

    private void enter(double number) {
        if (!same(number, value)) {
            value = number;
            onCommit.accept(number);
        }
    }

    /** The number that a text says, or NaN. */
    private static double parse(String text) {
        return NumberText.of(text) instanceof NumberText.Value(double number) ? number : Double.NaN;
    }
}
