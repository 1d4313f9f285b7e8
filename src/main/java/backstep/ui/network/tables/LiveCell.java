package backstep.ui.network.tables;

import backstep.text.Numbers;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A cell with a number that changes while its row stays the same. Only the few cells that can be seen exist, and each
 * looks its number up whenever it is told to.
 */
class LiveCell<R> extends WatchingCell<R> {

    private final ToDoubleFunction<R> figure;
    private final DoubleFunction<String> format;
    private final Tooltip exact = new Tooltip();
    private @Nullable Font measured;
    private double advance;

    /** @param changes tells cells to look again */
    LiveCell(ToDoubleFunction<R> figure, DoubleFunction<String> format, ObservableValue<?> changes) {
        super(changes);
        this.figure = figure;
        this.format = format;
        getStyleClass().add("number-cell");
        exact.setOnShowing(event -> exact.setText(exactText()));
        insetsProperty().subscribe(this::widen);
        fontProperty().subscribe(this::widen);
    }

    private String exactText() {
        R row = getItem();
        return row == null ? "" : Numbers.full(figure(row));
    }

    /** The number of a row now. */
    final double figure(R row) {
        return figure.applyAsDouble(row);
    }

    @Override
    final void show(@Nullable R row) {
        setTooltip(row == null ? null : exact);
        setText(row == null ? "" : format.apply(figure(row)));
        widen();
    }

    /** No figure is ever cut: its column grows with it. All figures have one width in this font. */
    private void widen() {
        TableColumn<R, R> column = getTableColumn();
        if (column != null && !isEmpty() && getSkin() != null) {
            if (!getFont().equals(measured)) {
                Text letter = new Text("0");
                letter.setFont(getFont());
                advance = letter.getLayoutBounds().getWidth();
                measured = getFont();
            }
            double needed = Math.ceil(snappedLeftInset()
                            + snappedRightInset()
                            + advance * getText().length())
                    + 1;
            if (needed > column.getWidth()) {
                column.setPrefWidth(needed);
            }
        }
    }
}
