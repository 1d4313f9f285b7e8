package backstep.ui.network.tables;

import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.widget.NumberField;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A number that can be entered too: double click, or Enter on the cell. */
final class EditableCell<R> extends LiveCell<R> {

    private final NumberField field = new NumberField(Numbers::full);

    /** @param enter takes what was entered */
    EditableCell(ToDoubleFunction<R> figure, ObjDoubleConsumer<R> enter, ObservableValue<?> changes) {
        super(figure, Numbers::fixed, changes);
        getStyleClass().add("editable-cell");
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
        boolean done = event.getCode() == KeyCode.ENTER && field.isNumber();
        if (done || event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            getTableView().requestFocus();
            event.consume();
        }
    }

    @Override
    public void startEdit() {
        R row = getItem();
        super.startEdit();
        if (isEditing() && row != null) {
            field.show(figure(row));
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
    }
}
