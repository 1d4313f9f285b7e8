package backstep.ui.tables;

import backstep.explain.Numbers;
import backstep.i18n.Messages;
import backstep.ui.widget.NumberField;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToDoubleFunction;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A cell with a number that changes by itself, and that someone may enter: double click, or Enter on the cell. */
final class EditableCell<R> extends TableCell<R, R> {

    private final ToDoubleFunction<R> figure;
    private final NumberField field = new NumberField(Numbers::full);
    private final Tooltip exact = new Tooltip();
    private final InvalidationListener listener = changed -> show();

    /** @param enter takes what someone has entered */
    EditableCell(ToDoubleFunction<R> figure, ObjDoubleConsumer<R> enter, ObservableValue<?> changes) {
        this.figure = figure;
        getStyleClass().addAll("number-cell", "editable-cell");
        exact.setOnShowing(event -> exact.setText(exactText()));
        changes.addListener(new WeakInvalidationListener(listener));
        field.setId("parameter-field");
        field.setAccessibleText(Messages.text("ui.tables.valueMeaning"));
        field.setOnCommit(value -> {
            R row = getItem();
            if (row != null) {
                enter.accept(row, value);
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                cancelEdit();
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            getTableView().requestFocus();
            event.consume();
        }
    }

    private String exactText() {
        R row = getItem();
        return row == null ? "" : Numbers.full(figure.applyAsDouble(row));
    }

    @Override
    public void startEdit() {
        R row = getItem();
        super.startEdit();
        if (isEditing() && row != null) {
            field.show(figure.applyAsDouble(row));
            setGraphic(field);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            // Before it has its skin, which would come with the next frame, a field takes no keys.
            field.applyCss();
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        setGraphic(null);
        show();
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        setTooltip(empty ? null : exact);
        show();
    }

    private void show() {
        R row = getItem();
        setText(isEmpty() || row == null ? "" : Numbers.fixed(figure.applyAsDouble(row)));
    }
}
