package backstep.ui.action;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** A key that does an action. */
record KeyUse(Action action, KeyCodeCombination keys) {

    KeyScope scope() {
        return action.section().scope();
    }

    /** On one kind of machine at least: Shortcut is Ctrl on some, and ⌘ on others. */
    boolean isPressedLike(KeyUse other) {
        return stroke(true).equals(other.stroke(true)) || stroke(false).equals(other.stroke(false));
    }

    private Stroke stroke(boolean shortcutIsControl) {
        boolean shortcut = isDown(keys.getShortcut());
        return new Stroke(
                keys.getCode(),
                isDown(keys.getShift()),
                isDown(keys.getControl()) || (shortcut && shortcutIsControl),
                isDown(keys.getAlt()),
                isDown(keys.getMeta()) || (shortcut && !shortcutIsControl));
    }

    private static boolean isDown(ModifierValue value) {
        return value == ModifierValue.DOWN;
    }

    /** What is pressed, whatever the machine calls its keys. */
    private record Stroke(KeyCode code, boolean shift, boolean control, boolean alt, boolean meta) {}
}
