package backstep.ui.network.builder;

import backstep.text.Quoted;
import backstep.ui.widget.WholeText;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

/** A box for each column of a file: whether it is an input. The label's column is none. */
final class ImportInputs extends FlowPane {

    /** Several stand beside each other. */
    private static final int LONGEST = 30;

    private final ImportModel model;
    private final List<CheckBox> boxes;

    ImportInputs(ImportModel model) {
        this.model = model;
        List<String> names = model.file().reader().names();
        boxes = IntStream.range(0, names.size())
                .mapToObj(column -> box(column, names.get(column)))
                .toList();
        getStyleClass().add("import-inputs");
        getChildren().addAll(boxes);
        model.inputsProperty().subscribe(this::show);
        model.labelColumnProperty()
                .subscribe(label -> show(model.inputsProperty().get()));
    }

    private CheckBox box(int column, String name) {
        CheckBox box = new CheckBox(Quoted.middle(name, LONGEST));
        box.setTooltip(WholeText.of(name));
        box.setId("import-input-" + column);
        box.setAccessibleText(BuilderTexts.of("import.input", Quoted.name(name)));
        box.setOnAction(event -> model.take(column, box.isSelected()));
        return box;
    }

    private void show(List<Integer> inputs) {
        for (int column = 0; column < boxes.size(); column++) {
            boxes.get(column).setSelected(inputs.contains(column));
            boxes.get(column).setDisable(model.labelColumnProperty().get() == column);
        }
    }
}
