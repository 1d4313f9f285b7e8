package backstep.ui.widget;

import backstep.picture.Pen;
import javafx.scene.canvas.GraphicsContext;

/** Makes an outline the current path of a canvas. */
record CanvasPen(GraphicsContext canvas) implements Pen {

    @Override
    public void moveTo(double x, double y) {
        canvas.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        canvas.lineTo(x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        canvas.bezierCurveTo(x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        canvas.closePath();
    }
}
