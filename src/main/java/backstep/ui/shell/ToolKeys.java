package backstep.ui.shell;

import backstep.ui.widget.EscapeKey;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keyboard and the tool bar: Escape leads from it to the steps, and a click on a button, which would take the
 * keyboard, leaves it where it was.
 */
final class ToolKeys {

    private final Parent tools;
    private @Nullable Node before;

    private ToolKeys(Parent tools) {
        this.tools = tools;
    }

    /** @param toSteps puts the keyboard where keys mean steps */
    static void install(Parent tools, Runnable toSteps) {
        ToolKeys keys = new ToolKeys(tools);
        EscapeKey.install(tools, () -> false, toSteps, () -> false);
        // Filters, as buttons keep mouse events to themselves.
        tools.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> keys.remember());
        tools.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> keys.giveBack());
    }

    private void remember() {
        Node owner = tools.getScene().getFocusOwner();
        before = owner == null || isTool(owner) ? null : owner;
    }

    private void giveBack() {
        Node owner = tools.getScene() == null ? null : tools.getScene().getFocusOwner();
        if (owner != null && isTool(owner) && before != null && before.getScene() != null) {
            before.requestFocus();
        }
    }

    private boolean isTool(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(tools)) {
                return true;
            }
        }
        return false;
    }
}
