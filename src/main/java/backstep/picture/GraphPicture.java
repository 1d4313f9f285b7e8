package backstep.picture;

import backstep.geometry.Bounds;
import backstep.layout.Box;
import backstep.layout.Placement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws a graph whose boxes have found their places: outlines of groups, then curves, then boxes, then the numbers that the current step moves.
 * It draws no background. One picture serves for any number of drawings in its palette, one after the other.
 */
public final class GraphPicture {

    private static final double PENDING = 0.4;
    private static final double DIMMED = 0.62;
    /** Rings, badges and thick lines stick out of their boxes by less than this. */
    private static final double OVERHANG = 16;

    private final Styles normal;
    private final EdgePainter edges;
    private final LinkCounts counts;
    private final BoxPainter boxes;
    private final BoxPainter pendingBoxes;
    private final BoxPainter dimmedBoxes;
    private final FlowLabelPainter flowLabels;
    private final FramePainter frames;
    private @Nullable BoundingBoxes lastExtents;

    public GraphPicture(Palette palette) {
        normal = new Styles(palette);
        Styles pending = new Styles(palette.faded(PENDING));
        Styles dimmed = new Styles(palette.faded(DIMMED));
        edges = new EdgePainter(normal, pending, dimmed);
        counts = new LinkCounts(normal);
        boxes = new BoxPainter(normal);
        pendingBoxes = new BoxPainter(pending);
        dimmedBoxes = new BoxPainter(dimmed);
        flowLabels = new FlowLabelPainter(normal);
        frames = new FramePainter(normal);
    }

    /** Draws everything in full detail, as for a file. */
    public void paint(Surface surface, Placement placement, View view) {
        Bounds all = new Bounds(0, 0, placement.width(), placement.height());
        paint(surface, placement, view, 1, all, FlowLabelSpace.ANYWHERE);
    }

    /**
     * Draws what can be seen.
     *
     * @param zoom how large it is shown, 1 for 100 %: the smaller, the less is drawn
     * @param visible the part of the placement that can be seen; boxes and curves outside are left out
     * @param room where flowing numbers may stand
     */
    public void paint(
            Surface surface, Placement placement, View view, double zoom, Bounds visible, FlowLabelSpace room) {
        Detail detail = Detail.at(zoom);
        Bounds reach = new Bounds(
                visible.x() - OVERHANG,
                visible.y() - OVERHANG,
                visible.width() + 2 * OVERHANG,
                visible.height() + 2 * OVERHANG);
        frames.paint(surface, placement, view, zoom, reach);
        edges.paint(surface, placement, view, detail, visible, extents(placement));
        counts.paint(surface, placement, zoom, visible, extents(placement));
        List<Box> all = placement.diagram().boxes();
        for (int index = 0; index < all.size(); index++) {
            Bounds bounds = placement.boxes().get(index);
            if (bounds.overlaps(reach)) {
                Box box = all.get(index);
                surface.begin(new BoxElement(view, box));
                painter(view, box).paint(surface, bounds, box, view, zoom);
                surface.end();
            }
        }
        frames.paintFar(surface, placement, view, zoom, visible);
        if (detail.isLegible()) {
            flowLabels.paint(surface, placement, view, room);
        }
    }

    /** Kept for the next drawing of the same placement. */
    private BoundingBoxes extents(Placement placement) {
        BoundingBoxes known = lastExtents;
        if (known == null || !known.isOf(placement)) {
            known = new BoundingBoxes(placement);
            lastExtents = known;
        }
        return known;
    }

    /** What a drawing in full detail covers: boxes, curves, and flowing numbers, without the margins of the layout. */
    public Bounds extent(Placement placement, View view) {
        BoundingBox extent = new BoundingBox();
        placement.boxes().forEach(extent::add);
        placement.outlines().forEach(extent::add);
        placement.curves().forEach(extent::add);
        FlowLabel.of(placement, view, normal.flowLabel, FlowLabelSpace.ANYWHERE)
                .forEach(flowLabel -> extent.add(flowLabel.bounds()));
        return extent.bounds();
    }

    private BoxPainter painter(View view, Box box) {
        boolean group = box.kind() == Box.Kind.GROUP;
        Progress progress = group ? view.group(box.node()).progress() : view.progress(box.node());
        if (progress == Progress.CURRENT || progress == Progress.OPERAND) {
            return boxes;
        }
        if (group ? view.group(box.node()).isUnreached() : view.isUnreached(box.node())) {
            return dimmedBoxes;
        }
        return progress == Progress.PENDING ? pendingBoxes : boxes;
    }
}
