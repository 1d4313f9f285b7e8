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
    private final FigureList pair;
    private final FigureList several;
    private final FlowPane beside = new FlowPane();
    private final FigureList numbers;

    PartView(String part) {
        this.part = part;
        getStyleClass().add("confusion-part");
        title.setId("confusion-" + part);
        title.getStyleClass().add("section-title");
        matrix = new MatrixGrid(part);
        pair = new FigureList(part, "accuracy", "precision", "recall", "f1");
        several = new FigureList(part, "accuracy", "macroF1");
        numbers = new FigureList(part, "mse", "mae", "r2");
        managedProperty().bind(visibleProperty());
        beside.getStyleClass().add("matrix-with-figures");
        beside.visibleProperty().bind(matrix.visibleProperty());
        beside.managedProperty().bind(matrix.visibleProperty());
        getChildren().addAll(title, beside, numbers);
    }

    void show(Evaluation evaluation, Dataset data) {
        title.setText(Messages.text("ui.tables.part." + part, Integer.toString(data.size())));
        boolean classification = data.task() == Task.CLASSIFICATION;
        matrix.setVisible(classification);
        numbers.setVisible(!classification);
        if (classification) {
            Confusion confusion = Confusion.of(evaluation.classes(), data);
            matrix.show(confusion, data.classNames());
            show(confusion);
        } else {
            Fit fit = Fit.of(evaluation.predictions(), data);
            numbers.show(Numbers.fixed(fit.mse()), Numbers.fixed(fit.mae()), Numbers.fixed(fit.r2()));
        }
    }

    /** Precision and recall are those of one class, which only a pair can do with. */
    private void show(Confusion confusion) {
        boolean two = confusion.classes() == 2;
        FigureList wanted = two ? pair : several;
        if (!beside.getChildren().contains(wanted)) {
            beside.getChildren().setAll(matrix, wanted);
        }
        if (two) {
            pair.show(
                    share(confusion.accuracy()),
                    share(confusion.precision()),
                    share(confusion.recall()),
                    share(confusion.f1()));
        } else {
            several.show(share(confusion.accuracy()), share(confusion.macroF1()));
        }
    }

    /** In per cent. */
    static String share(double share) {
        return Double.isNaN(share)
                ? Messages.text("ui.tables.undefined")
                : Messages.text("ui.tables.percent", Percent.of(share));
    }
}
