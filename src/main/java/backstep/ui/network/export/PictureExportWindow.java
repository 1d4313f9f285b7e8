package backstep.ui.network.export;

import backstep.export.ExportFormat;
import backstep.text.Messages;
import backstep.ui.theme.Appearance;
import backstep.ui.widget.ExportChoices;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.SavePicker;
import backstep.ui.widget.SaveWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks which picture of the network is wanted and in which form, then for a file, and has it written. */
public final class PictureExportWindow {

    private final PicturingModel model;
    private final BooleanBinding table;
    private final SaveWindow window;

    /**
     * Prepares the window; {@link #show} shows it.
     *
     * @param folder where the file dialog begins
     */
    public PictureExportWindow(
            Window owner, Appearance appearance, PicturingModel model, SavePicker picker, Optional<Path> folder) {
        this.model = model;
        model.begin(appearance.darkProperty().get());
        table = Bindings.createBooleanBinding(
                () -> model.chosenProperty().get() instanceof Offer.Table, model.chosenProperty());
        window = new SaveWindow(
                owner,
                appearance,
                Messages.text("ui.picturing.title"),
                List.of(offers(), formats(), description(), scales(), dark()),
                model,
                picker,
                folder);
    }

    /**
     * Shows the window.
     *
     * @param remember is told the folder of a file that was written
     */
    public void show(Consumer<Path> remember) {
        window.show(remember);
    }

    private VBox offers() {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox();
        box.getStyleClass().add("export-offers");
        for (Offer offer : model.offers()) {
            RadioButton button = new RadioButton(offer.text());
            button.setId("offer-" + offer.id());
            button.setMnemonicParsing(false);
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setDisable(!offer.isThere());
            button.setSelected(offer.equals(model.chosenProperty().get()));
            button.setOnAction(event -> model.chosenProperty().set(offer));
            box.getChildren().add(button);
        }
        return box;
    }

    private Node formats() {
        List<ExportFormat> pictures =
                Stream.of(ExportFormat.values()).filter(ExportFormat::isPicture).toList();
        Node formats = ExportChoices.formats(pictures, model.formatProperty());
        formats.disableProperty().bind(table);
        return formats;
    }

    private Label description() {
        Label description = FigureRows.paragraph("", "hint");
        description
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.kind().description(), model.formatProperty(), model.chosenProperty()));
        return description;
    }

    private HBox scales() {
        HBox scales = ExportChoices.scales(model.scaleProperty());
        scales.disableProperty().bind(table.or(model.formatProperty().isNotEqualTo(ExportFormat.PNG)));
        return scales;
    }

    private CheckBox dark() {
        CheckBox dark = new CheckBox(Messages.text("ui.picturing.dark"));
        dark.setId("export-dark");
        dark.selectedProperty().bindBidirectional(model.darkProperty());
        dark.disableProperty().bind(table);
        return dark;
    }
}
