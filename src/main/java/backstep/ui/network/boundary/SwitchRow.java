package backstep.ui.network.boundary;

import backstep.picture.plot.Switches;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.widget.Buttons;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** The pencil that begins the editing of points, and what the plot shows beside the map. */
final class SwitchRow extends FlowPane {

    private final BoundaryModel model;
    private final CheckBox test = box("test");
    private final CheckBox discretise = box("discretise");
    private final CheckBox contour = box("contour");
    private final CheckBox misclassified = box("misclassified");

    SwitchRow(BoundaryModel model, Action edit) {
        this.model = model;
        getStyleClass().add("boundary-switches");
        getChildren().addAll(pencil(edit), test, discretise, contour, misclassified);
        model.switchesProperty().subscribe(this::show);
    }

    private ToggleButton pencil(Action edit) {
        ToggleButton pencil = new ToggleButton();
        ActionButtons.connect(pencil, "boundary-edit", edit);
        Buttons.explain(pencil, ActionButtons.withKey(Messages.text("ui.boundary.edit.meaning"), edit));
        pencil.getStyleClass().addAll("small", "button-icon", "boundary-pencil");
        model.editingProperty().subscribe(pencil::setSelected);
        return pencil;
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
