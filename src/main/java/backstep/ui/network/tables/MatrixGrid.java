package backstep.ui.network.tables;

import backstep.nn.stats.Confusion;
import backstep.text.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The matrix itself: a row for each class, a column for what it was taken for. */
final class MatrixGrid extends GridPane {

    private static final boolean[] CLASSES = {true, false};

    private final ClassName[] rowNames = new ClassName[2];
    private final ClassName[] columnNames = new ClassName[2];
    private final MatrixCell[][] cells = new MatrixCell[2][2];

    /** @param part begins the identifiers of the cells: {@code train-cell-0-1} */
    MatrixGrid(String part) {
        getStyleClass().add("matrix");
        Label taken = new Label(Messages.text("ui.tables.taken"));
        taken.getStyleClass().add("caption");
        Label is = new Label(Messages.text("ui.tables.is"));
        is.getStyleClass().add("caption");
        add(is, 0, 1);
        add(taken, 1, 0, 2, 1);
        for (int row = 0; row < 2; row++) {
            rowNames[row] = new ClassName(part + "-row-" + row);
            columnNames[row] = new ClassName(part + "-column-" + row);
            add(rowNames[row], 0, row + 2);
            add(columnNames[row], row + 1, 1);
            for (int column = 0; column < 2; column++) {
                cells[row][column] = new MatrixCell(part + "-cell-" + row + "-" + column, row == column);
                add(cells[row][column], column + 1, row + 2);
            }
        }
        managedProperty().bind(visibleProperty());
    }

    /** @param names of the classes −1 and +1 */
    void show(Confusion confusion, List<String> names) {
        for (int row = 0; row < 2; row++) {
            String name = names.get(CLASSES[row] ? 1 : 0);
            rowNames[row].show(name);
            columnNames[row].show(name);
            for (int column = 0; column < 2; column++) {
                int count = confusion.count(CLASSES[row], CLASSES[column]);
                cells[row][column].show(count, confusion.total());
            }
        }
    }
}
