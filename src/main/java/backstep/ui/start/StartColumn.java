package backstep.ui.start;

import backstep.ui.theme.TypeSize;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** What stands on the page, one below the other, in the middle and as wide as the columns of cards that have room. */
final class StartColumn extends Region {

    /** In pixels at the usual size of type. */
    private static final double GAP = 40;

    private static final double SIDE = 32;
    private static final double ABOVE = 48;

    /** In narrow or low windows, and with large type. */
    private static final double SMALL = 0.4;

    private static final double USUAL_WIDTH = 900;

    private final ObservableValue<Double> scale = TypeSize.scaleOf(this);

    StartColumn(List<? extends Node> parts) {
        getStyleClass().add("start-column");
        getChildren().setAll(parts);
        scale.subscribe(factor -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = inner(width);
        double gaps = gap() * Math.max(0, getManagedChildren().size() - 1);
        return getManagedChildren().stream()
                        .mapToDouble(part -> part.prefHeight(inner))
                        .sum()
                + gaps
                + above(width)
                + gap();
    }

    private double inner(double width) {
        return CardGrid.widthIn(width - 2 * side(width), scale.getValue());
    }

    private double side(double width) {
        return Math.rint(SIDE * scale.getValue() * share(width));
    }

    private double above(double width) {
        return Math.rint(ABOVE * scale.getValue() * share(width));
    }

    private double share(double width) {
        return width < USUAL_WIDTH * scale.getValue() ? SMALL : 1;
    }

    private double gap() {
        return Math.rint(GAP * scale.getValue());
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double x = Math.floor((getWidth() - inner) / 2);
        double y = above(getWidth());
        for (Node part : getManagedChildren()) {
            double height = part.prefHeight(inner);
            part.resizeRelocate(x, y, inner, height);
            y += height + gap();
        }
    }
}
