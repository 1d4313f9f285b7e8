package backstep.ui.expression.graph;

import backstep.engine.Graph;
import backstep.engine.Groups;
import backstep.geometry.Bounds;
import backstep.layout.Box;
import backstep.layout.Placement;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/** What all canvases of a graph have in common: where everything is, which groups are open, what the pointer marks. */
final class GraphModel {

    private final ExpressionSession session;
    private final ReadOnlyIntegerWrapper hovered = new ReadOnlyIntegerWrapper(ExpressionSession.NONE);
    private final Folds folds;

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

    @Nullable
    Placement placement() {
        Drawing drawing = session.drawingProperty().get();
        return drawing == null ? null : drawing.layout().placement();
    }

    /** The node under the pointer in any canvas, or {@link ExpressionSession#NONE}. */
    ReadOnlyIntegerProperty hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    void hover(int node) {
        hovered.set(node);
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

    /** The boxes of a node's operands and consumers. */
    Set<Bounds> neighbours(int node) {
        Drawing drawing = session.drawingProperty().get();
        if (drawing == null || node == ExpressionSession.NONE) {
            return Set.of();
        }
        Graph graph = drawing.program().graph();
        IntStream operands = IntStream.range(0, graph.arity(node)).map(slot -> graph.operand(node, slot));
        return IntStream.concat(operands, graph.consumers(node))
                .mapToObj(this::boundsOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
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
