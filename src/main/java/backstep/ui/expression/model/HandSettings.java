package backstep.ui.expression.model;

import backstep.engine.Poke;
import backstep.ui.widget.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The figures that are set by hand in a run. */
public final class HandSettings {

    private final Function<Poke, String> name;
    private final BiConsumer<Act, Runnable> doing;
    private final Runnable recompute;
    private final ReadOnlyObjectWrapper<List<Poke>> pokes = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * None is set yet.
     *
     * @param name of the figure that is set
     * @param doing does what can be undone
     * @param recompute what is to happen when they have changed
     */
    HandSettings(Function<Poke, String> name, BiConsumer<Act, Runnable> doing, Runnable recompute) {
        this.name = name;
        this.doing = doing;
        this.recompute = recompute;
    }

    /** Sets a figure; what was set for it after the same step goes. */
    public void add(Poke poke) {
        List<Poke> next = new ArrayList<>(pokes.get());
        next.removeIf(
                each -> each.step() == poke.step() && each.node() == poke.node() && each.figure() == poke.figure());
        next.add(poke);
        doing.accept(Act.single("set", name.apply(poke)), () -> show(next));
    }

    public void remove(Poke poke) {
        List<Poke> next = new ArrayList<>(pokes.get());
        next.remove(poke);
        doing.accept(Act.single("unset", name.apply(poke)), () -> show(next));
    }

    public void removeAll() {
        doing.accept(Act.single("unsetAll"), () -> show(List.of()));
    }

    /** Shows these and no others; nothing that could be undone. */
    void show(List<Poke> next) {
        pokes.set(List.copyOf(next));
        recompute.run();
    }

    /** Forgets everything, without computing anything. */
    void forget() {
        pokes.set(List.of());
    }

    /** In the order in which they were made. */
    public ReadOnlyObjectProperty<List<Poke>> pokesProperty() {
        return pokes.getReadOnlyProperty();
    }
}
