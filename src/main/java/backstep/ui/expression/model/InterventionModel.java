package backstep.ui.expression.model;

import backstep.document.InterventionSpec;
import backstep.document.NodeNames;
import backstep.document.NodeRef;
import backstep.engine.Intervention;
import backstep.engine.Trace;
import backstep.ui.widget.DerivedProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The figures that are set by hand in the run on screen. */
public final class InterventionModel {

    private final ExpressionSession session;
    private final ReadOnlyObjectProperty<List<Intervention>> interventions;

    InterventionModel(ExpressionSession session) {
        this.session = session;
        this.interventions = new DerivedProperty<>(
                session.stateProperty(),
                now -> now.view() == null ? List.of() : now.view().trace().interventions());
    }

    /**
     * Sets a figure; what was set for it after the same step goes. Without a run, or where that cannot be, nothing
     * happens.
     *
     * @see Trace#canBeSet
     */
    public void add(Intervention added) {
        Trace trace = session.traceProperty().get();
        if (trace != null && trace.canBeSet(added.node(), added.figure(), added.step())) {
            InterventionSpec spec = spec(trace, added);
            session.change(now -> {
                List<InterventionSpec> next = new ArrayList<>(now.interventions());
                next.removeIf(isOfSame(spec));
                next.add(spec);
                return now.withInterventions(next);
            });
        }
    }

    private static Predicate<InterventionSpec> isOfSame(InterventionSpec other) {
        return each ->
                each.step() == other.step() && each.node().equals(other.node()) && each.figure() == other.figure();
    }

    private static InterventionSpec spec(Trace trace, Intervention intervention) {
        NodeRef node = NodeNames.of(trace.graph(), intervention.node());
        return new InterventionSpec(intervention.step(), node, intervention.figure(), intervention.value());
    }

    public void remove(Intervention removed) {
        Trace trace = session.traceProperty().get();
        if (trace != null) {
            InterventionSpec spec = spec(trace, removed);
            session.change(now -> {
                List<InterventionSpec> next = new ArrayList<>(now.interventions());
                next.remove(spec);
                return now.withInterventions(next);
            });
        }
    }

    public void removeAll() {
        session.change(now -> now.withInterventions(List.of()));
    }

    /** In the order in which they were made. */
    public ReadOnlyObjectProperty<List<Intervention>> interventionsProperty() {
        return interventions;
    }
}
