package backstep.ui.workspace;

import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Menus and tooltips that are open. */
final class WindowPopups {

    private WindowPopups() {}

    /** Menus that are open watch their window, and stumble over its end (JavaFX 26) unless they are gone before. */
    static void hide(Stage owner) {
        Window.getWindows().stream()
                .filter(each -> each instanceof PopupWindow popup && owner.equals(popup.getOwnerWindow()))
                .toList()
                .forEach(Window::hide);
    }
}
