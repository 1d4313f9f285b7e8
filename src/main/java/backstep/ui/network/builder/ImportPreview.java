package backstep.ui.network.builder;

import backstep.data.CsvReader;
import backstep.text.Quoted;
import backstep.ui.widget.WholeText;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The first rows of a file, with the label's column marked. */
final class ImportPreview extends TableView<List<String>> {

    /** Of more columns the first are shown: a table of very many takes minutes to lay out. */
    static final int MOST_COLUMNS = 60;

    private static final int ROWS = 8;
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_FIELD = 24;
    private static final double WIDTH = 84;
    private static final double WIDEST = 240;
    /** Of a letter of a name, and of what stands beside the name. */
    private static final double LETTER = 7.4;

    private static final double BESIDE = 24;
    /** Up to this number, columns share the whole width; more are scrolled. */
    private static final int FEW_COLUMNS = 5;

    /** @param scale of the type: columns are as much wider */
    ImportPreview(CsvReader reader, IntegerProperty labelColumn, double scale) {
        setId("import-preview");
        getStyleClass().addAll("import-preview", "dense");
        setAccessibleText(BuilderTexts.of("import.preview"));
        setSelectionModel(null);
        getItems().setAll(reader.firstRows(ROWS));
        List<String> names = reader.names();
        if (names.size() <= FEW_COLUMNS) {
            setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        }
        for (int place = 0; place < Math.min(names.size(), MOST_COLUMNS); place++) {
            TableColumn<List<String>, String> column = column(place, names.get(place), labelColumn);
            column.setPrefWidth(scale * Math.clamp(LETTER * names.get(place).length() + BESIDE, WIDTH, WIDEST));
            getColumns().add(column);
        }
    }

    /** A long name is told whole under the mouse. */
    private static void head(TableColumn<?, ?> column, String name) {
        String shown = Quoted.middle(name, LONGEST_NAME);
        if (shown.equals(name)) {
            column.setText(name);
        } else {
            Label heading = new Label(shown);
            heading.setTooltip(WholeText.of(name));
            column.setGraphic(heading);
        }
    }

    private static TableColumn<List<String>, String> column(int place, String name, IntegerProperty labelColumn) {
        TableColumn<List<String>, String> column = new TableColumn<>();
        head(column, name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(Quoted.middle(row.getValue().get(place), LONGEST_FIELD)));
        labelColumn.subscribe(label -> {
            column.getStyleClass().remove("label-column");
            if (label.intValue() == place) {
                column.getStyleClass().add("label-column");
            }
        });
        return column;
    }
}
