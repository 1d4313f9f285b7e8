package backstep.ui.action;

import backstep.text.Messages;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;

/**
 * Actions that belong together, as the list of keys shows them.
 *
 * @param name its title is the message {@code ui.section.name}; sections of one name are shown as one
 * @param scope where their keys mean something
 */
public record ActionSection(String name, KeyScope scope) {

    /** The title. */
    public String title() {
        return Messages.text("ui.section." + name);
    }

    /**
     * An action in this section without keys and icon, which can always be done.
     *
     * @param id stable and dotted; its words are the message {@code ui.action.id}
     * @param deed on the JavaFX thread
     */
    public Action action(String id, Runnable deed) {
        return action(id, Messages.text("ui.action." + id), deed);
    }

    /** An action whose words are no message of its own. */
    public Action action(String id, String name, Runnable deed) {
        return Action.of(id, this, name, deed);
    }

    /** An action that switches something on or off, and is marked while it is on. */
    public Action toggle(String id, String name, BooleanProperty property) {
        return action(id, name, () -> property.set(!property.get())).marked(Mark.CHECK, property);
    }

    /**
     * A step of a cursor, which only keys are good for. Steps in several directions have one name.
     *
     * @param id of all directions; the key makes it the identifier of this one
     * @param key with or without modifiers
     */
    public Action step(String id, String key, Runnable deed) {
        String direction = key.substring(key.lastIndexOf('+') + 1).toLowerCase(Locale.ROOT);
        return action(id + "." + direction, Messages.text("ui.action." + id), deed)
                .withKeys(key)
                .forKeysOnly();
    }
}
