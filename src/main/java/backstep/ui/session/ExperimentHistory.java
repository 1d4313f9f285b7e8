package backstep.ui.session;

import backstep.nn.train.Experiment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What was set up before, and what was undone. Changes in quick succession, as of a slider that is dragged, are one. */
final class ExperimentHistory {

    private static final int MOST = 200;
    private static final long ONE_CHANGE_NANOS = 700_000_000;

    private final Deque<Experiment> past = new ArrayDeque<>();
    private final Deque<Experiment> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private long lastChange = System.nanoTime() - ONE_CHANGE_NANOS;

    /** Remembers what a change has replaced. */
    void push(Experiment before) {
        long now = System.nanoTime();
        if (past.isEmpty() || now - lastChange >= ONE_CHANGE_NANOS) {
            past.push(before);
        }
        if (past.size() > MOST) {
            past.removeLast();
        }
        lastChange = now;
        future.clear();
        look();
    }

    Optional<Experiment> undo(Experiment present) {
        return step(past, future, present);
    }

    Optional<Experiment> redo(Experiment present) {
        return step(future, past, present);
    }

    private Optional<Experiment> step(Deque<Experiment> from, Deque<Experiment> to, Experiment present) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(present);
        Experiment next = from.pop();
        lastChange = System.nanoTime() - ONE_CHANGE_NANOS;
        look();
        return Optional.of(next);
    }

    private void look() {
        canUndo.set(!past.isEmpty());
        canRedo.set(!future.isEmpty());
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }
}
