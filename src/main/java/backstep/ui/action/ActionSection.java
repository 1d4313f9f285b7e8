package backstep.ui.action;

import backstep.text.Messages;

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
}
