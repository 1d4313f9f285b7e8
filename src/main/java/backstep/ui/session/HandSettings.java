package backstep.ui.session;

import backstep.engine.Poke;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The figures that are set by hand in a run, with what can be undone and done again. */
public final class HandSettings {

    private final Runnable recompute;
    private final ReadOnlyObjectWrapper<List<Poke>> pokes = new ReadOnlyObjectWrapper<>(List.of());
    private final Deque<List<Poke>> undone = new ArrayDeque<>();
    private final Deque<List<Poke>> done = new ArrayDeque<>();

    /** @param recompute what is to happen when they have changed */
    HandSettings(Runnable recompute) {
        this.recompute = recompute;
    }

    /** Sets a figure; what was set for it after the same step goes. */
    public void add(Poke poke) {
        List<Poke> next = new ArrayList<>(pokes.get());
        next.removeIf(
                each -> each.step() == poke.step() && each.node() == poke.node() && each.figure() == poke.figure());
        next.add(poke);
        change(next);
    }

    public void remove(Poke poke) {
        List<Poke> next = new ArrayList<>(pokes.get());
        next.remove(poke);
        change(next);
    }

    public void removeAll() {
        change(List.of());
    }

    private void change(List<Poke> next) {
        done.push(pokes.get());
        undone.clear();
        show(next);
    }

    private void show(List<Poke> next) {
        pokes.set(List.copyOf(next));
        recompute.run();
    }

    /** Takes the last change back, if there is one. */
    public void undo() {
        if (canUndo()) {
            undone.push(pokes.get());
            show(done.pop());
        }
    }

    /** Makes a change again that was taken back, if there is one. */
    public void redo() {
        if (canRedo()) {
            done.push(pokes.get());
            show(undone.pop());
        }
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Forgets everything, without computing anything. */
    void forget() {
        done.clear();
        undone.clear();
        pokes.set(List.of());
    }

    /** In the order in which they were made. */
    public ReadOnlyObjectProperty<List<Poke>> pokesProperty() {
        return pokes.getReadOnlyProperty();
    }
}
