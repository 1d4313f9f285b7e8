package backstep.ui.start;

import backstep.text.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A group of cards under a heading. It takes no room while it has none. */
final class StartSection extends VBox {

    private final CardGrid grid = new CardGrid();

    /** @param name its heading is the message {@code ui.start.name}, what that means {@code ui.start.name.about} */
    StartSection(String name) {
        setId("start-section-" + name);
        getStyleClass().add("start-section");
        Label heading = new Label(Messages.text("ui.start." + name));
        heading.getStyleClass().add("start-heading");
        Label about = new Label(Messages.text("ui.start." + name + ".about"));
        about.getStyleClass().add("start-heading-about");
        about.setWrapText(true);
        getChildren().setAll(new VBox(heading, about), grid);
        show(List.of());
    }

    void show(List<? extends Card> cards) {
        grid.setCards(cards);
        setVisible(!cards.isEmpty());
        setManaged(!cards.isEmpty());
    }

    /** The place of the card that has the keyboard; negative if none has. */
    int focused() {
        return cards().stream().map(Card::isFocused).toList().indexOf(true);
    }

    List<Card> cards() {
        return grid.cards();
    }
}
