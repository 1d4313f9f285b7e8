package backstep.picture;

import backstep.geometry.Bounds;
import backstep.layout.BoxSizes;

/** The small square that opens or closes a group: it shows a plus or a minus. */
public final class Handle {

    static final double SIZE = 14;

    private static final double RADIUS = 3;
    private static final double REACH = 4;
    private static final double STROKE = 1.4;
    private static final double LENGTH = 8;
    private static final double PADDING = 10;
    private static final double UPPER_HEIGHT = BoxSizes.VALUE_HEIGHT - 22;
    private static final double CAPTION_MIDDLE = 15;

    private Handle() {}

    /** Where the handle of a closed group lies in its box. */
    public static Bounds ofBox(Bounds box) {
        return around(box.x() + PADDING + SIZE / 2, box.y() + UPPER_HEIGHT / 2);
    }

    /** Where the handle of an open group lies in its outline. */
    public static Bounds ofOutline(Bounds outline) {
        return around(outline.x() + PADDING + SIZE / 2, outline.y() + CAPTION_MIDDLE);
    }

    /** Where a pointer may be to mean a handle: a little more than what is seen. */
    public static Bounds reach(Bounds handle) {
        return new Bounds(
                handle.x() - REACH, handle.y() - REACH, handle.width() + 2 * REACH, handle.height() + 2 * REACH);
    }

    /** The upper edge of an outline, with its caption. */
    public static Bounds caption(Bounds outline) {
        return new Bounds(outline.x(), outline.y(), outline.width(), BoxSizes.CAPTION_HEIGHT);
    }

    static Bounds around(double x, double y) {
        return new Bounds(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE);
    }

    static void paint(Surface surface, Bounds bounds, boolean opens, Styles styles) {
        surface.rectangle(bounds, RADIUS, RADIUS, styles.palette.box(), styles.leafBorder);
        double x = bounds.centerX();
        double y = bounds.centerY();
        Colour ink = styles.palette.muted();
        surface.rectangle(new Bounds(x - LENGTH / 2, y - STROKE / 2, LENGTH, STROKE), 0, 0, ink, null);
        if (opens) {
            surface.rectangle(new Bounds(x - STROKE / 2, y - LENGTH / 2, STROKE, LENGTH), 0, 0, ink, null);
        }
    }
}
