package backstep.ui.expression.model;

import backstep.document.Act;
import backstep.engine.Intervention;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The figures that are set by hand in a run. */
public final class InterventionModel {

    private final Function<Intervention, String> name;
    private final BiConsumer<Act, Runnable> doing;
    private final Runnable recompute;
    private final ReadOnlyObjectWrapper<List<Intervention>> interventions = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * None is set yet.
     *
     * @param name of the figure that is set
     * @param doing does what can be undone
     * @param recompute what is to happen when they have changed
     */
    InterventionModel(Function<Intervention, String> name, BiConsumer<Act, Runnable> doing, Runnable recompute) {
        this.name = name;
        this.doing = doing;
        this.recompute = recompute;
    }

    /** Sets a figure; what was set for it after the same step goes. */
    public void add(Intervention intervention) {
        List<Intervention> next = new ArrayList<>(interventions.get());
        next.removeIf(each -> each.step() == intervention.step()
                && each.node() == intervention.node()
                && each.figure() == intervention.figure());
        next.add(intervention);
        doing.accept(Act.single("set", name.apply(intervention)), () -> show(next));
    }

    public void remove(Intervention intervention) {
        List<Intervention> next = new ArrayList<>(interventions.get());
        next.remove(intervention);
        doing.accept(Act.single("unset", name.apply(intervention)), () -> show(next));
    }

    public void removeAll() {
        doing.accept(Act.single("unsetAll"), () -> show(List.of()));
    }

    /** Shows these and no others; nothing that could be undone. */
    void show(List<Intervention> next) {
        interventions.set(List.copyOf(next));
        recompute.run();
    }

    /** Forgets everything, without computing anything. */
    void forget() {
        interventions.set(List.of());
    }

    /** In the order in which they were made. */
    public ReadOnlyObjectProperty<List<Intervention>> interventionsProperty() {
        return interventions.getReadOnlyProperty();
    }
}
