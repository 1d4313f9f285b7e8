package backstep.ui.widget;

import backstep.text.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something that a menu offers and a key may do.
 *
 * @param name its text is the message {@code ui.command.name}
 * @param keys null if no key does it
 * @param unavailable whether it makes no sense at the moment
 */
public record Command(String name, @Nullable KeyCombination keys, Runnable action, ObservableBooleanValue unavailable) {

    /** A command that is always available. */
    public static Command of(String name, @Nullable String keys, Runnable action) {
        return of(name, keys, action, Bindings.createBooleanBinding(() -> false));
    }

    /**
     * A command.
     *
     * @param keys as {@link KeyCombination#valueOf} reads them
     */
    public static Command of(String name, @Nullable String keys, Runnable action, ObservableBooleanValue unavailable) {
        return new Command(name, keys == null ? null : KeyCombination.valueOf(keys), action, unavailable);
    }

    /** A menu item that does it. */
    public MenuItem item() {
        MenuItem item = new MenuItem(Messages.text("ui.command." + name));
        item.setId("menu-" + name);
        item.setAccelerator(keys);
        item.disableProperty().bind(unavailable);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Does it if the key is its own and it makes sense; says whether the key was. */
    public boolean answer(KeyEvent event) {
        if (keys == null || !keys.match(event)) {
            return false;
        }
        if (!unavailable.get()) {
            action.run();
        }
        return true;
    }
}
