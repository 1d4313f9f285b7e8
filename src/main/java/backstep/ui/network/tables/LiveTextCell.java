package backstep.ui.network.tables;

import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;

/** A cell with a word that changes while its row stays the same. */
final class LiveTextCell<R> extends TableCell<R, R> {

    private final Function<R, String> text;
    // Tables throw cells away without telling them.
    private final InvalidationListener listener = changed -> show();

    /** @param changes tells cells to look again */
    LiveTextCell(Function<R, String> text, ObservableValue<?> changes) {
        this.text = text;
        changes.addListener(new WeakInvalidationListener(listener));
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        R row = getItem();
        setText(isEmpty() || row == null ? "" : text.apply(row));
    }
}
