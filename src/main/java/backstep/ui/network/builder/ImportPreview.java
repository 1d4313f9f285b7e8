package backstep.ui.network.builder;

import backstep.data.CsvReader;
import java.util.List;
import javafx.scene.control.TableView;

/** The first rows of a file, under heads that say which column is the label and which ones are inputs. */
final class ImportPreview extends TableView<List<String>> {

    /** Of more columns the first are shown: a table of very many takes minutes to lay out. */
    static final int MOST_COLUMNS = 60;

    private static final int ROWS = 8;
    /** Up to this number, columns share the whole width; more are scrolled. */
    private static final int FEW_COLUMNS = 5;

    /** @param scale of the type: columns are as much wider */
    ImportPreview(ImportModel model, double scale) {
        CsvReader reader = model.file().reader();
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
            getColumns().add(new PreviewColumn(place, names.get(place), model, scale));
        }
    }
}
