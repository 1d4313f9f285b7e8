package backstep.ui.network.boundary;

import backstep.data.Dataset;
import backstep.data.Split;
import backstep.data.Task;
import backstep.text.Messages;
import backstep.text.Quoted;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.NumberField;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Chooses the label of samples that a click adds: one of two classes, or a number. */
final class LabelChooser extends HBox {

    private static final List<String> SIGNS = List.of("-1", "1");
    private static final List<String> SIGNS_SHOWN = List.of("−1", "+1");

    /** Both stand beside each other in a narrow place. */
    private static final int LONGEST = 20;

    private final BoundaryModel model;
    private final ToggleGroup classes = new ToggleGroup();
    private final ToggleButton negative = button("negative", -1);
    private final ToggleButton positive = button("positive", 1);
    private final HBox pair = new HBox(negative, positive);
    private final NumberField number = new NumberField();

    LabelChooser(BoundaryModel model) {
        this.model = model;
        getStyleClass().add("boundary-label-row");
        Label caption = new Label(Messages.text("ui.boundary.adds"));
        caption.getStyleClass().add("caption");
        caption.setTooltip(new Tooltip(Messages.text("ui.boundary.adds.meaning")));
        caption.setMinWidth(Region.USE_PREF_SIZE);
        pair.setId("boundary-classes");
        pair.getStyleClass().add("boundary-classes");
        pair.setMinWidth(Region.USE_PREF_SIZE);
        negative.getStyleClass().add("left-pill");
        positive.getStyleClass().add("right-pill");
        number.setId("boundary-label");
        number.explain(Messages.text("ui.boundary.adds"), Messages.text("ui.boundary.adds.meaning"));
        number.setOnCommit(value -> model.labelProperty().set(value));
        getChildren().addAll(caption, pair, number);
        model.session().frameProperty().subscribe(this::refresh);
        model.labelProperty().subscribe(value -> show(value.doubleValue()));
        classes.selectedToggleProperty().subscribe((was, is) -> chosen(is == null));
        refresh();
    }

    private ToggleButton button(String name, double label) {
        ToggleButton button = new ToggleButton();
        button.setId("boundary-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll("small", "boundary-class");
        button.setToggleGroup(classes);
        button.setGraphic(dot(name));
        button.setUserData(label);
        return button;
    }

    private static Region dot(String name) {
        Region dot = new Region();
        dot.getStyleClass().addAll("boundary-dot", name);
        return dot;
    }

    /** One of the two is always chosen: a second press on it changes nothing. */
    private void chosen(boolean none) {
        if (none) {
            classes.selectToggle(model.labelProperty().get() > 0 ? positive : negative);
        } else {
            model.labelProperty().set((double) classes.getSelectedToggle().getUserData());
        }
    }

    private void show(double label) {
        number.show(label);
        if (classes.getSelectedToggle() == null || Math.abs(label) == 1) {
            classes.selectToggle(label > 0 ? positive : negative);
        }
    }

    private void refresh() {
        model.samples().map(Split::train).ifPresent(this::show);
    }

    private void show(Dataset data) {
        boolean twoClasses = data.task() == Task.CLASSIFICATION;
        pair.setVisible(twoClasses);
        pair.setManaged(twoClasses);
        number.setVisible(!twoClasses);
        number.setManaged(!twoClasses);
        if (twoClasses) {
            name(negative, data.classNames(), 0);
            name(positive, data.classNames(), 1);
            if (Math.abs(model.labelProperty().get()) != 1) {
                model.labelProperty().set((double) classes.getSelectedToggle().getUserData());
            }
        }
    }

    private static void name(ToggleButton button, List<String> names, int index) {
        String name = names.get(index);
        String text = names.equals(SIGNS) ? SIGNS_SHOWN.get(index) : Quoted.middle(name, LONGEST);
        if (!text.equals(button.getText())) {
            button.setText(text);
            Buttons.explain(button, Messages.quoting("ui.boundary.adds.class", name));
        }
    }
}
