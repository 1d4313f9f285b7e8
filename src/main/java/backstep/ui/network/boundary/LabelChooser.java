package backstep.ui.network.boundary;

import backstep.data.Dataset;
import backstep.data.Split;
import backstep.data.Task;
import backstep.text.Messages;
import backstep.ui.widget.NumberField;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Chooses the label of samples that are added: one of the classes, or a number. */
final class LabelChooser extends FlowPane {

    private final BoundaryModel model;
    private final ClassButtons classes;
    private final NumberField number = new NumberField();

    LabelChooser(BoundaryModel model) {
        this.model = model;
        classes = new ClassButtons(model.labelProperty()::set);
        getStyleClass().add("boundary-label-row");
        Label caption = new Label(Messages.text("ui.boundary.adds"));
        caption.getStyleClass().add("caption");
        caption.setTooltip(new Tooltip(Messages.text("ui.boundary.adds.meaning")));
        caption.setMinWidth(Region.USE_PREF_SIZE);
        number.setId("boundary-label");
        number.explain(Messages.text("ui.boundary.adds"), Messages.text("ui.boundary.adds.meaning"));
        number.setOnCommit(value -> model.labelProperty().set(value));
        getChildren().addAll(caption, classes, number);
        model.session().frameProperty().subscribe(this::refresh);
        model.labelProperty().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        double label = model.labelProperty().get();
        number.show(label);
        model.samples().map(Split::train).ifPresent(data -> show(data, label));
    }

    private void show(Dataset data, double label) {
        boolean named = data.task() == Task.CLASSIFICATION;
        classes.setVisible(named);
        classes.setManaged(named);
        number.setVisible(!named);
        number.setManaged(!named);
        if (named) {
            int count = data.classNames().size();
            double fitting = fitting(label, count);
            classes.show(data.classNames(), Dataset.classOf(fitting, count));
            model.labelProperty().set(fitting);
        }
    }

    /** A label that was chosen among other classes or numbers, or the last class instead. */
    private static double fitting(double label, int classes) {
        for (int place = 0; place < classes; place++) {
            if (label == Dataset.labelOf(place, classes)) {
                return label;
            }
        }
        return Dataset.labelOf(classes - 1, classes);
    }
}
