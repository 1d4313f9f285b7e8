package backstep.ui.network.boundary;

import backstep.picture.plot.Switches;
import backstep.text.Messages;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** What the plot shows beside the map, and which samples a click adds. */
final class SwitchRow extends FlowPane {

    private final BoundaryModel model;
    private final CheckBox test = box("test");
    private final CheckBox discretise = box("discretise");
    private final CheckBox contour = box("contour");
    private final CheckBox misclassified = box("misclassified");

    SwitchRow(BoundaryModel model) {
        this.model = model;
        getStyleClass().add("boundary-switches");
        LabelChooser adds = new LabelChooser(model);
        // Names of classes are shortened only where the whole row has no room for them.
        adds.maxWidthProperty().bind(widthProperty());
        getChildren().addAll(test, discretise, contour, misclassified, adds);
        model.switchesProperty().subscribe(this::show);
    }

    private CheckBox box(String name) {
        CheckBox box = new CheckBox(Messages.text("ui.boundary." + name));
        box.setId("boundary-" + name);
        String meaning = Messages.text("ui.boundary." + name + ".meaning");
        box.setTooltip(new Tooltip(meaning));
        box.setAccessibleHelp(meaning);
        box.setOnAction(event -> switched());
        return box;
    }

    private void show(Switches switches) {
        test.setSelected(switches.test());
        discretise.setSelected(switches.discretise());
        contour.setSelected(switches.contour());
        misclassified.setSelected(switches.misclassified());
    }

    private void switched() {
        model.switchesProperty()
                .set(new Switches(
                        test.isSelected(), discretise.isSelected(), contour.isSelected(), misclassified.isSelected()));
    }
}
