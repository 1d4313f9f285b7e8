package backstep.ui.export;

import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** One line for each offer: the choice, and how much it is, or why it cannot be made. */
final class OfferChoice extends VBox {

    OfferChoice(ExportModel model) {
        getStyleClass().add("export-offers");
        ToggleGroup toggles = new ToggleGroup();
        for (Offer offer : model.offers()) {
            getChildren().add(new OfferRow(offer, model.chosenProperty(), toggles));
        }
    }
}
