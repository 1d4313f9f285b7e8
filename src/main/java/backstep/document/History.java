package backstep.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was done, in the order of doing, as the states that it led to. To undo and to redo is to go from state to state;
 * the owner of the history makes the state so.
 *
 * <p>What belongs together is one entry: all that is done in a gesture, from {@link #begin} to {@link #end}; further
 * changes of the same and further typing, as {@link Act#with} says, until {@link #separate}. No clock decides.
 *
 * @param <S> immutable, with a meaningful {@code equals}
 */
public final class History<S> implements Editing<S> {

    /** How many acts are kept; older ones are forgotten. */
    public static final int MOST = 200;

    private final List<S> states = new ArrayList<>();
    /** Each leads from the state of its index to the next. */
    private final List<Act> acts = new ArrayList<>();

    private final List<Runnable> listeners = new ArrayList<>();
    private int place;
    private boolean separate = true;

    /** Whether a gesture is under way. */
    private boolean inGesture;

    /** Whether the gesture that is under way has an entry already. */
    private boolean gestureBegun;

    /** What the file has; it need not be among the states any more. Null if there is nothing of the kind. */
    private @Nullable S saved;

    /** Nothing was done yet, and that is saved. */
    public History(S beginning) {
        states.add(beginning);
        saved = beginning;
    }

    /** Tells of every change, after it. */
    public void subscribe(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public S present() {
        return states.get(place);
    }

    @Override
    public void done(Act act, S after) {
        if (after.equals(present())) {
            return;
        }
        Optional<Act> both = goingOn(act);
        int kept = both.isPresent() ? place - 1 : place;
        acts.subList(kept, acts.size()).clear();
        states.subList(kept + 1, states.size()).clear();
        acts.add(both.orElse(act));
        states.add(after);
        place = kept + 1;
        separate = false;
        gestureBegun = inGesture;
        tidy();
    }

    /** The last act together with one that goes on with it; empty if it does not. */
    private Optional<Act> goingOn(Act act) {
        if (separate || place == 0) {
            return Optional.empty();
        }
        Act last = acts.get(place - 1);
        return gestureBegun ? last.with(act).or(() -> Optional.of(last)) : last.with(act);
    }

    @Override
    public void begin() {
        separate = true;
        inGesture = true;
        gestureBegun = false;
    }

    @Override
    public void end() {
        separate = true;
        inGesture = false;
        gestureBegun = false;
    }

    @Override
    public void separate() {
        separate = !inGesture || !gestureBegun;
    }

    @Override
    public void amend(S present) {
        saved = present().equals(saved) ? present : saved;
        states.set(place, present);
        tidy();
    }

    @Override
    public void amendAll(UnaryOperator<S> change) {
        S known = saved;
        saved = known == null ? null : change.apply(known);
        states.replaceAll(change);
        tidy();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // another act may be just like it
    public void rename(Act act, Act other) {
        acts.replaceAll(each -> each == act ? other : each);
        tell();
    }

    /** A part of the state, for a caller that changes nothing else. */
    public <P> Editing<P> part(Function<S, P> part, BiFunction<S, P, S> with) {
        return new EditedPart<>(this, part, with);
    }

    /** Begins anew with another state, as where another document is opened: nothing was done yet, and that is saved. */
    public void restart(S beginning) {
        states.clear();
        acts.clear();
        states.add(beginning);
        place = 0;
        saved = beginning;
        end();
        tell();
    }

    /** Back to the state before the last act; empty if there is none. */
    public Optional<S> undo() {
        return place == 0 ? Optional.empty() : Optional.of(goTo(place - 1));
    }

    /** Forward to the state that was undone last; empty if there is none. */
    public Optional<S> redo() {
        return place == acts.size() ? Optional.empty() : Optional.of(goTo(place + 1));
    }

    /**
     * Goes to the state after a number of acts, and returns it.
     *
     * @param other from 0, before the first of {@link #acts}, to their number
     * @throws IndexOutOfBoundsException if the number of acts is smaller
     */
    public S goTo(int other) {
        S there = states.get(other);
        place = other;
        end();
        tell();
        return there;
    }

    /** All acts, the oldest first, those that are undone among them. */
    public List<Act> acts() {
        return List.copyOf(acts);
    }

    /** How many acts have led to the present state; the others are undone. */
    public int place() {
        return place;
    }

    /** The act that {@link #undo} takes back. */
    public Optional<Act> undoable() {
        return place > 0 ? Optional.of(acts.get(place - 1)) : Optional.empty();
    }

    /** The act that {@link #redo} does again. */
    public Optional<Act> redoable() {
        return place < acts.size() ? Optional.of(acts.get(place)) : Optional.empty();
    }

    /** A state has been written to a file. What is done next is an entry of its own, so that one can come back to it. */
    public void saved(S written) {
        saved = written;
        separate();
        tell();
    }

    /** After how many acts the state is what was saved last; empty if it is none of those that are kept. */
    public OptionalInt savedPlace() {
        int found = states.indexOf(saved);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** No file has any of the states, as where one is restored that was not saved. */
    public void unsaved() {
        saved = null;
        tell();
    }

    /** Whether the present state is what was saved last, however it was come to. */
    public boolean isSaved() {
        return present().equals(saved);
    }

    /** Acts that have come to nothing are none, and the oldest are forgotten. */
    private void tidy() {
        for (int act = acts.size() - 1; act >= 0; act--) {
            if (states.get(act).equals(states.get(act + 1))) {
                acts.remove(act);
                states.remove(act + 1);
                place = place > act ? place - 1 : place;
                separate = separate || act == place;
                gestureBegun = gestureBegun && act != place;
            }
        }
        if (acts.size() > MOST && place > 0) {
            acts.removeFirst();
            states.removeFirst();
            place--;
        }
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
