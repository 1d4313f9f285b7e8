package backstep.ui.network.tables;

import backstep.nn.stats.Confusion;
import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The matrix itself: a row for each class, a column for what it was taken for. */
final class MatrixGrid extends GridPane {

    private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");
    private static final int FEW = 4;
    private static final int SHORT = 7;

    private final String part;
    private final Label taken = caption("ui.tables.taken");
    private final Label is = caption("ui.tables.is");
    private ClassName[] rowNames = {};
    private ClassName[] columnNames = {};
    private MatrixCell[][] cells = {};

    /** @param part begins the identifiers of the cells: {@code train-cell-0-1} */
    MatrixGrid(String part) {
        this.part = part;
        getStyleClass().add("matrix");
        managedProperty().bind(visibleProperty());
    }

    /** Many columns are narrow, so that the whole matrix is seen. */
    private static boolean isWide(int classes) {
        return classes > FEW;
    }

    private static Label caption(String key) {
        Label caption = new Label(Messages.text(key));
        caption.getStyleClass().add("caption");
        return caption;
    }

    private void prepare(int classes) {
        if (rowNames.length == classes) {
            return;
        }
        getChildren().clear();
        pseudoClassStateChanged(MANY, isWide(classes));
        rowNames = new ClassName[classes];
        columnNames = new ClassName[classes];
        cells = new MatrixCell[classes][classes];
        add(is, 0, 1);
        add(taken, 1, 0, classes, 1);
        for (int row = 0; row < classes; row++) {
            rowNames[row] = new ClassName(part + "-row-" + row);
            columnNames[row] = new ClassName(part + "-column-" + row);
            add(rowNames[row], 0, row + 2);
            add(columnNames[row], row + 1, 1);
            for (int column = 0; column < classes; column++) {
                cells[row][column] = new MatrixCell(part + "-cell-" + row + "-" + column, row == column);
                add(cells[row][column], column + 1, row + 2);
            }
        }
    }

    /**
     * Shows counts. Of two classes the positive one stands first.
     *
     * @param names of the classes by their places
     */
    void show(Confusion confusion, List<String> names) {
        int classes = confusion.classes();
        prepare(classes);
        for (int row = 0; row < classes; row++) {
            int actual = place(row, classes);
            rowNames[row].show(names.get(actual), Quoted.MOST);
            columnNames[row].show(names.get(actual), isWide(classes) ? SHORT : Quoted.MOST);
            for (int column = 0; column < classes; column++) {
                cells[row][column].show(confusion.count(actual, place(column, classes)), confusion.total());
            }
        }
    }

    private static int place(int row, int classes) {
        return classes == 2 ? 1 - row : row;
    }
}
