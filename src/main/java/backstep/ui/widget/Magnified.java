package backstep.ui.widget;

import backstep.ui.theme.TypeSize;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows a picture as many times as large as type is in its window. In the picture everything keeps the size that it has at
 * the usual size of type, also where the mouse is; it only has less or more room.
 */
public final class Magnified extends Region {

    private final Region picture;
    private final Scale scale = new Scale(1, 1);

    /** A picture that draws on {@link PictureCanvas}es only. */
    public Magnified(Region picture) {
        this.picture = picture;
        picture.getTransforms().add(scale);
        getChildren().add(picture);
        TypeSize.scaleOf(this).subscribe(this::magnify);
    }

    private void magnify(double factor) {
        scale.setX(factor);
        scale.setY(factor);
        requestLayout();
        picture.requestLayout();
    }

    /** How many times as large as usual the picture is. */
    public double factor() {
        return scale.getX();
    }

    @Override
    public Orientation getContentBias() {
        return picture.getContentBias();
    }

    @Override
    protected double computeMinWidth(double height) {
        return factor() * picture.minWidth(down(height));
    }

    @Override
    protected double computeMinHeight(double width) {
        return factor() * picture.minHeight(down(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return factor() * picture.prefWidth(down(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        return factor() * picture.prefHeight(down(width));
    }

    /** Negative if there is none. */
    private double down(double length) {
        return length < 0 ? length : length / factor();
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(0, 0, getWidth() / factor(), getHeight() / factor());
    }
}
