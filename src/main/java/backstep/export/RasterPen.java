package backstep.export;

import backstep.picture.Pen;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Collects an outline as a Java2D shape. */
final class RasterPen implements Pen {

    private final Path2D.Double path = new Path2D.Double();

    Shape shape() {
        return path;
    }

    @Override
    public void moveTo(double x, double y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        path.curveTo(x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        path.closePath();
    }
}
