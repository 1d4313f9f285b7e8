package backstep.ui.widget;

import backstep.ui.theme.TypeSize;
import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;

/**
 * A canvas that stays sharp where it is {@link Magnified}: it has as many pixels as are seen. What is drawn has the sizes
 * that it has at the usual size of type.
 */
public final class PictureCanvas extends Canvas {

    private final Scale toUsual = new Scale(1, 1);

    public PictureCanvas() {
        getTransforms().add(toUsual);
    }

    /**
     * Gives it a size, as it is at the usual size of type; says whether that was another one. What was drawn is gone
     * then.
     */
    public boolean fit(double width, double height) {
        double factor = TypeSize.scaleOf(this).getValue();
        boolean differs = getWidth() != width * factor || getHeight() != height * factor;
        if (differs) {
            setWidth(width * factor);
            setHeight(height * factor);
            toUsual.setX(1 / factor);
            toUsual.setY(1 / factor);
            getGraphicsContext2D().setTransform(new Affine(new Scale(factor, factor)));
        }
        return differs;
    }
}
