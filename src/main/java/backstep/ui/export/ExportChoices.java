package backstep.ui.export;

import backstep.export.ExportFormat;
import backstep.text.Messages;
import backstep.ui.theme.Shown;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Controls by which one says in which form something is to be written. */
final class ExportChoices {

    private static final List<Integer> SCALES = List.of(1, 2, 4);

    private ExportChoices() {}

    /**
     * A button for each format that anything is offered in, in as many rows as large type needs; only those of the choice
     * can be pressed.
     */
    static FlowPane formats(ExportModel model) {
        ToggleGroup group = new ToggleGroup();
        FlowPane row = new FlowPane();
        row.getStyleClass().add("export-formats");
        Set<ExportFormat> offered = model.offers().stream()
                .flatMap(offer -> offer.formats().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ExportFormat.class)));
        for (ExportFormat format : offered) {
            ToggleButton button = new ToggleButton(format.name());
            button.setId("format-" + format.ending());
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(format.description());
            button.setOnAction(event -> {
                // A second click on a toggle button would leave no format chosen.
                button.setSelected(true);
                model.wishProperty().set(format);
            });
            model.formatProperty().when(Shown.of(row)).subscribe(chosen -> button.setSelected(chosen == format));
            model.chosenProperty()
                    .when(Shown.of(row))
                    .subscribe(offer -> button.setDisable(!offer.formats().contains(format)));
            row.getChildren().add(button);
        }
        return row;
    }

    /** How many times larger an image of pixels is drawn. */
    static HBox scales(ExportModel model) {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(new Label(Messages.text("ui.export.scale")));
        row.getStyleClass().add("export-row");
        for (int scale : SCALES) {
            RadioButton button = new RadioButton(Messages.text("ui.export.times", scale));
            button.setId("scale-" + scale);
            button.setToggleGroup(group);
            button.setSelected(model.scaleProperty().get() == scale);
            button.setOnAction(event -> model.scaleProperty().set(scale));
            row.getChildren().add(button);
        }
        model.formatProperty().when(Shown.of(row)).subscribe(format -> row.setDisable(!format.hasPixels()));
        return row;
    }

    /** What may be left out of some offer; what the choice does not have cannot be pressed. */
    static List<CheckBox> parts(ExportModel model) {
        return model.offers().stream()
                .flatMap(offer -> offer.parts().stream())
                .distinct()
                .map(part -> {
                    CheckBox box = box("export-" + part.id(), "ui.export.part." + part.id(), part.wanted());
                    Runnable follow = () -> box.setDisable(!isChoice(model, part));
                    model.chosenProperty().when(Shown.of(box)).subscribe(follow);
                    model.formatProperty().when(Shown.of(box)).subscribe(follow);
                    return box;
                })
                .toList();
    }

    /** A run is shown with all that it computes. */
    private static boolean isChoice(ExportModel model, Offer.Part part) {
        return model.chosenProperty().get().parts().contains(part)
                && !model.formatProperty().get().isRun();
    }

    /** Whether a picture is dark. */
    static CheckBox dark(ExportModel model) {
        CheckBox dark = box("export-dark", "ui.export.dark", model.darkProperty());
        model.formatProperty().when(Shown.of(dark)).subscribe(format -> dark.setDisable(!format.isThemed()));
        return dark;
    }

    private static CheckBox box(String id, String key, BooleanProperty property) {
        CheckBox box = new CheckBox(Messages.text(key));
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(property);
        return box;
    }
}
