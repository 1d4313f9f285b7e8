package backstep.picture.plot;

import backstep.geometry.Bounds;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Palette;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;

/** Draws a frame with ticks on its left and lower sides, and the names of what they count. */
public final class PlotAxesPainter {

    private static final double TICK = 3;
    private static final double GAP = 3;
    private static final double DROP = 13;
    private static final double X_ROOM = 56;
    private static final double Y_ROOM = 38;
    private static final double NAME_ROOM = 8;
    private static final double LONGEST_NAME = 180;
    private static final double SHARE_OF_NAME = 0.6;
    private static final double PAD = 4;
    private static final double ROUND = 3;
    private static final double VEIL = 0.82;

    private final Line line;
    private final TextStyle number;
    private final TextStyle name;
    private final Colour veil;

    public PlotAxesPainter(Palette palette) {
        line = Line.solid(palette.border(), 1);
        number = new TextStyle(Face.MONO, BoundaryLayout.TICK_SIZE, palette.muted(), Anchor.MIDDLE);
        name = new TextStyle(Face.SANS_BOLD, BoundaryLayout.TICK_SIZE + 1, palette.text(), Anchor.END);
        veil = palette.background().withAlpha(VEIL);
    }

    /** Draws the axes around the frame; the names stand at their ends, in place of a number. */
    public void paint(Surface surface, Frame frame, String xName, String yName) {
        Bounds area = frame.area();
        surface.rectangle(area, 0, 0, null, line);
        String below = TextMetrics.cut(xName, longestName(area), name);
        surface.text(below, area.maxX(), area.maxY() + DROP, name);
        double free = area.maxX() - TextMetrics.width(below, name) - NAME_ROOM;
        for (Tick tick : Ticks.linear(frame.x().min(), frame.x().max(), most(area.width(), X_ROOM))) {
            double x = frame.toPictureX(tick.value());
            surface.shape(
                    pen -> {
                        pen.moveTo(x, area.maxY());
                        pen.lineTo(x, area.maxY() + TICK);
                    },
                    null,
                    line);
            if (x + TextMetrics.width(tick.text(), number) / 2 <= free) {
                surface.text(tick.text(), x, area.maxY() + DROP, number);
            }
        }
        paintLeft(surface, frame, yName);
    }

    private void paintLeft(Surface surface, Frame frame, String yName) {
        Bounds area = frame.area();
        double right = area.x() - TICK - GAP;
        TextStyle style = new TextStyle(number.face(), number.size(), number.colour(), Anchor.END);
        boolean beside = TextMetrics.width(yName, name) <= right;
        if (beside) {
            surface.text(yName, right, area.y() + name.size(), name);
        }
        double free = beside ? area.y() + name.size() + NAME_ROOM : area.y();
        for (Tick tick : Ticks.linear(frame.y().min(), frame.y().max(), most(area.height(), Y_ROOM))) {
            double y = frame.toPictureY(tick.value());
            surface.shape(
                    pen -> {
                        pen.moveTo(area.x() - TICK, y);
                        pen.lineTo(area.x(), y);
                    },
                    null,
                    line);
            if (y - number.size() / 2 >= free) {
                TextMetrics.onMiddle(surface, tick.text(), right, y, style);
            }
        }
        if (!beside) {
            nameInside(surface, area, yName);
        }
    }

    /** A name that is too long for the room beside the frame stands in its corner. */
    private void nameInside(Surface surface, Bounds area, String yName) {
        TextStyle style = new TextStyle(name.face(), name.size(), name.colour(), Anchor.START);
        String text = TextMetrics.cut(yName, longestName(area), style);
        double width = TextMetrics.width(text, style) + 2 * PAD;
        Bounds ground = new Bounds(area.x() + 1, area.y() + 1, width, style.size() + 2 * PAD);
        surface.rectangle(ground, 0, ROUND, veil, null);
        surface.text(text, ground.x() + PAD, ground.maxY() - PAD - 1, style);
    }

    private static double longestName(Bounds area) {
        return Math.min(LONGEST_NAME, SHARE_OF_NAME * area.width());
    }

    private static int most(double length, double room) {
        return Math.max(2, (int) (length / room));
    }
}
