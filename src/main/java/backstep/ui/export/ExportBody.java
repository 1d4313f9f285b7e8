package backstep.ui.export;

import backstep.ui.theme.TypeSize;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** What one chooses, and on the right of it what comes of that; where there is no room for both, below. */
final class ExportBody extends Region {

    /** With usual type. */
    private static final double CHOICES = 430;

    private static final double PREVIEW = 440;
    private static final double LEAST_PREVIEW = 260;
    private static final double HEIGHT = 400;
    /** For what is said when something is written or could not be. */
    private static final double MESSAGE = 50;

    private static final double GAP = 20;
    private static final double SHARE_BELOW = 0.4;

    private final ScrollPane choices;
    private final PreviewPane preview;
    private final ObservableValue<Double> scale = TypeSize.scaleOf(this);

    ExportBody(ScrollPane choices, PreviewPane preview) {
        this.choices = choices;
        this.preview = preview;
        getChildren().addAll(choices, preview);
        scale.subscribe(this::requestLayout);
        setMinSize(0, 0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return scale.getValue() * (CHOICES + PREVIEW) + GAP;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = scale.getValue() * HEIGHT;
        double both = isBeside(width)
                ? Math.max(choosing(scale.getValue() * CHOICES), room)
                : choosing(width) + GAP + room / 2;
        return both + scale.getValue() * MESSAGE;
    }

    private double choosing(double width) {
        return choices.getContent().prefHeight(width);
    }

    private boolean isBeside(double width) {
        return width < 0 || width - scale.getValue() * CHOICES - GAP >= LEAST_PREVIEW;
    }

    @Override
    protected void layoutChildren() {
        if (isBeside(getWidth())) {
            double left = scale.getValue() * CHOICES;
            choices.resizeRelocate(0, 0, left, getHeight());
            preview.resizeRelocate(left + GAP, 0, getWidth() - left - GAP, getHeight());
        } else {
            double rest = getHeight() - choosing(getWidth()) - GAP;
            double lower = Math.floor(Math.max(SHARE_BELOW * getHeight(), rest));
            choices.resizeRelocate(0, 0, getWidth(), getHeight() - lower - GAP);
            preview.resizeRelocate(0, getHeight() - lower, getWidth(), lower);
        }
    }
}
