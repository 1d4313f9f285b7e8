package backstep.ui.network.tables;

import backstep.nn.stats.Confusion;
import backstep.text.Messages;
import backstep.text.Quoted;
import backstep.ui.widget.WholeText;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The matrix itself: a row for each class, a column for what it was taken for. */
final class MatrixGrid extends GridPane {

    private final String part;
    private final Label taken = caption("ui.tables.taken");
    private final Label is = caption("ui.tables.is");
    private Label[] rowNames = {};
    private Label[] columnNames = {};
    private Label[][] counts = {};
    private Label[][] shares = {};

    /** @param part begins the identifiers of the cells: {@code train-cell-0-1} */
    MatrixGrid(String part) {
        this.part = part;
        getStyleClass().add("matrix");
        managedProperty().bind(visibleProperty());
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
        rowNames = new Label[classes];
        columnNames = new Label[classes];
        counts = new Label[classes][classes];
        shares = new Label[classes][classes];
        add(is, 0, 1);
        add(taken, 1, 0, classes, 1);
        for (int row = 0; row < classes; row++) {
            rowNames[row] = name(part + "-row-" + row);
            columnNames[row] = name(part + "-column-" + row);
            add(rowNames[row], 0, row + 2);
            add(columnNames[row], row + 1, 1);
            for (int column = 0; column < classes; column++) {
                counts[row][column] = new Label();
                shares[row][column] = new Label();
                add(cell(row, column), column + 1, row + 2);
            }
        }
    }

    /** Classes have whatever names a file gives them: long ones take more lines, and are told in full on hover. */
    private static Label name(String id) {
        Label name = new Label();
        name.setId(id);
        name.getStyleClass().add("matrix-name");
        name.setWrapText(true);
        return name;
    }

    private static void name(Label label, String name) {
        String shown = Quoted.name(name);
        if (!shown.equals(label.getText())) {
            label.setText(shown);
            label.setTooltip(WholeText.of(name));
        }
    }

    private VBox cell(int row, int column) {
        counts[row][column].setId(part + "-cell-" + row + "-" + column);
        counts[row][column].getStyleClass().add("matrix-count");
        shares[row][column].getStyleClass().add("caption");
        VBox cell = new VBox(counts[row][column], shares[row][column]);
        cell.getStyleClass().addAll("matrix-cell", row == column ? "right" : "wrong");
        return cell;
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
            int is = place(row, classes);
            name(rowNames[row], names.get(is));
            name(columnNames[row], names.get(is));
            for (int column = 0; column < classes; column++) {
                int count = confusion.count(is, place(column, classes));
                counts[row][column].setText(Integer.toString(count));
                shares[row][column].setText(PartView.share((double) count / confusion.total()));
            }
        }
    }

    private static int place(int row, int classes) {
        return classes == 2 ? 1 - row : row;
    }
}
