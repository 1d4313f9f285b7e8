package backstep.ui.network.tables;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What stands below each other and is as wide as there is room; scrolled if it is too high. */
abstract class ScrolledView extends VBox {

    /** @param meaning what a screen reader says */
    final void fill(String styleClass, String meaning, Node... parts) {
        VBox content = new VBox(parts);
        content.getStyleClass().add(styleClass);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(meaning);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
    }
}
