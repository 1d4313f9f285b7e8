package backstep.ui.action;

import backstep.ui.widget.KeyText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCodeCombination;

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
        List<KeyUse> uses = actions.stream()
                .flatMap(action -> action.keys().stream().map(keys -> new KeyUse(action, (KeyCodeCombination) keys)))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int index = 0; index < uses.size(); index++) {
            KeyUse first = uses.get(index);
            uses.stream()
                    .skip(index + 1L)
                    .filter(first::isPressedLike)
                    .forEach(other -> pairs.add(new Pair(first, other)));
        }
        return pairs.stream();
    }

    private record Pair(KeyUse first, KeyUse second) {

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
}
