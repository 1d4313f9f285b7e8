package backstep.ui.start;

import javafx.geometry.Orientation;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The picture of a card: as wide as the card, with its round corners, and empty until the picture is made. */
final class PictureFrame extends Region {

    /** The height of a picture for a width of 1. */
    static final double SHAPE = 0.625;

    private final ImageView view = new ImageView();
    private final Rectangle corners = new Rectangle();

    PictureFrame() {
        getStyleClass().add("start-picture");
        view.setSmooth(true);
        view.setClip(corners);
        getChildren().add(view);
    }

    void show(Image image) {
        view.setImage(image);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.round(SHAPE * Math.max(0, width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double top = snappedTopInset();
        double bottom = snappedBottomInset();
        double height = getHeight() - top - bottom;
        view.relocate(0, top);
        view.setFitWidth(getWidth());
        view.setFitHeight(height);
        // Round above only: the lower corners lie beyond what is seen.
        double arc = 2 * radius();
        corners.setWidth(getWidth());
        corners.setHeight(height + arc);
        corners.setArcWidth(arc);
        corners.setArcHeight(arc);
    }

    /** That of the frame's own upper corners, which the style sheet says. */
    private double radius() {
        return getBackground() == null || getBackground().getFills().isEmpty()
                ? 0
                : getBackground().getFills().getFirst().getRadii().getTopLeftHorizontalRadius();
    }
}
