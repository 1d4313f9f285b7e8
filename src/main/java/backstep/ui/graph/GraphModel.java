package backstep.ui.graph;

import backstep.engine.Graph;
import backstep.engine.Groups;
import backstep.engine.Phase;
import backstep.engine.Step;
import backstep.engine.Trace;
import backstep.lang.LeafLiteral;
import backstep.layout.Bounds;
import backstep.layout.Box;
import backstep.layout.Placement;
import backstep.picture.Marks;
import backstep.picture.View;
import backstep.ui.session.Drawing;
import backstep.ui.session.ExpressionSession;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/** What the picture shows at this moment: the session's state, and what the pointer and the clock add to it. */
final class GraphModel {

    private static final int LARGEST_FLASHING = 2_000;

    private final ExpressionSession session;
    private final Flashes flashes = new Flashes();
    private final ReadOnlyIntegerWrapper hovered = new ReadOnlyIntegerWrapper(ExpressionSession.NONE);
    private final Folds folds;
    private @Nullable View view;

    GraphModel(ExpressionSession session) {
        this.session = session;
        this.folds = new Folds(session);
    }

    Folds folds() {
        return folds;
    }

    ExpressionSession session() {
        return session;
    }

    Flashes flashes() {
        return flashes;
    }

    @Nullable
    Placement placement() {
        Drawing drawing = session.drawingProperty().get();
        return drawing == null ? null : drawing.layout().placement();
    }

    /** The node under the pointer, or {@link ExpressionSession#NONE}. */
    ReadOnlyIntegerProperty hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    void hover(int node) {
        hovered.set(node);
    }

    /** The present state of the run, with all marks; null if there is no run. */
    @Nullable
    View view() {
        Trace trace = session.traceProperty().get();
        if (trace == null) {
            return null;
        }
        int step = session.stepProperty().get();
        if (view == null || view.trace() != trace) {
            view = View.of(trace, step);
        } else if (view.step().index() != step) {
            view = view.at(step);
        }
        view = view.with(new Marks(
                present(session.selectedProperty().get()),
                present(hovered.get()),
                overridden(),
                flashes.intensities(),
                session.highlights().marksProperty().get()));
        return view;
    }

    private static OptionalInt present(int node) {
        return node == ExpressionSession.NONE ? OptionalInt.empty() : OptionalInt.of(node);
    }

    private Set<Integer> overridden() {
        return session.leaves().entrySet().stream()
                .filter(leaf -> session.overrides().containsKey(leaf.getKey()))
                .map(leaf -> leaf.getValue())
                .map(LeafLiteral::node)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Starts a flash at every node whose value or gradient differs between two runs of the same graph. */
    void flashChanges(@Nullable Trace before, Trace after) {
        Graph graph = after.graph();
        if (before == null || before.graph() != graph || graph.size() > LARGEST_FLASHING) {
            return;
        }
        int step = session.stepProperty().get();
        for (int node = 0; node < graph.size(); node++) {
            boolean value = after.computed(node, step) && after.data(node, step) != before.data(node, step);
            if (value || after.grad(node, step) != before.grad(node, step)) {
                flashes.start(node);
            }
        }
    }

    /** Starts a flash at the nodes whose figures the present step has changed. */
    void flashStep() {
        Trace trace = session.traceProperty().get();
        if (trace == null || session.stepProperty().get() == 0) {
            return;
        }
        Step step = trace.step(session.stepProperty().get());
        if (step.phase() == Phase.BACKWARD) {
            step.contributions().forEach(sent -> flashes.start(sent.target()));
        } else {
            flashes.start(step.node());
        }
    }

    /**
     * The node whose box lies at a point of the picture, or that which speaks for the closed group there, or {@link
     * ExpressionSession#NONE}.
     */
    int nodeAt(double x, double y) {
        Placement placement = placement();
        int index = boxAt(x, y);
        if (index < 0 || placement == null) {
            return ExpressionSession.NONE;
        }
        Box box = placement.diagram().boxes().get(index);
        return box.kind() == Box.Kind.GROUP ? groups().result(box.node()) : box.node();
    }

    private Groups groups() {
        return Objects.requireNonNull(session.drawingProperty().get()).folding().groups();
    }

    private int boxAt(double x, double y) {
        Placement placement = placement();
        List<Bounds> boxes = placement == null ? List.of() : placement.boxes();
        for (int index = boxes.size() - 1; index >= 0; index--) {
            Bounds bounds = boxes.get(index);
            if (x >= bounds.x() && x <= bounds.maxX() && y >= bounds.y() && y <= bounds.maxY()) {
                return index;
            }
        }
        return -1;
    }

    /** Where the value box of a node lies, or the closed group that hides it; null if there is none. */
    @Nullable
    Bounds boundsOf(int node) {
        Placement placement = placement();
        int box = placement == null ? -1 : placement.diagram().boxOf(node);
        return placement == null || box < 0 ? null : placement.boxes().get(box);
    }

    /** The groups that the node spoken of lies in, from outside. */
    List<Integer> path() {
        Drawing drawing = session.drawingProperty().get();
        int node = session.subject();
        if (drawing == null || node == ExpressionSession.NONE) {
            return List.of();
        }
        Groups groups = drawing.folding().groups();
        return groups.path(groups.groupOf(node));
    }
}
