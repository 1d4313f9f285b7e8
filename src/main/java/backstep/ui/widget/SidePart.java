package backstep.ui.widget;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.kordamp.ikonli.Ikon;

/**
 * One part of a side column: whether it is to be seen, and whether there is anything to see. What is empty takes no room,
 * unless it was asked for.
 */
public final class SidePart {

    private final String name;
    private final Ikon icon;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", true);
    private final BooleanProperty filled = new SimpleBooleanProperty(this, "filled", true);
    private final BooleanProperty asked = new SimpleBooleanProperty(this, "asked");
    private final ReadOnlyIntegerWrapper wishes = new ReadOnlyIntegerWrapper(this, "wishes");
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown");

    /**
     * An open part.
     *
     * @param name its title is the message {@code ui.side.name}
     * @param icon stands for its name where there is little room
     */
    public SidePart(String name, Ikon icon) {
        this.name = name;
        this.icon = icon;
        shown.bind(
                Bindings.createBooleanBinding(() -> open.get() && (filled.get() || asked.get()), open, filled, asked));
        filled.subscribe(full -> {
            if (full) {
                asked.set(false);
            }
        });
    }

    /** Unfolds it, even if it is empty. */
    public void show() {
        wishes.set(wishes.get() + 1);
        asked.set(!filled.get());
        open.set(true);
    }

    /** Folds it. */
    public void hide() {
        asked.set(false);
        open.set(false);
    }

    /** Whether it is not seen only because it is empty. */
    boolean isAwaited() {
        return open.get() && !shown.get();
    }

    public String name() {
        return name;
    }

    Ikon icon() {
        return icon;
    }

    /** Whether it is to be unfolded while it is not empty; this is remembered. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** How often it was asked for. */
    ReadOnlyIntegerProperty wishesProperty() {
        return wishes.getReadOnlyProperty();
    }

    /** Whether there is anything in it. */
    public BooleanProperty filledProperty() {
        return filled;
    }

    /** Whether it is unfolded. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
