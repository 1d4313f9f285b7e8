package backstep.ui.shell;

import backstep.ui.theme.LowWindow;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Menus above the tool bar; in a low window beside it, so that more is left for what people came for. */
final class TopRows extends VBox {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final MenuBar menus;
    private final Node tools;

    TopRows(MenuBar menus, Node tools) {
        this.menus = menus;
        this.tools = tools;
        getStyleClass().add("top-rows");
        HBox.setHgrow(tools, Priority.ALWAYS);
        getChildren().setAll(menus, tools);
        LowWindow.of(this).subscribe(this::arrange);
    }

    private void arrange(boolean low) {
        if (low == getPseudoClassStates().contains(LOW)) {
            return;
        }
        pseudoClassStateChanged(LOW, low);
        menus.setMinWidth(low ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
        getChildren().clear();
        if (low) {
            HBox row = new HBox(menus, tools);
            row.setAlignment(Pos.CENTER_LEFT);
            getChildren().setAll(row);
        } else {
            getChildren().setAll(menus, tools);
        }
    }
}
