package backstep.ui.expression.export;

import backstep.debug.GraphReachability;
import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Level;
import backstep.explain.Notation;
import backstep.export.GraphExport;
import backstep.geometry.Bounds;
import backstep.layout.Diagram;
import backstep.layout.Placement;
import backstep.picture.View;
import backstep.text.Messages;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What each scope means for the graph that is on screen. */
final class ExportScopes {

    private final ExpressionSession session;
    private final Supplier<Bounds> visible;

    /** @param visible the part of the picture that the window shows */
    ExportScopes(ExpressionSession session, Supplier<Bounds> visible) {
        this.session = session;
        this.visible = visible;
    }

    /** Why a scope makes no sense now; empty if it does. */
    Optional<String> hindrance(ExportScope scope) {
        Drawing drawing = session.drawingProperty().get();
        if (drawing == null || session.traceProperty().get() == null) {
            return Optional.of(Messages.text("ui.export.nothing"));
        }
        boolean possible = switch (scope) {
            case FOLDED -> true;
            case LEVEL -> !drawing.folding().groups().isEmpty();
            case VISIBLE -> section(drawing.layout().placement()).isPresent();
            case SELECTED -> session.selectedProperty().get() != ExpressionSession.NONE;
            case MARKED -> !marked().isEmpty();
        };
        return possible ? Optional.empty() : Optional.of(Messages.text("ui.export.not." + scope.word()));
    }

    /** How much a possible scope is, in words: {@code 27 nodes}. */
    String extent(ExportScope scope, Level level) {
        Drawing drawing = session.drawingProperty().get();
        if (drawing == null) {
            return "";
        }
        Placement placement = drawing.layout().placement();
        int nodes = switch (scope) {
            case FOLDED -> placement.diagram().nodeCount();
            case LEVEL -> Folding.toLevel(graph(drawing), level).nodeCount();
            case VISIBLE ->
                section(placement)
                        .map(part -> placement.within(part).diagram().nodeCount())
                        .orElse(0);
            case SELECTED, MARKED ->
                placement.diagram().only(nodes(scope, graph(drawing))::get).nodeCount();
        };
        return Messages.text("ui.export.nodes", nodes);
    }

    /** What the choice of a scope is called. */
    String title(ExportScope scope) {
        Drawing drawing = session.drawingProperty().get();
        int node = session.selectedProperty().get();
        if (scope == ExportScope.SELECTED && drawing != null && node != ExpressionSession.NONE) {
            return Messages.text("ui.export.scope.selectedNode", Notation.wholeName(graph(drawing), node));
        }
        return Messages.text("ui.export.scope." + scope.word());
    }

    /** Whether levels say what groups are, as they do in graphs of networks. */
    boolean isOfNetwork() {
        Drawing drawing = session.drawingProperty().get();
        return drawing != null && drawing.folding().groups().isOfNetwork();
    }

    /** What is to be written, where it lies on screen already. */
    Optional<GraphExport> present(ExportScope scope, Drawing drawing, View view) {
        Placement placement = drawing.layout().placement();
        return switch (scope) {
            case FOLDED -> Optional.of(new GraphExport(view, placement));
            case VISIBLE -> Optional.of(new GraphExport(view, placement, section(placement)));
            case LEVEL, SELECTED, MARKED -> Optional.empty();
        };
    }

    /** What is to be placed anew; to be called on the JavaFX thread, and the result worked out on any. */
    Supplier<Diagram> diagram(ExportScope scope, Drawing drawing, Level level) {
        Graph graph = graph(drawing);
        Folding folding = drawing.folding();
        if (scope == ExportScope.LEVEL) {
            return () -> Diagram.of(Folding.toLevel(graph, level));
        }
        BitSet nodes = nodes(scope, graph);
        return () -> Diagram.of(folding).only(nodes::get);
    }

    /** Equal for what is placed alike in one drawing. */
    Object extentKey(ExportScope scope, Level level) {
        return switch (scope) {
            case LEVEL -> level;
            case SELECTED -> session.selectedProperty().get();
            case MARKED -> marked();
            case FOLDED, VISIBLE -> scope;
        };
    }

    private BitSet nodes(ExportScope scope, Graph graph) {
        if (scope == ExportScope.MARKED) {
            return marked();
        }
        int node = session.selectedProperty().get();
        BitSet nodes = new BitSet();
        if (node != ExpressionSession.NONE) {
            nodes.or(GraphReachability.ancestors(graph, node));
            nodes.or(GraphReachability.descendants(graph, node));
        }
        return nodes;
    }

    private BitSet marked() {
        BitSet nodes = new BitSet();
        session.highlights().marksProperty().get().found().forEach(nodes::set);
        return nodes;
    }

    private static Graph graph(Drawing drawing) {
        return drawing.program().graph();
    }

    /** The part of a picture that is on screen; empty if that is all of it or nothing. */
    private Optional<Bounds> section(Placement placement) {
        Bounds whole = new Bounds(0, 0, placement.width(), placement.height());
        @Nullable Bounds part = cut(whole, visible.get());
        return part == null
                        || part.equals(whole)
                        || placement.within(part).boxes().isEmpty()
                ? Optional.empty()
                : Optional.of(part);
    }

    private static @Nullable Bounds cut(Bounds one, Bounds other) {
        double x = Math.max(one.x(), other.x());
        double y = Math.max(one.y(), other.y());
        double width = Math.min(one.maxX(), other.maxX()) - x;
        double height = Math.min(one.maxY(), other.maxY()) - y;
        return width > 0 && height > 0 ? new Bounds(x, y, width, height) : null;
    }
}
