package backstep.ui.expression.model;

import backstep.document.NodeMap;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.text.Messages;
import backstep.ui.widget.DerivedProperty;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
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

    private final ObjectProperty<ExpressionState> state;
    private final ReadOnlyObjectProperty<@Nullable Comparison> comparison;
    private final ObjectProperty<Colouring> colouring = new SimpleObjectProperty<>(Colouring.VALUES);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    Comparing(ObjectProperty<ExpressionState> state) {
        this.state = state;
        this.comparison = new DerivedProperty<>(state, ExpressionState::comparison);
        state.subscribe(this::follow);
    }

    private void follow(ExpressionState was, ExpressionState is) {
        Comparison before = was.comparison();
        if (was.view() != null
                && is.view() != null
                && was.view().trace() != is.view().trace()) {
            message.set(
                    before != null && is.comparison() == null
                            ? Messages.text("ui.comparison.ended", before.run().name())
                            : "");
        }
    }

    private @Nullable Trace present() {
        ExpressionView view = state.get().view();
        return view == null ? null : view.trace();
    }

    /** Keeps the present run as it is, to see beside it what the next changes do. Without a run nothing happens. */
    public void keep() {
        Trace trace = present();
        if (trace != null) {
            start(new OtherRun.Kept(Messages.text("ui.comparison.reference"), true, trace));
        }
    }

    /** Shows the run after one step of gradient descent beside the present one. Without a run nothing happens. */
    public void update() {
        Trace trace = present();
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
        Trace trace = present();
        if (trace == null) {
            return;
        }
        if (run instanceof OtherRun.Kept kept
                && !NodeMap.sameOperations(kept.trace().graph(), trace.graph())) {
            message.set(Messages.text("ui.comparison.impossible", run.name()));
            return;
        }
        message.set("");
        state.set(state.get().comparing(Comparison.of(run, trace)));
    }

    /** Shows the present run alone. */
    public void end() {
        message.set("");
        state.set(state.get().comparing(null));
    }

    /** The two runs; null while the present one is alone. */
    public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison;
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
