package backstep.ui.network.tables;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell whose content changes while its row stays the same; it looks again whenever it is told to. */
abstract class WatchingCell<R> extends TableCell<R, R> {

    // Tables throw cells away without telling them.
    private final InvalidationListener listener = changed -> show();

    /** @param changes tells cells to look again */
    WatchingCell(ObservableValue<?> changes) {
        changes.addListener(new WeakInvalidationListener(listener));
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        show(isEmpty() ? null : getItem());
    }

    /** @param row null in a cell that is empty */
    abstract void show(@Nullable R row);
}
