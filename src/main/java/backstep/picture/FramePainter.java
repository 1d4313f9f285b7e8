package backstep.picture;

import backstep.layout.Bounds;
import backstep.layout.BoxSizes;
import backstep.layout.Cluster;
import backstep.layout.Placement;

/** Draws the outlines of open groups, with captions that stay legible when the picture is shown small. */
final class FramePainter {

    private static final double RADIUS = 10;
    private static final double TINT = 0.025;
    private static final double GAP = 8;
    private static final double SMALLEST_TEXT = 11;
    private static final double SMALLEST_FRAME = 60;
    private static final double LARGEST_SHARE = 0.8;

    private final Styles styles;
    private final Colour tint;

    FramePainter(Styles styles) {
        this.styles = styles;
        this.tint = styles.palette.text().withAlpha(TINT);
    }

    void paint(Surface surface, Placement placement, View view, double zoom, Bounds visible) {
        for (int index = 0; index < placement.outlines().size(); index++) {
            Bounds frame = placement.outlines().get(index);
            if (frame.overlaps(visible)) {
                Cluster cluster = placement.diagram().clusters().get(index);
                GroupView group = view.group(cluster.group());
                surface.begin(new NamedPart("group-" + cluster.group(), group.name(), "group open"));
                paint(surface, frame, group, zoom);
                surface.end();
            }
        }
    }

    private void paint(Surface surface, Bounds frame, GroupView group, double zoom) {
        boolean active = group.progress() == Progress.CURRENT;
        surface.rectangle(frame, RADIUS, RADIUS, tint, active ? styles.operand : styles.border);
        TextStyle style = active ? styles.activeCaption : styles.caption;
        if (Detail.at(zoom) != Detail.BLOCK) {
            caption(surface, frame, group, style);
        } else if (frame.width() * zoom > SMALLEST_FRAME) {
            far(surface, frame, group.name(), style, zoom);
        }
    }

    private void caption(Surface surface, Bounds frame, GroupView group, TextStyle style) {
        Bounds handle = Handle.ofOutline(frame);
        Handle.paint(surface, handle, false, styles);
        double x = handle.maxX() + GAP;
        String name = Texts.cut(group.name(), frame.maxX() - GAP - x, style);
        Texts.onMiddle(surface, name, x, handle.centerY(), style);
        double after = x + Texts.width(name, style) + GAP;
        String extent = Texts.cut(group.extent(), frame.maxX() - GAP - after, styles.quietCaption);
        Texts.onMiddle(surface, extent, after, handle.centerY(), styles.quietCaption);
    }

    /** From afar the caption is as large as its place allows, for what is in the frame cannot be read. */
    private static void far(Surface surface, Bounds frame, String name, TextStyle style, double zoom) {
        TextStyle legible = style.withSize(SMALLEST_TEXT / zoom);
        double height = BoxSizes.CAPTION_HEIGHT;
        if (Texts.width(name, legible) < frame.width() * LARGEST_SHARE) {
            double middle = frame.y() + Math.max(height / 2, legible.size() * LARGEST_SHARE);
            Texts.onMiddle(surface, name, frame.x() + GAP / zoom, middle, legible);
        }
    }
}
