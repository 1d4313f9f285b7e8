package backstep.ui.shell;

import backstep.text.Messages;
import backstep.ui.theme.Appearance;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The language on a page, with an example for everything. It stays open beside the window while one tries them out. */
final class LanguageWindow extends InfoWindow {

    /**
     * @param tryOut puts an example in place of what is there
     * @param keys how the key of an action is called, by the action's identifier
     */
    LanguageWindow(Window owner, Appearance appearance, Consumer<HelpExample> tryOut, UnaryOperator<String> keys) {
        super(owner, appearance, Messages.text("ui.help.title"), content(tryOut, keys), false);
    }

    private static Region content(Consumer<HelpExample> tryOut, UnaryOperator<String> keys) {
        VBox page = new VBox();
        page.getStyleClass().add("help-page");
        Stream.of(HelpTopic.values()).forEach(topic -> page.getChildren().add(new HelpSection(topic, tryOut, keys)));
        ScrollPane scroll = new ScrollPane(page);
        scroll.setId("help-page");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("help-scroll");
        return scroll;
    }
}
