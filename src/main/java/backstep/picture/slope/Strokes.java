package backstep.picture.slope;

import backstep.geometry.Bounds;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Surface;
import org.jspecify.annotations.Nullable;

/** Straight lines, chains of them, and dots. */
final class Strokes {

    private Strokes() {}

    static void line(Surface surface, Line line, double x1, double y1, double x2, double y2) {
        surface.shape(
                pen -> {
                    pen.moveTo(x1, y1);
                    pen.lineTo(x2, y2);
                },
                null,
                line);
    }

    /**
     * A line through points, which breaks off where one of them is not finite.
     *
     * @param low above this y lines are drawn no further than to it: out of sight, a line of any length is as good
     */
    static void chain(Surface surface, Line line, double[] xs, double[] ys, double low, double high) {
        surface.shape(
                pen -> {
                    boolean drawing = false;
                    for (int index = 0; index < xs.length; index++) {
                        boolean there = Double.isFinite(ys[index]);
                        double y = Math.clamp(there ? ys[index] : low, low, high);
                        if (there && drawing) {
                            pen.lineTo(xs[index], y);
                        } else if (there) {
                            pen.moveTo(xs[index], y);
                        }
                        drawing = there;
                    }
                },
                null,
                line);
    }

    static void dot(Surface surface, double x, double y, double radius, @Nullable Colour fill, @Nullable Line line) {
        surface.ellipse(new Bounds(x - radius, y - radius, 2 * radius, 2 * radius), fill, line);
    }
}
