package backstep.picture.plot;

import backstep.geometry.Bounds;
import backstep.nn.field.Maps;
import backstep.picture.Line;
import backstep.picture.Palette;
import backstep.picture.Pen;
import backstep.picture.Surface;

/** Draws what a network says along its only input: a curve, and how far each sample is from it. */
final class CurvePainter {

    private static final double WIDTH = 2.5;
    private static final double RESIDUAL = 1.2;

    private final Line curve;
    private final Line residual;
    private final Line zero;

    CurvePainter(Palette palette) {
        curve = Line.solid(palette.accent(), WIDTH);
        residual = Line.solid(palette.danger(), RESIDUAL);
        zero = Line.dashed(palette.border(), 1);
    }

    void paint(Surface surface, BoundaryView view, Frame frame) {
        Bounds area = frame.area();
        if (view.switches().contour()
                && frame.y().min() < view.boundary()
                && frame.y().max() > view.boundary()) {
            double y = frame.toPictureY(view.boundary());
            surface.shape(pen -> line(pen, area.x(), y, area.maxX(), y), null, zero);
        }
        if (view.residuals() && view.closeUp().isEmpty()) {
            surface.shape(pen -> residuals(pen, view, frame), null, residual);
        }
        surface.shape(pen -> trace(pen, view, frame), null, curve);
    }

    private static void line(Pen pen, double fromX, double fromY, double toX, double toY) {
        pen.moveTo(fromX, fromY);
        pen.lineTo(toX, toY);
    }

    private static void residuals(Pen pen, BoundaryView view, Frame frame) {
        PlotPoints points = view.points();
        for (int point = 0; point < points.size(); point++) {
            double prediction = view.predictions().of(points.sample(point))[0];
            if (Double.isFinite(prediction)) {
                double x = frame.toPictureX(points.x(point));
                line(pen, x, frame.toPictureY(points.y(point)), x, frame.toPictureY(prediction));
            }
        }
    }

    /** The curve through all centres of cells; it breaks off where the network says no number. */
    private static void trace(Pen pen, BoundaryView view, Frame frame) {
        Maps.Grid map = view.map();
        boolean drawing = false;
        for (int cell = 0; cell < map.columns(); cell++) {
            double value = shown(view, map.value(cell, 0));
            double x = frame.area().x()
                    + (cell + 0.5) / map.columns() * frame.area().width();
            // Far outside, out of sight, a line of any length is as good.
            double y = Math.clamp(
                    frame.toPictureY(value),
                    -frame.area().height(),
                    3 * frame.area().height());
            if (Double.isNaN(value)) {
                drawing = false;
            } else if (drawing) {
                pen.lineTo(x, y);
            } else {
                pen.moveTo(x, y);
                drawing = true;
            }
        }
    }

    private static double shown(BoundaryView view, double value) {
        if (!view.switches().discretise() || !view.isClassification()) {
            return value;
        }
        double side = Math.signum(value - view.boundary());
        return view.closeUp().isPresent() ? side : view.points().goal().target(side);
    }
}
