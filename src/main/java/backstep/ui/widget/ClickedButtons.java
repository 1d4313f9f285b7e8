package backstep.ui.widget;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Takes the keyboard from buttons that were clicked: the space bar should play, and not press such a button again. A menu
 * that a click has opened keeps it until it is closed, as menus close when they lose it.
 */
public final class ClickedButtons {

    private final Node place;
    private final Runnable leave;
    private @Nullable MenuButton open;

    private ClickedButtons(Node place, Runnable leave) {
        this.place = place;
        this.leave = leave;
    }

    /**
     * Takes it from all buttons in a place.
     *
     * @param leave gives it to what is to have it
     */
    public static void leave(Node place, Runnable leave) {
        ClickedButtons buttons = new ClickedButtons(place, leave);
        // A filter, as controls keep mouse events to themselves.
        place.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> buttons.clicked());
        place.addEventHandler(MenuButton.ON_HIDDEN, buttons::hidden);
    }

    private void clicked() {
        Node owner = place.getScene().getFocusOwner();
        if (owner instanceof MenuButton menu && menu.isShowing()) {
            open = menu;
        } else if (owner instanceof ButtonBase) {
            leave.run();
        }
    }

    private void hidden(Event event) {
        MenuButton clicked = open;
        open = null;
        if (clicked != null && clicked.equals(event.getTarget()) && clicked.isFocused()) {
            leave.run();
        }
    }
}
