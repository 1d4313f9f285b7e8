package backstep.ui.network.tables;

import backstep.ui.theme.TypeSize;
import java.util.Comparator;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.util.Callback;

/** Columns whose cells get their whole row. */
final class TableColumns {

    private static final double NARROWEST = 30;

    private TableColumns() {}

    /**
     * A column.
     *
     * @param meaning what its heading says on request
     */
    static <R> TableColumn<R, R> of(
            String id,
            String heading,
            String meaning,
            double width,
            Callback<TableColumn<R, R>, TableCell<R, R>> cells) {
        TableColumn<R, R> column = new TableColumn<>();
        Label label = new Label(heading);
        label.setTooltip(new Tooltip(meaning));
        column.setGraphic(label);
        column.setId(id);
        TypeSize.scaleOf(label).subscribe(factor -> {
            column.setPrefWidth(factor * width);
            column.setMinWidth(factor * Math.min(width, NARROWEST));
        });
        column.setReorderable(false);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(cells);
        return column;
    }

    /** A column of numbers that change. */
    static <R> TableColumn<R, R> numbers(
            String id,
            String heading,
            String meaning,
            double width,
            ToDoubleFunction<R> figure,
            DoubleFunction<String> format,
            ObservableValue<?> changes) {
        TableColumn<R, R> column = of(id, heading, meaning, width, each -> new LiveCell<>(figure, format, changes));
        column.setComparator(Comparator.comparingDouble(figure));
        column.getStyleClass().add("number-column");
        return column;
    }
}
