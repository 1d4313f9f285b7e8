package backstep.ui.expression.editor;

import backstep.lang.NetworkSketch;
import backstep.nn.train.Experiment;
import backstep.text.Messages;
import backstep.ui.expression.model.SketchedExperiment;
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
            NetworkOffer offer = new NetworkOffer(SketchSummary.of(sketch, experiment));
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
}
