package backstep.ui.network.builder;

import backstep.text.Quoted;
import backstep.ui.widget.WholeText;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A column of a file that can be imported, marked while it is the label's. A click on its name makes it that; the box
 * below says whether it is an input.
 */
final class PreviewColumn extends TableColumn<List<String>, String> {

    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_FIELD = 24;
    private static final double WIDTH = 84;
    private static final double WIDEST = 240;
    /** Of a letter of a name, and of what stands beside the name. */
    private static final double LETTER = 7.4;

    private static final double BESIDE = 24;

    private final int place;
    private final ImportModel model;
    private final CheckBox input = new CheckBox(BuilderTexts.of("import.isInput"));
    private final Label label = new Label(BuilderTexts.of("import.isLabel"));

    /** @param scale of the type: the column is as much wider */
    PreviewColumn(int place, String name, ImportModel model, double scale) {
        this.place = place;
        this.model = model;
        setGraphic(head(name));
        setSortable(false);
        setReorderable(false);
        setMinWidth(scale * WIDTH);
        setPrefWidth(scale * Math.clamp(LETTER * name.length() + BESIDE, WIDTH, WIDEST));
        setCellValueFactory(
                row -> new ReadOnlyStringWrapper(Quoted.middle(row.getValue().get(place), LONGEST_FIELD)));
        model.labelColumnProperty().subscribe(this::mark);
        model.inputsProperty().subscribe(this::mark);
        mark();
    }

    /** A long name is told whole under the mouse. */
    private VBox head(String name) {
        String shown = Quoted.middle(name, LONGEST_NAME);
        Button named = new Button(shown);
        named.setId("import-label-" + place);
        named.getStyleClass().add("preview-name");
        named.setMnemonicParsing(false);
        named.setAccessibleText(BuilderTexts.of("import.asLabel", Quoted.name(name)));
        named.setTooltip(
                shown.equals(name) ? new Tooltip(BuilderTexts.of("import.asLabel", name)) : WholeText.of(name));
        named.setOnAction(event -> model.labelColumnProperty().set(place));
        input.setId("import-input-" + place);
        input.setAccessibleText(BuilderTexts.of("import.input", Quoted.name(name)));
        input.setOnAction(event -> model.take(place, input.isSelected()));
        label.getStyleClass().add("preview-label");
        StackPane role = new StackPane(input, label);
        role.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(named, role);
        head.getStyleClass().add("preview-head");
        return head;
    }

    private void mark() {
        boolean isLabel = model.labelColumnProperty().get() == place;
        getStyleClass().remove("label-column");
        if (isLabel) {
            getStyleClass().add("label-column");
        }
        input.setSelected(model.inputsProperty().get().contains(place));
        input.setDisable(isLabel);
        input.setVisible(!isLabel);
        label.setVisible(isLabel);
    }
}
