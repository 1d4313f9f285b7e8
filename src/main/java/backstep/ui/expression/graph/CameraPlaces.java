package backstep.ui.expression.graph;

import backstep.engine.Graph;
import backstep.engine.Phase;
import backstep.engine.Trace;
import backstep.geometry.Bounds;
import backstep.layout.Box;
import backstep.layout.Placement;
import backstep.layout.wrap.PaneSize;
import backstep.ui.expression.model.Drawing;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;

/** Where the camera belongs, for the present graph, step and pane. */
final class CameraPlaces {

    /** The graph may be out of sight by this many pixels before a map is worth its room. */
    private static final double SLACK = 2;

    private final GraphModel model;
    private final SharedPane pane;
    private final DoubleProperty reserved = new SimpleDoubleProperty(this, "reserved");
    private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);

    CameraPlaces(GraphModel model, SharedPane pane) {
        this.model = model;
        this.pane = pane;
    }

    /** The size of text in the window, 1 for the usual one; the picture is shown in proportion. */
    DoubleProperty scaleProperty() {
        return scale;
    }

    /** How much of the width will be taken by something else, for which the picture is not to be laid out anew. */
    DoubleProperty reservedProperty() {
        return reserved;
    }

    /** What there is for a picture. */
    PaneSize room() {
        return framing().room(pane.usuallyFree(reserved.get()));
    }

    private Framing framing() {
        return new Framing(scale.get());
    }

    private static Bounds all(Placement placement) {
        return new Bounds(0, 0, placement.width(), placement.height());
    }

    Camera whole(Placement placement) {
        return framing().whole(all(placement), pane.free());
    }

    Camera whole(Bounds part) {
        return framing().whole(part, pane.free());
    }

    /** Whether the whole picture can be read at once. */
    boolean isReadable(Placement placement) {
        return framing().isReadable(whole(placement));
    }

    /** The whole if it can be read, else what is around the step, or at the beginning before there is a step. */
    Camera readable(Placement placement) {
        if (isReadable(placement)) {
            return whole(placement);
        }
        Bounds first = placement.boxes().getFirst();
        Bounds step = Optional.ofNullable(stepBounds()).orElse(first);
        Bounds operands = Optional.ofNullable(operandBounds()).orElse(step);
        return framing().around(step, operands, all(placement), freeBesideMap(placement));
    }

    private int stepNode(Trace trace) {
        int step = model.session().stepProperty().get();
        return trace.step(Math.clamp(step, Math.min(1, trace.stepCount()), trace.stepCount()))
                .node();
    }

    /** The run of the graph that is placed; a graph is placed before it is run. */
    private @Nullable Trace trace() {
        Trace trace = model.session().traceProperty().get();
        Drawing drawing = model.session().drawingProperty().get();
        return trace != null
                        && drawing != null
                        && trace.graph() == drawing.program().graph()
                ? trace
                : null;
    }

    /** Where the step is, or where the first one will be. */
    @Nullable
    Bounds stepBounds() {
        Trace trace = trace();
        return trace == null ? null : model.boundsOf(stepNode(trace));
    }

    /** The box of the step with those of its operands, between which numbers flow. */
    private @Nullable Bounds operandBounds() {
        Trace trace = trace();
        Bounds around = stepBounds();
        if (trace == null || around == null) {
            return null;
        }
        Graph graph = trace.graph();
        int node = stepNode(trace);
        for (int slot = 0; slot < graph.arity(node); slot++) {
            Bounds operand = model.boundsOf(graph.operand(node, slot));
            around = operand == null ? around : around.union(operand);
        }
        return around;
    }

    /** What is free while not all of the picture is seen. */
    private FreeSpace freeBesideMap(Placement placement) {
        FreeSpace free = pane.free();
        return map(placement).map(free::without).orElse(free);
    }

    private Optional<Bounds> map(Placement placement) {
        return Minimap.place(placement, pane.width(), pane.height());
    }

    /** Where the map of the picture lies while it is needed. */
    Optional<Bounds> map(Placement placement, Camera camera) {
        return showsAll(placement, camera) ? Optional.empty() : map(placement);
    }

    /** Where what is looked at is to stand. */
    Bounds clear(Placement placement, Camera camera) {
        FreeSpace space = showsAll(placement, camera) ? pane.free() : freeBesideMap(placement);
        return space.mostOf(all(placement), camera.zoom());
    }

    /** Whether the whole picture is in sight. */
    boolean showsAll(Placement placement, Camera camera) {
        Bounds seen = camera.visible(pane.width(), pane.height());
        double slack = SLACK / camera.zoom();
        return seen.x() <= slack
                && seen.y() <= slack
                && seen.maxX() >= placement.width() - slack
                && seen.maxY() >= placement.height() - slack;
    }

    /**
     * What is promised of the picture: flowing numbers are always seen; where the camera stands by itself texts can be
     * read, and everything is seen or, of a picture too large for that, what the step is about.
     */
    Readability promise(Placement placement, FreeSpace space, boolean byHand) {
        boolean everything = !byHand && isReadable(placement);
        String step = byHand ? "" : stepPart(placement);
        return new Readability(
                byHand ? 0 : Readability.SMALLEST * scale.get(),
                space,
                part -> !part.isEmpty() && (everything || part.startsWith("flow-") || part.equals(step)));
    }

    private String stepPart(Placement placement) {
        Trace trace = trace();
        int step = model.session().stepProperty().get();
        if (trace == null || trace.step(step).phase() == Phase.START) {
            return "";
        }
        int index = placement.diagram().boxOf(trace.step(step).node());
        Box box = index < 0 ? null : placement.diagram().boxes().get(index);
        return box == null ? "" : (box.kind() == Box.Kind.GROUP ? "group-" : "node-") + box.node();
    }
}
