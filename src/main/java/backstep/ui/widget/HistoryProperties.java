package backstep.ui.widget;

import backstep.document.Act;
import backstep.document.History;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What can be undone and redone, for menus. */
public final class HistoryProperties {

    private final ReadOnlyObjectWrapper<Optional<Act>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Act>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final History<?> history;

    public HistoryProperties(History<?> history) {
        this.history = history;
        history.subscribe(() -> {
            undoable.set(history.undoable());
            redoable.set(history.redoable());
        });
    }

    /** What is done next is an entry of its own, however like the last one it is. */
    public void separate() {
        history.separate();
    }

    /** The words for an act; empty if there is none. */
    public static StringBinding words(ObservableValue<Optional<Act>> act) {
        return Bindings.createStringBinding(() -> act.getValue().map(Act::name).orElse(""), act);
    }

    /** The act that undoing takes back. */
    public ReadOnlyObjectProperty<Optional<Act>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The act that redoing does once more. */
    public ReadOnlyObjectProperty<Optional<Act>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }
}
