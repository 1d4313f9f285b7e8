package backstep.ui.action;

import backstep.ui.widget.KeyText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** Looks for keys that would mean two things at once. */
public final class KeyConflicts {

    private KeyConflicts() {}

    /** Each pair of actions that are done by one key in one place, such as {@code F2: runs.rename, debug.setValue}. */
    public static List<String> in(Collection<Action> actions) {
        return pairs(actions).filter(Pair::isConflict).map(Pair::text).toList();
    }

    /** Each key that a view takes from its workspace while it has the keyboard, in the same form, the view's first. */
    public static List<String> shadows(Collection<Action> actions) {
        return pairs(actions)
                .flatMap(pair -> Stream.of(pair, new Pair(/* first= */ pair.second(), /* second= */ pair.first())))
                .filter(Pair::isShadow)
                .map(Pair::text)
                .toList();
    }

    private static Stream<Pair> pairs(Collection<Action> actions) {
        List<Use> uses = actions.stream()
                .flatMap(action -> action.keys().stream().map(keys -> new Use(action, (KeyCodeCombination) keys)))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int index = 0; index < uses.size(); index++) {
            Use first = uses.get(index);
            uses.stream()
                    .skip(index + 1L)
                    .filter(first::isPressedLike)
                    .forEach(other -> pairs.add(new Pair(first, other)));
        }
        return pairs.stream();
    }

    private record Pair(Use first, Use second) {

        boolean isConflict() {
            return first.scope().compared(second.scope());
        }

        boolean isShadow() {
            KeyScope view = first.scope();
            return !view.view().isEmpty() && second.scope().equals(KeyScope.workspace(view.workspace()));
        }

        String text() {
            return KeyText.of(first.keys()) + ": " + first.action().id() + ", "
                    + second.action().id();
        }
    }

    private record Use(Action action, KeyCodeCombination keys) {

        KeyScope scope() {
            return action.section().scope();
        }

        /** On one kind of machine at least: Shortcut is Ctrl on some, and ⌘ on others. */
        boolean isPressedLike(Use other) {
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
    }

    private static boolean isDown(ModifierValue value) {
        return value == ModifierValue.DOWN;
    }

    private record Stroke(KeyCode code, boolean shift, boolean control, boolean alt, boolean meta) {}
}
