package backstep.ui.network.tables;

import java.util.function.Function;
import javafx.scene.control.TableCell;

/** A cell whose text depends on its row alone. */
final class TextCell<R> extends TableCell<R, R> {

    private final Function<R, String> text;

    TextCell(Function<R, String> text) {
        this.text = text;
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? "" : text.apply(row));
    }
}
