package backstep.ui.network.builder;

import backstep.text.Quoted;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.util.StringConverter;

/** What {@link ImportInputs} shows, of a file with very many columns: only the lines that are seen take room and time. */
final class ImportInputList extends ListView<Integer> {

    private final ImportModel model;

    ImportInputList(ImportModel model) {
        this.model = model;
        List<String> names = model.file().reader().names();
        setId("import-input-list");
        getStyleClass().add("import-input-list");
        setAccessibleText(BuilderTexts.of("inputColumns"));
        setCellFactory(CheckBoxListCell.forListView(this::chosen, new Naming(names)));
        getItems().setAll(IntStream.range(0, names.size()).boxed().toList());
        model.inputsProperty().subscribe(this::refresh);
        model.labelColumnProperty().subscribe(this::refresh);
    }

    /** Asked anew for each line that comes into sight. The label's column stays what it is: no input. */
    private ObservableValue<Boolean> chosen(Integer column) {
        SimpleBooleanProperty chosen =
                new SimpleBooleanProperty(model.inputsProperty().get().contains(column));
        chosen.subscribe((was, is) -> {
            if (model.labelColumnProperty().get() == column) {
                chosen.set(false);
            } else {
                model.take(column, is);
            }
        });
        return chosen;
    }

    private static final class Naming extends StringConverter<Integer> {
        private final List<String> names;

        Naming(List<String> names) {
            this.names = names;
        }

        @Override
        public String toString(Integer column) {
            return BuilderTexts.of("column", column + 1, Quoted.name(names.get(column)));
        }

        @Override
        public Integer fromString(String name) {
            throw new UnsupportedOperationException("columns are chosen, not typed");
        }
    }
}
