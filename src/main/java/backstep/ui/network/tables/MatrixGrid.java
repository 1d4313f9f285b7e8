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

    private static final boolean[] CLASSES = {true, false};

    private final Label[] rowNames = {new Label(), new Label()};
    private final Label[] columnNames = {new Label(), new Label()};
    private final Label[][] counts = new Label[2][2];
    private final Label[][] shares = new Label[2][2];

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
            prepare(rowNames[row], part + "-row-" + row);
            prepare(columnNames[row], part + "-column-" + row);
            add(rowNames[row], 0, row + 2);
            add(columnNames[row], row + 1, 1);
            for (int column = 0; column < 2; column++) {
                counts[row][column] = new Label();
                shares[row][column] = new Label();
                add(cell(part, row, column), column + 1, row + 2);
            }
        }
        managedProperty().bind(visibleProperty());
    }

    /** Classes have whatever names a file gives them: long ones take more lines, and are told in full on hover. */
    private static void prepare(Label name, String id) {
        name.setId(id);
        name.getStyleClass().add("matrix-name");
        name.setWrapText(true);
    }

    private static void name(Label label, String name) {
        String shown = Quoted.name(name);
        if (!shown.equals(label.getText())) {
            label.setText(shown);
            label.setTooltip(WholeText.of(name));
        }
    }

    private VBox cell(String part, int row, int column) {
        counts[row][column].setId(part + "-cell-" + row + "-" + column);
        counts[row][column].getStyleClass().add("matrix-count");
        shares[row][column].getStyleClass().add("caption");
        VBox cell = new VBox(counts[row][column], shares[row][column]);
        cell.getStyleClass().addAll("matrix-cell", row == column ? "right" : "wrong");
        return cell;
    }

    /** @param names of the classes −1 and +1 */
    void show(Confusion confusion, List<String> names) {
        for (int row = 0; row < 2; row++) {
            String name = names.get(CLASSES[row] ? 1 : 0);
            name(rowNames[row], name);
            name(columnNames[row], name);
            for (int column = 0; column < 2; column++) {
                int count = confusion.count(CLASSES[row], CLASSES[column]);
                counts[row][column].setText(Integer.toString(count));
                shares[row][column].setText(PartView.share((double) count / confusion.total()));
            }
        }
    }
}
