package backstep.ui.expression.model;

import backstep.document.ComparisonSpec;
import backstep.document.ExpressionSpec;
import backstep.document.NodeMap;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.text.Messages;
import backstep.ui.widget.DerivedProperty;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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

        private static Colouring of(Optional<Quantity> figure) {
            return Arrays.stream(values())
                    .filter(each -> each.figure().equals(figure))
                    .findFirst()
                    .orElse(NOTHING);
        }

        /** The figure whose differences are coloured; empty if none are. */
        public Optional<Quantity> figure() {
            return switch (this) {
                case VALUES -> Optional.of(Quantity.DATA);
                case GRADIENTS -> Optional.of(Quantity.GRAD);
                case NOTHING -> Optional.empty();
            };
        }
    }

    private final ReadOnlyObjectProperty<ExpressionState> state;
    private final Consumer<UnaryOperator<ExpressionSpec>> change;
    private final Consumer<UnaryOperator<ExpressionSpec>> amend;
    private final ReadOnlyObjectProperty<@Nullable Comparison> comparison;
    private final ObjectProperty<Colouring> colouring = new SimpleObjectProperty<>(Colouring.VALUES);
    private Supplier<OptionalDouble> ownRate = OptionalDouble::empty;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    /**
     * What an expression shows beside its run.
     *
     * @param change does something that can be undone
     * @param amend changes what is no act of the person
     */
    Comparing(
            ReadOnlyObjectProperty<ExpressionState> state,
            Consumer<UnaryOperator<ExpressionSpec>> change,
            Consumer<UnaryOperator<ExpressionSpec>> amend) {
        this.state = state;
        this.change = change;
        this.amend = amend;
        this.comparison = new DerivedProperty<>(state, ExpressionState::comparison);
        state.subscribe(this::follow);
        colouring.subscribe((was, is) -> amend.accept(spec ->
                with(spec, spec.learning().comparison().map(each -> each.withColoured(is.figure())))));
    }

    private static ExpressionSpec with(ExpressionSpec spec, Optional<ComparisonSpec> other) {
        return spec.withLearning(spec.learning().withComparison(other));
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
        is.spec().learning().comparison().ifPresent(shown -> colouring.set(Colouring.of(shown.coloured())));
    }

    /** The rate that a first update takes: that of what the graph is of, if there is any. */
    public void setOwnRate(Supplier<OptionalDouble> rate) {
        ownRate = rate;
    }

    private @Nullable Trace present() {
        ExpressionView view = state.get().view();
        return view == null ? null : view.trace();
    }

    /** Keeps the present run as it is, to see beside it what the next changes do. Without a run nothing happens. */
    public void keep() {
        Trace trace = present();
        if (trace != null) {
            start(OtherRun.Kept.reference(trace));
        }
    }

    /** Shows the run after one step of gradient descent beside the present one. Without a run nothing happens. */
    public void update() {
        Trace trace = present();
        if (trace != null) {
            start(OtherRun.Updated.first(trace.graph(), ownRate.get()));
        }
    }

    /**
     * Shows a run beside the present one, or says why that cannot be.
     *
     * @param run of the same operations as the present one
     */
    public void start(OtherRun run) {
        start(run, change);
    }

    /** Goes on with a run in place of the one that is beside the present one, which is no act of the person. */
    public void goOn(OtherRun run) {
        start(run, amend);
    }

    private void start(OtherRun run, Consumer<UnaryOperator<ExpressionSpec>> change) {
        Trace trace = present();
        if (trace == null || !state.get().current()) {
            return;
        }
        if (run instanceof OtherRun.Kept kept
                && !NodeMap.sameOperations(kept.trace().graph(), trace.graph())) {
            message.set(Messages.text("ui.comparison.impossible", run.name()));
            return;
        }
        message.set("");
        ComparisonSpec beside = run.spec(trace.graph(), colouring.get().figure());
        change.accept(spec -> with(spec, Optional.of(beside)));
    }

    /** Shows the present run alone. */
    public void end() {
        message.set("");
        change.accept(spec -> with(spec, Optional.empty()));
    }

    /** Nothing is to be said any more. */
    void forget() {
        message.set("");
    }

    /** The two runs; null while the present one is alone. */
    public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison;
    }

    /** Which differences are coloured; while there is a comparison, this belongs to it. */
    public ObjectProperty<Colouring> colouringProperty() {
        return colouring;
    }

    /** Why the last comparison ended or did not begin; empty if there is nothing to say. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
