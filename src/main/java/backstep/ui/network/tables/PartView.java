package backstep.ui.network.tables;

import backstep.data.Dataset;
import backstep.data.Task;
import backstep.nn.stats.Confusion;
import backstep.nn.stats.Fit;
import backstep.nn.train.Evaluation;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.text.Percent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** How well a network does on the training samples, or on the test samples. */
final class PartView extends VBox {

    private final String part;
    private final Label title = new Label();
    private final MatrixGrid matrix;
    private final FigureList classes;
    private final FigureList numbers;

    PartView(String part) {
        this.part = part;
        getStyleClass().add("confusion-part");
        title.setId("confusion-" + part);
        title.getStyleClass().add("section-title");
        matrix = new MatrixGrid(part);
        classes = new FigureList(part, "accuracy", "precision", "recall", "f1");
        numbers = new FigureList(part, "mse", "mae", "r2");
        managedProperty().bind(visibleProperty());
        FlowPane beside = new FlowPane(matrix, classes);
        beside.getStyleClass().add("matrix-with-figures");
        beside.managedProperty().bind(matrix.visibleProperty());
        getChildren().addAll(title, beside, numbers);
    }

    void show(Evaluation evaluation, Dataset data) {
        title.setText(Messages.text("ui.tables.part." + part, Integer.toString(data.size())));
        boolean classification = data.task() == Task.CLASSIFICATION;
        matrix.setVisible(classification);
        classes.setVisible(classification);
        numbers.setVisible(!classification);
        if (classification) {
            Confusion confusion = Confusion.of(evaluation.classes(), data);
            matrix.show(confusion, data.classNames());
            classes.show(
                    share(confusion.accuracy()),
                    share(confusion.precision()),
                    share(confusion.recall()),
                    share(confusion.f1()));
        } else {
            Fit fit = Fit.of(evaluation.predictions(), data);
            numbers.show(Numbers.fixed(fit.mse()), Numbers.fixed(fit.mae()), Numbers.fixed(fit.r2()));
        }
    }

    /** In per cent. */
    static String share(double share) {
        return Double.isNaN(share)
                ? Messages.text("ui.tables.undefined")
                : Messages.text("ui.tables.percent", Percent.of(share));
    }
}
