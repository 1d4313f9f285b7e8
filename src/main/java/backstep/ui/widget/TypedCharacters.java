package backstep.ui.widget;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The character of a key belongs to the control in which the key was pressed. Where the press is a command that brings
 * the keyboard elsewhere, as the letter does that leads into the text, the character would be typed there.
 */
public final class TypedCharacters {

    private final Node root;
    private @Nullable Node pressedIn;

    private TypedCharacters(Node root) {
        this.root = root;
    }

    /** Keeps characters where they belong in all that a node holds. */
    public static void install(Node root) {
        root.addEventFilter(KeyEvent.ANY, new TypedCharacters(root)::key);
    }

    /** Focus owners are compared and not targets, as some controls hand their keys on to a field inside. */
    private void key(KeyEvent event) {
        Node focused = root.getScene().getFocusOwner();
        EventType<KeyEvent> type = event.getEventType();
        if (type == KeyEvent.KEY_PRESSED) {
            pressedIn = focused;
        } else if (type == KeyEvent.KEY_RELEASED) {
            pressedIn = null;
        } else if (pressedIn != null && !pressedIn.equals(focused)) {
            event.consume();
        }
    }
}
