package backstep.ui.action;

import backstep.ui.widget.Keyboard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

/** Which key does what in one place. Made once, and asked for each key that is pressed. */
public final class KeyMap {

    private final Map<KeyCode, List<Bound>> bound = new EnumMap<>(KeyCode.class);

    private record Bound(KeyCodeCombination keys, Action action) {}

    /** The keys of some actions; of two with one key, the first has it. */
    public KeyMap(Collection<Action> actions) {
        actions.forEach(action -> action.keys().stream()
                .map(KeyCodeCombination.class::cast)
                .forEach(keys -> bound.computeIfAbsent(keys.getCode(), code -> new ArrayList<>())
                        .add(new Bound(keys, action))));
    }

    /** What a key does. */
    public Optional<Action> find(KeyEvent event) {
        return bound.getOrDefault(event.getCode(), List.of()).stream()
                .filter(each -> each.keys().match(event))
                .map(Bound::action)
                .findFirst();
    }

    /** Answers a key unless it belongs to the control that has the keyboard; says whether it did. */
    public boolean answer(KeyEvent event) {
        return !event.isConsumed() && !Keyboard.belongsTo(event.getTarget(), event) && answerAnywhere(event);
    }

    /**
     * Answers a key, whatever control has the keyboard and whatever it has done with the key; says whether it did. The
     * key of an action that cannot be done at present is answered by doing nothing.
     */
    public boolean answerAnywhere(KeyEvent event) {
        Optional<Action> found = find(event);
        found.ifPresent(action -> {
            action.perform();
            event.consume();
        });
        return found.isPresent();
    }
}
