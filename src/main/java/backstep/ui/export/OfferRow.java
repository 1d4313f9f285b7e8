package backstep.ui.export;

import backstep.ui.export.Offer.Kinds;
import backstep.ui.theme.Shown;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One offer: the choice, its kinds if there are several, and how much it is, or why it cannot be made. */
final class OfferRow extends HBox {

    private final Offer offer;
    private final ObjectProperty<Offer> chosen;

    OfferRow(Offer offer, ObjectProperty<Offer> chosen, ToggleGroup toggles) {
        this.offer = offer;
        this.chosen = chosen;
        Optional<String> hindrance = offer.hindrance();
        Label extent = new Label(hindrance.orElseGet(offer::extent));
        extent.setId("extent-" + offer.id());
        extent.getStyleClass().add("hint");
        extent.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(button(toggles, hindrance.isPresent()), space, extent);
        offer.kinds().filter(kinds -> hindrance.isEmpty()).ifPresent(kinds -> {
            getChildren().add(1, choice(kinds));
            kinds.chosen().when(Shown.of(this)).subscribe(now -> extent.setText(offer.extent()));
        });
        getStyleClass().add("export-row");
    }

    private RadioButton button(ToggleGroup toggles, boolean disabled) {
        RadioButton button = new RadioButton(offer.title());
        button.setId("offer-" + offer.id());
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setToggleGroup(toggles);
        button.setDisable(disabled);
        button.setOnAction(event -> chosen.set(offer));
        chosen.when(Shown.of(this)).subscribe(now -> button.setSelected(now.equals(offer)));
        return button;
    }

    private ChoiceBox<String> choice(Kinds kinds) {
        ChoiceBox<String> box = new ChoiceBox<>(FXCollections.observableList(kinds.names()));
        box.setId("export-" + kinds.id());
        box.getSelectionModel().select(kinds.chosen().get());
        box.getSelectionModel()
                .selectedIndexProperty()
                .subscribe((was, is) -> kinds.chosen().set(is.intValue()));
        box.setOnAction(event -> chosen.set(offer));
        return box;
    }
}
