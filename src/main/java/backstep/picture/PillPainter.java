package backstep.picture;

import backstep.layout.Bounds;
import backstep.layout.Curve;
import backstep.layout.Placement;
import java.util.List;

/** Draws the numbers that the current step moves, each with a pointer to the box that it reaches. */
final class PillPainter {

    private static final double TOUCH = 2;

    private final Styles styles;
    private final Line pointer;

    PillPainter(Styles styles) {
        this.styles = styles;
        this.pointer = Line.solid(styles.palette.pill(), 1.6);
    }

    void paint(Surface surface, Placement placement, View view, PillRoom room) {
        List<Pill> pills = Pill.of(placement, view, styles.pill, room);
        for (int index = 0; index < pills.size(); index++) {
            surface.begin(new NamedPart("flow-" + index, pills.get(index).text(), "flow"));
            paint(surface, pills.get(index));
            surface.end();
        }
    }

    private void paint(Surface surface, Pill pill) {
        Bounds bounds = pill.bounds();
        surface.curve(pointer(bounds, pill.target()), pointer, true);
        surface.rectangle(bounds, bounds.height() / 2, bounds.height() / 2, styles.palette.pill(), null);
        Texts.onMiddle(surface, pill.text(), bounds.centerX(), bounds.centerY(), styles.pill);
    }

    /** A straight line from the pill to the nearest place on the box. */
    private static Curve pointer(Bounds pill, Bounds box) {
        double x1 = nearest(box.centerX(), pill.x() + pill.height() / 2, pill.maxX() - pill.height() / 2);
        double y1 = nearest(box.centerY(), pill.y(), pill.maxY());
        double x2 = nearest(x1, box.x() - TOUCH, box.maxX() + TOUCH);
        double y2 = nearest(y1, box.y() - TOUCH, box.maxY() + TOUCH);
        double dx = (x2 - x1) / 3;
        double dy = (y2 - y1) / 3;
        return new Curve(x1, y1, x1 + dx, y1 + dy, x2 - dx, y2 - dy, x2, y2);
    }

    private static double nearest(double wanted, double low, double high) {
        return Math.clamp(wanted, Math.min(low, high), Math.max(low, high));
    }
}
