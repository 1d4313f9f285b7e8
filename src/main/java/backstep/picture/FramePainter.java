package backstep.picture;

import backstep.geometry.Bounds;
import backstep.layout.Cluster;
import backstep.layout.Placement;
import java.util.ArrayList;
import java.util.List;

/** Draws the outlines of open groups, with captions that stay legible when the picture is shown small. */
final class FramePainter {

    private static final double RADIUS = 10;
    private static final double TINT = 0.025;
    private static final double GAP = 8;
    /** The smallest size in which a caption can be read on the screen. */
    private static final double SMALLEST_TEXT = 10;

    private static final double LARGEST_IN_EDGE = 27;
    private static final double SMALLEST_FRAME = 3;
    private static final double SMALLEST_NAMED = 34;
    private static final double LARGEST_SHARE = 0.6;
    private static final double LINE = 1.2;
    private static final double PLATE = 0.85;

    private final Styles styles;
    private final Colour tint;
    private final Colour plateColour;

    FramePainter(Styles styles) {
        this.styles = styles;
        this.plateColour = styles.palette.background().withAlpha(PLATE);
        this.tint = styles.palette.text().withAlpha(TINT);
    }

    /** Draws the outlines, and the captions as far as they stand within the upper edges of their outlines. */
    void paint(Surface surface, Placement placement, View view, double zoom, Bounds visible) {
        for (int index = 0; index < placement.outlines().size(); index++) {
            Bounds frame = placement.outlines().get(index);
            if (frame.overlaps(visible) && frame.height() * zoom > SMALLEST_FRAME) {
                Cluster cluster = placement.diagram().clusters().get(index);
                GroupView group = view.group(cluster.group());
                boolean active = group.progress() == Progress.CURRENT;
                surface.begin(new NamedElement("group-" + cluster.group(), group.name(), "group open"));
                surface.rectangle(frame, RADIUS, RADIUS, tint, active ? styles.operand : styles.border);
                if (isNear(zoom)) {
                    caption(surface, frame, group, active ? styles.activeCaption : styles.caption, zoom);
                }
                surface.end();
            }
        }
    }

    /** Draws captions above everything else if the picture is shown so small that they need more than an edge. */
    void paintFar(Surface surface, Placement placement, View view, double zoom, Bounds visible) {
        List<Bounds> taken = new ArrayList<>();
        for (int index = 0; index < placement.outlines().size() && !isNear(zoom); index++) {
            Bounds frame = placement.outlines().get(index);
            Bounds seen = frame.overlaps(visible) ? cut(frame, visible) : frame;
            if (frame.overlaps(visible) && seen.height() * zoom > SMALLEST_NAMED) {
                GroupView group =
                        view.group(placement.diagram().clusters().get(index).group());
                boolean active = group.progress() == Progress.CURRENT;
                far(surface, seen, group.name(), active ? styles.activeCaption : styles.caption, zoom, taken);
            }
        }
    }

    private static boolean isNear(double zoom) {
        return SMALLEST_TEXT / zoom <= LARGEST_IN_EDGE;
    }

    private static Bounds cut(Bounds frame, Bounds visible) {
        double x = Math.max(frame.x(), visible.x());
        double y = Math.max(frame.y(), visible.y());
        return new Bounds(x, y, Math.min(frame.maxX(), visible.maxX()) - x, Math.min(frame.maxY(), visible.maxY()) - y);
    }

    private void caption(Surface surface, Bounds frame, GroupView group, TextStyle style, double zoom) {
        Bounds handle = Handle.ofOutline(frame);
        Handle.paint(surface, handle, false, styles);
        TextStyle legible = style.withSize(Math.clamp(SMALLEST_TEXT / zoom, style.size(), LARGEST_IN_EDGE));
        double x = handle.maxX() + GAP;
        String name = TextMetrics.cut(group.name(), frame.maxX() - GAP - x, legible);
        TextMetrics.onMiddle(surface, name, x, handle.centerY(), legible);
        if (Detail.at(zoom).isLegible()) {
            double after = x + TextMetrics.width(name, legible) + GAP;
            String extent = TextMetrics.cut(group.extent(), frame.maxX() - GAP - after, styles.quietCaption);
            TextMetrics.onMiddle(surface, extent, after, handle.centerY(), styles.quietCaption);
        }
    }

    /** A name on a plate in the upper left corner, unless it is too long or that of an outer group stands there. */
    private void far(Surface surface, Bounds frame, String name, TextStyle style, double zoom, List<Bounds> taken) {
        TextStyle legible = style.withSize(SMALLEST_TEXT / zoom);
        double padding = GAP / 2 / zoom;
        double width = TextMetrics.width(name, legible) + 2 * padding;
        Bounds plate = new Bounds(frame.x() + padding, frame.y() + padding, width, legible.size() * LINE + padding);
        if (width < frame.width() * LARGEST_SHARE && taken.stream().noneMatch(plate::overlaps)) {
            taken.add(plate);
            surface.rectangle(plate, padding, padding, plateColour, null);
            TextMetrics.onMiddle(surface, name, plate.x() + padding, plate.centerY(), legible);
        }
    }
}
