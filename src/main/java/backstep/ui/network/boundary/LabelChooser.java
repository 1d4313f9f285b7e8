package backstep.ui.network.boundary;

import backstep.data.Dataset;
import backstep.data.Split;
import backstep.data.Task;
import backstep.text.Messages;
import backstep.ui.widget.NumberField;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Chooses the label of samples that are added: one of the classes, or a number. */
final class LabelChooser extends FlowPane {

    private final BoundaryModel model;
    private final ClassButtons classes;
    private final Label caption = new Label(Messages.text("ui.boundary.adds"));
    private final NumberField number = new NumberField();

    LabelChooser(BoundaryModel model) {
        this.model = model;
        classes = new ClassButtons(model.labelProperty()::set);
        setId("boundary-adds");
        getStyleClass().add("boundary-label-row");
        visibleProperty().bind(model.editingProperty());
        managedProperty().bind(visibleProperty());
        caption.getStyleClass().add("caption");
        caption.setTooltip(new Tooltip(Messages.text("ui.boundary.adds.meaning")));
        caption.setMinWidth(Region.USE_PREF_SIZE);
        number.setId("boundary-label");
        number.explain(Messages.text("ui.boundary.adds"), Messages.text("ui.boundary.adds.meaning"));
        number.setOnCommit(value -> model.labelProperty().set(value));
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
        if (data.task() == Task.REGRESSION) {
            put(List.of(number));
        } else {
            int count = data.classNames().size();
            double fitting = fitting(label, count);
            put(classes.of(data.classNames(), Dataset.classOf(fitting, count)));
            model.labelProperty().set(fitting);
        }
    }

    /** Beside the caption; what is there already stays, and keeps the keyboard. */
    private void put(List<? extends Node> choice) {
        List<Node> wanted = new ArrayList<>(choice);
        wanted.addFirst(caption);
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
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
