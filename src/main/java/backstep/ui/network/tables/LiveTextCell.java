package backstep.ui.network.tables;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** A cell with a word that changes while its row stays the same. */
final class LiveTextCell<R> extends WatchingCell<R> {

    private final Function<R, String> text;

    /** @param changes tells cells to look again */
    LiveTextCell(Function<R, String> text, ObservableValue<?> changes) {
        super(changes);
        this.text = text;
    }

    @Override
    void show(@Nullable R row) {
        setText(row == null ? "" : text.apply(row));
    }
}
