package backstep.ui.expression.model;

import backstep.engine.Graph;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.text.Messages;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Shows another run beside the present one, for as long as the operations stay the same. */
public final class Comparing {

    /** What is coloured. */
    public enum Colouring {
        VALUES,
        GRADIENTS,
        NOTHING;

        /** The figure whose differences are coloured; empty if none are. */
        public Optional<Quantity> figure() {
            return switch (this) {
                case VALUES -> Optional.of(Quantity.DATA);
                case GRADIENTS -> Optional.of(Quantity.GRAD);
                case NOTHING -> Optional.empty();
            };
        }
    }

    private final ReadOnlyObjectProperty<@Nullable Trace> present;
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Colouring> colouring = new SimpleObjectProperty<>(Colouring.VALUES);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    /** @param present the present run; nothing else may have asked to be told of its changes yet */
    Comparing(ReadOnlyObjectProperty<@Nullable Trace> present) {
        this.present = present;
        present.subscribe(this::follow);
    }

    /** The comparison goes with the present run, before anybody sees that one. */
    private void follow(@Nullable Trace trace) {
        message.set("");
        Comparison shown = comparison.get();
        if (shown != null && trace == null) {
            end();
        } else if (shown != null && trace != null) {
            goOn(shown, trace);
        }
    }

    private void goOn(Comparison shown, Trace trace) {
        Graph graph = shown.present().graph();
        if (graph.equals(trace.graph()) || Counterpart.sameOperations(graph, trace.graph())) {
            show(shown.run(), trace);
        } else {
            end();
            message.set(Messages.text("ui.comparison.ended", shown.run().name()));
        }
    }

    private void show(OtherRun run, Trace trace) {
        comparison.set(Comparison.of(run, trace));
    }

    /** Keeps the present run as it is, to see beside it what the next changes do. Without a run nothing happens. */
    public void keep() {
        Trace trace = present.get();
        if (trace != null) {
            start(new OtherRun.Kept(Messages.text("ui.comparison.reference"), true, trace));
        }
    }

    /** Shows the run after one step of gradient descent beside the present one. Without a run nothing happens. */
    public void update() {
        Trace trace = present.get();
        if (trace != null) {
            start(OtherRun.Updated.first(trace.graph()));
        }
    }

    /**
     * Shows a run beside the present one, or says why that cannot be.
     *
     * @param run of the same operations as the present one
     */
    public void start(OtherRun run) {
        Trace trace = present.get();
        if (trace == null) {
            return;
        }
        if (run instanceof OtherRun.Kept kept
                && !Counterpart.sameOperations(kept.trace().graph(), trace.graph())) {
            message.set(Messages.text("ui.comparison.impossible", run.name()));
            return;
        }
        message.set("");
        show(run, trace);
    }

    /** Shows the present run alone. */
    public void end() {
        message.set("");
        comparison.set(null);
    }

    /** The two runs; null while the present one is alone. */
    public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** Which differences are coloured. */
    public ObjectProperty<Colouring> colouringProperty() {
        return colouring;
    }

    /** Why the last comparison ended or did not begin; empty if there is nothing to say. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
