package backstep.ui.widget;

import backstep.document.Act;
import backstep.document.History;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Undo and redo of a history, for menus and keys. */
public final class Undoing {

    private final ReadOnlyObjectWrapper<Optional<Act>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Act>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final History<?> history;
    private final Runnable undo;
    private final Runnable redo;

    /** @param show makes a state of the history the present one */
    public <S> Undoing(History<S> history, Consumer<? super S> show) {
        this.history = history;
        this.undo = () -> history.undo().ifPresent(show);
        this.redo = () -> history.redo().ifPresent(show);
        history.subscribe(() -> {
            undoable.set(history.undoable());
            redoable.set(history.redoable());
        });
    }

    /** Takes the last act back, if there is one. */
    public void undo() {
        undo.run();
    }

    /** Does once more what was taken back last, if there is something. */
    public void redo() {
        redo.run();
    }

    /** What is done next is an entry of its own, however like the last one it is. */
    public void separate() {
        history.separate();
    }

    /** The words for an act; empty if there is none. */
    public static StringBinding words(ObservableValue<Optional<Act>> act) {
        return Bindings.createStringBinding(() -> act.getValue().map(Act::name).orElse(""), act);
    }

    /** The act that {@link #undo} takes back. */
    public ReadOnlyObjectProperty<Optional<Act>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The act that {@link #redo} does once more. */
    public ReadOnlyObjectProperty<Optional<Act>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }
}
