package backstep.ui.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * Something that can be done in the window, stated once. On the JavaFX thread only.
 *
 * @param id stable and dotted: {@code graph.fit}
 * @param section with which others it is listed, and where its keys mean something
 * @param deed what it does
 * @param name what it does, in words that do not change
 * @param label what its menu item says at present; the name unless it is told otherwise
 * @param keys each of them does it; the first is the one that menus show
 * @param icon what its button shows
 * @param available whether it can be done at present
 * @param mark how a menu shows whether it holds
 * @param on whether it holds at present; without a meaning where there is no mark
 * @param offered whether the command palette offers it: a step of a cursor is of no use there
 */
public record Action(
        String id,
        ActionSection section,
        Runnable deed,
        String name,
        ObservableValue<String> label,
        List<KeyCombination> keys,
        Optional<Ikon> icon,
        ObservableBooleanValue available,
        Mark mark,
        ObservableBooleanValue on,
        boolean offered) {

    static Action of(String id, ActionSection section, String name, Runnable deed) {
        return new Action(
                id,
                section,
                deed,
                name,
                new ReadOnlyStringWrapper(name),
                List.of(),
                Optional.empty(),
                new ReadOnlyBooleanWrapper(true),
                Mark.NONE,
                new ReadOnlyBooleanWrapper(false),
                true);
    }

    /** Does it, if it can be done at present. */
    public void perform() {
        if (available.get()) {
            deed.run();
        }
    }

    /**
     * With keys.
     *
     * @param texts as {@link KeyCombination#valueOf} reads them; {@code Shortcut} is Ctrl, and ⌘ on macOS
     * @throws IllegalArgumentException if there is no such key
     */
    public Action withKeys(String... texts) {
        List<KeyCombination> read = Stream.of(texts).map(Action::key).toList();
        return new Action(id, section, deed, name, label, read, icon, available, mark, on, offered);
    }

    /** Anything else would be taken for a character, which no keyboard may have. */
    private static KeyCombination key(String text) {
        if (KeyCombination.valueOf(text) instanceof KeyCodeCombination known) {
            return known;
        }
        throw new IllegalArgumentException("no key is called " + text);
    }

    public Action withIcon(Ikon shown) {
        return new Action(id, section, deed, name, label, keys, Optional.of(shown), available, mark, on, offered);
    }

    /** The same, only while something holds. */
    public Action when(ObservableBooleanValue possible) {
        return new Action(id, section, deed, name, label, keys, icon, possible, mark, on, offered);
    }

    /** With words for its menu item that change. */
    public Action saying(ObservableValue<String> words) {
        return new Action(id, section, deed, name, words, keys, icon, available, mark, on, offered);
    }

    /** Shown with a mark while something holds. */
    public Action marked(Mark kind, ObservableBooleanValue holds) {
        return new Action(id, section, deed, name, label, keys, icon, available, kind, holds, offered);
    }

    /** For keys only: the command palette does not offer it. */
    public Action forKeysOnly() {
        return new Action(id, section, deed, name, label, keys, icon, available, mark, on, false);
    }
}
