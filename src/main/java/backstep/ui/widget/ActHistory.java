package backstep.ui.widget;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * What was done, in the order of doing, as the states that it led to. Undoing and redoing go from state to state; whoever
 * keeps the history makes the state so.
 *
 * @param <S> immutable, with a meaningful {@code equals}
 */
public final class ActHistory<S> {

    private static final int MOST = 200;
    /** What follows sooner goes on with what was done before. The editor's own figure. */
    private static final Duration PAUSE = UndoUtils.DEFAULT_PREVENT_MERGE_DELAY;

    private final LongSupplier nanoseconds;
    private final List<S> states = new ArrayList<>();
    /** Each leads from the state of its index to the next. */
    private final List<Act> acts = new ArrayList<>();

    private final ReadOnlyObjectWrapper<Optional<Act>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Act>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int place;
    private long last;
    private boolean separate = true;

    /** Nothing was done yet. */
    public ActHistory(S beginning) {
        this(beginning, System::nanoTime);
    }

    ActHistory(S beginning, LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        states.add(beginning);
    }

    /** The state that was come to. */
    public S present() {
        return states.get(place);
    }

    /** Takes down what was done and what it has led to. What was undone before is gone; what changes nothing is no act. */
    public void done(Act act, S after) {
        if (after.equals(present())) {
            return;
        }
        long now = nanoseconds.getAsLong();
        boolean mayGoOn = !separate && place > 0 && now - last <= PAUSE.toNanos();
        Optional<Act> both = mayGoOn ? acts.get(place - 1).with(act) : Optional.empty();
        int kept = both.isPresent() ? place - 1 : place;
        acts.subList(kept, acts.size()).clear();
        states.subList(kept + 1, states.size()).clear();
        acts.add(both.orElse(act));
        states.add(after);
        place = kept + 1;
        last = now;
        separate = false;
        tidy();
    }

    /** Whatever is done next is an act of its own. */
    public void separate() {
        separate = true;
    }

    /** Takes down what the last act has led to since, or what has changed by itself. */
    public void amend(S present) {
        states.set(place, present);
        tidy();
    }

    /** Makes others of all states, as where something has changed by itself that is part of them. */
    public void amendAll(UnaryOperator<S> change) {
        states.replaceAll(change);
        tidy();
    }

    /** Back to the state before the last act; empty if there is none. */
    public Optional<S> undo() {
        return go(-1);
    }

    /** Forth again to the state that was undone last; empty if there is none. */
    public Optional<S> redo() {
        return go(1);
    }

    private Optional<S> go(int direction) {
        int next = place + direction;
        if (next < 0 || next >= states.size()) {
            return Optional.empty();
        }
        place = next;
        separate = true;
        look();
        return Optional.of(present());
    }

    /** Acts that have come to nothing are none, and the oldest are forgotten. */
    private void tidy() {
        for (int act = acts.size() - 1; act >= 0; act--) {
            if (states.get(act).equals(states.get(act + 1))) {
                acts.remove(act);
                states.remove(act + 1);
                place = place > act ? place - 1 : place;
            }
        }
        if (acts.size() > MOST && place > 0) {
            acts.removeFirst();
            states.removeFirst();
            place--;
        }
        look();
    }

    private void look() {
        undoable.set(place > 0 ? Optional.of(acts.get(place - 1)) : Optional.empty());
        redoable.set(place < acts.size() ? Optional.of(acts.get(place)) : Optional.empty());
    }

    /** The act that {@link #undo} takes back. */
    public ReadOnlyObjectProperty<Optional<Act>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The act that {@link #redo} does again. */
    public ReadOnlyObjectProperty<Optional<Act>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }
}
