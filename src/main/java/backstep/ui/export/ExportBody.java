package backstep.ui.export;

import backstep.ui.theme.TypeSize;
import javafx.beans.value.ObservableValue;
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
    private static final double SHARE_BELOW = 0.45;

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
    protected double computePrefHeight(double width) {
        double choosing = choices.getContent().prefHeight(scale.getValue() * CHOICES);
        return Math.max(choosing, scale.getValue() * HEIGHT) + scale.getValue() * MESSAGE;
    }

    @Override
    protected void layoutChildren() {
        double chosen = scale.getValue() * CHOICES;
        double rest = getWidth() - chosen - GAP;
        if (rest >= LEAST_PREVIEW) {
            choices.resizeRelocate(0, 0, chosen, getHeight());
            preview.resizeRelocate(chosen + GAP, 0, rest, getHeight());
        } else {
            double lower = Math.floor(SHARE_BELOW * getHeight());
            choices.resizeRelocate(0, 0, getWidth(), getHeight() - lower - GAP);
            preview.resizeRelocate(0, getHeight() - lower, getWidth(), lower);
        }
    }
}
