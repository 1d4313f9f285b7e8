package backstep.ui.network.builder;

import backstep.data.CsvException.Remedy;
import backstep.data.Task;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** What helps where a file cannot be read as it is, by one click. */
final class ImportRemedies extends HBox {

    private final ImportModel model;

    ImportRemedies(ImportModel model) {
        this.model = model;
        getStyleClass().add("import-remedies");
    }

    void show(Remedy remedy) {
        List<Button> buttons = buttons(remedy);
        getChildren().setAll(buttons);
        LabelledRow.show(this, !buttons.isEmpty());
    }

    private List<Button> buttons(Remedy remedy) {
        Button classes = button("classes", () -> model.taskProperty().set(Optional.of(Task.CLASSIFICATION)));
        Button numbers = button("numbers", () -> model.taskProperty().set(Optional.of(Task.REGRESSION)));
        return switch (remedy) {
            case TASK -> List.of(classes, numbers);
            case REGRESSION -> List.of(numbers);
            case SKIP_MISSING ->
                List.of(button("skip", () -> model.skipMissingProperty().set(true)));
            case NONE, INPUTS, LABEL -> List.of();
        };
    }

    private static Button button(String name, Runnable action) {
        Button button = new Button(BuilderTexts.of("remedyButton." + name));
        button.setId("remedy-" + name);
        button.getStyleClass().add("builder-button");
        button.setOnAction(event -> action.run());
        return button;
    }
}
