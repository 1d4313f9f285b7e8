package backstep.ui.widget;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/**
 * A button whose content is as wide as the button and breaks into as many lines as it then needs. A plain button asks its
 * content how high it is at no width in particular, and leaves blank what that answer is too high.
 */
public class WrappingButton extends Button {

    private final Region content;

    @SuppressWarnings("this-escape") // asked for its layout before a subclass is ready, it is only laid out later
    public WrappingButton(Region content) {
        this.content = content;
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(widthProperty().map(width -> inner(width.doubleValue())));
        insetsProperty().subscribe(this::requestLayout);
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return snappedTopInset() + content.prefHeight(inner(width < 0 ? getWidth() : width)) + snappedBottomInset();
    }
}
