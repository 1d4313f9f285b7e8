package backstep.ui.network.builder;

import backstep.data.CsvReader;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** How many inputs a file of many columns has, and ways to choose few of them without unticking the others one by one. */
final class ImportShortcuts extends HBox {

    private final ImportModel model;

    ImportShortcuts(ImportModel model) {
        this.model = model;
        Label count = new Label();
        count.setId("import-count");
        model.inputsProperty()
                .subscribe(
                        inputs -> count.setText(BuilderTexts.of("import.taken", inputs.size(), CsvReader.MOST_INPUTS)));
        getStyleClass().add("import-shortcuts");
        getChildren().setAll(count, button("first", this::first), button("none", List::of));
    }

    private List<Integer> first() {
        return model.file().reader().inputColumns(model.labelColumnProperty().get()).stream()
                .limit(CsvReader.MOST_INPUTS)
                .toList();
    }

    private Button button(String name, Supplier<List<Integer>> inputs) {
        Button button = new Button(BuilderTexts.of("import." + name, CsvReader.MOST_INPUTS));
        button.setId("import-" + name);
        button.getStyleClass().add("builder-button");
        button.setOnAction(event -> model.take(inputs.get()));
        return button;
    }
}
