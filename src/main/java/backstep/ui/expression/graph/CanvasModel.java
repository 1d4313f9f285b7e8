package backstep.ui.expression.graph;

import backstep.engine.Graph;
import backstep.engine.Phase;
import backstep.engine.Quantity;
import backstep.engine.Step;
import backstep.engine.Trace;
import backstep.lang.LeafLiteral;
import backstep.picture.Marks;
import backstep.picture.View;
import backstep.ui.expression.model.Comparing;
import backstep.ui.expression.model.Comparison;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What one canvas shows: the present run, or the one beside it, with all marks and flashes. */
final class CanvasModel {

    private static final int LARGEST_FLASHING = 2_000;

    private final GraphModel graph;
    private final ExpressionSession session;
    private final boolean beside;
    private final ObservableValue<@Nullable Trace> trace;
    private final Flashes flashes = new Flashes();
    private final ReadOnlyIntegerWrapper pointed = new ReadOnlyIntegerWrapper(ExpressionSession.NONE);
    private @Nullable View view;

    private CanvasModel(GraphModel graph, boolean beside, ObservableValue<@Nullable Trace> trace) {
        this.graph = graph;
        this.session = graph.session();
        this.beside = beside;
        this.trace = trace;
        trace.subscribe(this::flashChanges);
        session.drawingProperty().subscribe(this::newDrawing);
    }

    /** The present run. */
    static CanvasModel ofPresent(GraphModel graph) {
        return new CanvasModel(graph, false, graph.session().traceProperty());
    }

    /** The run that the present one is compared with. */
    static CanvasModel ofOther(GraphModel graph) {
        return new CanvasModel(
                graph,
                true,
                graph.session().comparing().comparisonProperty().map(both -> both == null ? null : both.other()));
    }

    GraphModel graph() {
        return graph;
    }

    /** Whether it shows the run beside the present one. */
    boolean isBeside() {
        return beside;
    }

    /** The run. */
    ObservableValue<@Nullable Trace> trace() {
        return trace;
    }

    Flashes flashes() {
        return flashes;
    }

    /** The node under the pointer in this very canvas, or {@link ExpressionSession#NONE}. */
    ReadOnlyIntegerProperty pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    private void newDrawing(@Nullable Drawing before, @Nullable Drawing after) {
        point(ExpressionSession.NONE);
        if (before == null || after == null || !before.program().equals(after.program())) {
            flashes.clear();
        }
    }

    /** Marks a node here and in the other canvas. */
    void point(int node) {
        pointed.set(node);
        graph.hover(node);
    }

    /** The present state of the run, with all marks; null if there is no run. */
    @Nullable
    View view() {
        Trace shown = trace.getValue();
        if (shown == null) {
            return null;
        }
        int step = session.stepProperty().get();
        View known = view;
        if (known == null || known.trace() != shown) {
            known = View.of(shown, step);
        } else if (known.step().index() != step) {
            known = known.at(step);
        }
        known = coloured(known.with(marks()));
        view = known;
        return known;
    }

    /** Differences are coloured in the later of two runs. */
    private View coloured(View plain) {
        Comparing comparing = session.comparing();
        Comparison comparison = comparing.comparisonProperty().get();
        Quantity figure = comparing.colouringProperty().get().figure().orElse(null);
        boolean later = comparison != null && comparison.run().isEarlier() != beside;
        return comparison != null && figure != null && later
                ? plain.comparing(comparison.diff(), figure)
                : plain.alone();
    }

    private Marks marks() {
        return new Marks(
                present(session.selectedProperty().get()),
                present(graph.hoveredProperty().get()),
                beside ? Set.of() : overridden(),
                flashes.intensities(),
                session.highlights().marksProperty().get());
    }

    private static OptionalInt present(int node) {
        return node == ExpressionSession.NONE ? OptionalInt.empty() : OptionalInt.of(node);
    }

    private Set<Integer> overridden() {
        return session.leafValues().all().entrySet().stream()
                .filter(leaf -> session.leafValues().overridesProperty().get().containsKey(leaf.getKey()))
                .map(leaf -> leaf.getValue())
                .map(LeafLiteral::node)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Starts a flash at every node whose value or gradient differs between two runs of the same graph. */
    private void flashChanges(@Nullable Trace before, @Nullable Trace after) {
        if (before == null || after == null) {
            return;
        }
        Graph shown = after.graph();
        if (before.graph() != shown || shown.size() > LARGEST_FLASHING) {
            return;
        }
        int step = session.stepProperty().get();
        for (int node = 0; node < shown.size(); node++) {
            boolean value = after.computed(node, step) && after.data(node, step) != before.data(node, step);
            if (value || after.grad(node, step) != before.grad(node, step)) {
                flashes.start(node);
            }
        }
    }

    /** Starts a flash at the nodes whose figures the present step has changed. */
    void flashStep() {
        Trace run = trace.getValue();
        if (run == null || session.stepProperty().get() == 0) {
            return;
        }
        Step step = run.step(session.stepProperty().get());
        if (step.phase() == Phase.BACKWARD) {
            step.contributions().forEach(sent -> flashes.start(sent.target()));
        } else {
            flashes.start(step.node());
        }
    }
}
