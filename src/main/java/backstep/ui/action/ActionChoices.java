package backstep.ui.action;

import backstep.text.Messages;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Makes actions that each choose one value of a property; that of the present value is marked.
 *
 * @param group what is chosen: its name is the message {@code ui.choice.group}
 */
public record ActionChoices<T>(ActionSection section, String group, Property<T> property) {

    /**
     * Chooses a constant of an enum, whose name is the message {@code ui.choice.group.constant}.
     *
     * @param possible whether it can be chosen on this machine
     */
    public Action constant(T constant, boolean possible) {
        String name = String.valueOf(constant).toLowerCase(Locale.ROOT);
        return value(name, Messages.text("ui.choice." + group + "." + name), constant)
                .when(new ReadOnlyBooleanWrapper(possible));
    }

    /**
     * Chooses a value.
     *
     * @param name the identifier after that of the group
     * @param words for a menu, which says elsewhere what is chosen
     */
    public Action value(String name, String words, T value) {
        String whole = Messages.text("ui.choice.of", Messages.text("ui.choice." + group), words);
        return section.action(group + "." + name, whole, () -> property.setValue(value))
                .saying(new ReadOnlyStringWrapper(words))
                .marked(Mark.RADIO, Bindings.createBooleanBinding(() -> value.equals(property.getValue()), property));
    }
}
