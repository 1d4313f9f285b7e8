package backstep.ui.widget;

import backstep.export.ExportFormat;
import backstep.text.Messages;
import backstep.ui.theme.Shown;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;

/** Controls that every window has by which something is written to a file. */
public final class ExportChoices {

    private static final List<Integer> SCALES = List.of(1, 2, 4);

    private ExportChoices() {}

    /** One button beside the other for formats of files. */
    public static SegmentedButton formats(List<ExportFormat> formats, Property<ExportFormat> property) {
        ToggleGroup group = new ToggleGroup();
        SegmentedButton segments = new SegmentedButton();
        segments.setToggleGroup(group);
        for (ExportFormat format : formats) {
            ToggleButton button = new ToggleButton(format.name());
            button.setId("format-" + format.ending());
            button.setAccessibleText(format.description());
            button.setOnAction(event -> {
                // A second click on a toggle button would leave no format chosen.
                button.setSelected(true);
                property.setValue(format);
            });
            property.when(Shown.of(segments)).subscribe(chosen -> button.setSelected(chosen == format));
            segments.getButtons().add(button);
        }
        return segments;
    }

    /** How many times larger an image of pixels is drawn. */
    public static HBox scales(Property<Integer> property) {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(new Label(Messages.text("ui.export.scale")));
        row.getStyleClass().add("export-row");
        for (int scale : SCALES) {
            RadioButton button = new RadioButton(Messages.text("ui.export.times", scale));
            button.setId("scale-" + scale);
            button.setToggleGroup(group);
            button.setSelected(property.getValue() == scale);
            button.setOnAction(event -> property.setValue(scale));
            row.getChildren().add(button);
        }
        return row;
    }
}
