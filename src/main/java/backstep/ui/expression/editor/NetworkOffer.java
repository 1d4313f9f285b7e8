package backstep.ui.expression.editor;

import backstep.lang.NetworkSketch;
import backstep.nn.train.Experiment;
import backstep.text.Messages;
import backstep.ui.expression.model.SketchedExperiment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Offers to set up the network that the text describes where networks are trained. */
final class NetworkOffer extends VBox {

    private NetworkOffer(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("note-text");
        getStyleClass().add("network-offer");
        setId("network-offer");
        getChildren().add(label);
    }

    /** @param open is given the experiment when the offer is taken */
    static NetworkOffer of(NetworkSketch sketch, Consumer<Experiment> open) {
        try {
            Experiment experiment = SketchedExperiment.of(sketch);
            NetworkOffer offer = new NetworkOffer(summary(sketch, experiment));
            Button button = new Button(Messages.text("ui.editor.network.open"));
            button.setId("open-in-network");
            button.getStyleClass().add("small");
            button.setOnAction(event -> open.accept(experiment));
            offer.getChildren().add(button);
            return offer;
        } catch (IllegalArgumentException impossible) {
            return new NetworkOffer(Messages.text(
                    "ui.editor.network.impossible", sketch.text(), String.valueOf(impossible.getMessage())));
        }
    }

    private static String summary(NetworkSketch sketch, Experiment experiment) {
        List<String> parts = new ArrayList<>();
        parts.add(
                sketch.hidden().equals(sketch.output()) ? sketch.hidden() : sketch.hidden() + " → " + sketch.output());
        parts.add(samples(sketch, experiment));
        NetworkSketch.Training training = sketch.training();
        training.steps().ifPresent(steps -> parts.add(Messages.text("ui.editor.network.steps", steps)));
        training.rate().ifPresent(rate -> parts.add(Messages.text("ui.editor.network.rate", Double.toString(rate))));
        training.loss().ifPresent(loss -> parts.add(Messages.text("ui.editor.network.loss", loss)));
        if (!training.zeroesGradients()) {
            parts.add(Messages.text("ui.editor.network.keepsGradients"));
        }
        return Messages.text("ui.editor.network", sketch.text(), String.join(", ", parts));
    }

    private static String samples(NetworkSketch sketch, Experiment experiment) {
        int count = experiment.samples().trainCount();
        return switch (sketch.samples().orElse(null)) {
            case NetworkSketch.Table table -> Messages.text("ui.editor.network.table", count);
            case NetworkSketch.Made made -> Messages.text("ui.editor.network.made", count, made.shape());
            case null -> Messages.text("ui.editor.network.standIn", count);
        };
    }
}
