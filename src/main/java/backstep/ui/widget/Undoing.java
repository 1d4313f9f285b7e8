package backstep.ui.widget;

import backstep.document.Act;
import backstep.document.History;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
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
    private final IntConsumer goTo;

    /** @param show makes a state of the history the present one */
    public <S> Undoing(History<S> history, Consumer<? super S> show) {
        this.history = history;
        this.undo = () -> history.undo().ifPresent(show);
        this.redo = () -> history.redo().ifPresent(show);
        this.goTo = place -> show.accept(history.goTo(place));
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

    /** Goes to the state after a number of acts, from 0 to the number of all that are kept. */
    public void goTo(int place) {
        if (place != history.place()) {
            goTo.accept(place);
        }
    }

    /** All that was done, for a list. */
    public History<?> history() {
        return history;
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
