package backstep.ui.widget;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** Keys as people read them on their keyboard: {@code Ctrl+Shift+Z}, {@code →}. */
public final class KeyText {

    private KeyText() {}

    /** The words for keys that are pressed together. Number pads and Shift+= have the same plus as everywhere. */
    public static String of(KeyCombination keys) {
        if (!(keys instanceof KeyCodeCombination combination)) {
            return keys.getDisplayText();
        }
        boolean plus = combination.getCode() == KeyCode.EQUALS && isDown(combination.getShift());
        return Stream.of(
                        isDown(combination.getShortcut()) ? shortcut() : "",
                        isDown(combination.getControl()) ? "Ctrl" : "",
                        isDown(combination.getAlt()) ? "Alt" : "",
                        isDown(combination.getShift()) && !plus ? "Shift" : "",
                        plus ? "+" : name(combination.getCode()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("+"));
    }

    private static boolean isDown(ModifierValue value) {
        return value == ModifierValue.DOWN;
    }

    /** What this system calls the key that goes with most commands. */
    private static String shortcut() {
        String example = KeyCombination.valueOf("Shortcut+A").getDisplayText();
        return example.substring(0, example.length() - 1).replace("+", "");
    }

    private static String name(KeyCode code) {
        return switch (code) {
            case LEFT -> "←";
            case RIGHT -> "→";
            case UP -> "↑";
            case DOWN -> "↓";
            case PLUS, ADD -> "+";
            case MINUS, SUBTRACT -> "−";
            case EQUALS -> "=";
            case ESCAPE -> "Esc";
            case NUMPAD0 -> "0";
            default -> code.getName();
        };
    }
}
