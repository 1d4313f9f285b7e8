package backstep.ui.action;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** All that can be done in a window. Workspaces add their actions when they are first shown. */
public final class ActionRegistry {

    private final SequencedMap<String, Action> actions = new LinkedHashMap<>();

    /**
     * Adds actions.
     *
     * @throws IllegalArgumentException if one of them, or another one of its identifier, is there already
     */
    public void add(Collection<Action> added) {
        for (Action action : added) {
            if (actions.putIfAbsent(action.id(), action) != null) {
                throw new IllegalArgumentException("two actions are called " + action.id());
            }
        }
    }

    /** The action of an identifier, if it was added. */
    public Optional<Action> find(String id) {
        return Optional.ofNullable(actions.get(id));
    }

    /** All that were added, in that order. */
    public List<Action> all() {
        return List.copyOf(actions.sequencedValues());
    }

    /** What can be done while a workspace is shown: its own actions before those of the window. */
    public List<Action> in(KeyScope workspace) {
        return actions.values().stream()
                .filter(action -> action.section().scope().isIn(workspace))
                .sorted(Comparator.comparing(ActionRegistry::isOfWindow))
                .toList();
    }

    private static boolean isOfWindow(Action action) {
        return action.section().scope().equals(KeyScope.WINDOW);
    }
}
