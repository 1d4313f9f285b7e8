package backstep.ui.network.tables;

import backstep.nn.stats.NetworkStatistics;
import backstep.picture.Palette;
import backstep.picture.histogram.LayerHistograms;
import backstep.text.Messages;
import backstep.ui.widget.CanvasSurface;
import backstep.ui.widget.PictureCanvas;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The histograms on a canvas that is as high as they need. */
final class HistogramCanvas extends Region {

    private static final double NARROWEST = 240;

    private final PictureCanvas canvas = new PictureCanvas();
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private LayerHistograms picture = new LayerHistograms(Palette.LIGHT);
    private @Nullable NetworkStatistics statistics;

    HistogramCanvas(ObservableBooleanValue dark) {
        setId("histograms");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("ui.tables.histograms"));
        getChildren().add(canvas);
        dark.subscribe(isDark -> {
            picture = new LayerHistograms(isDark ? Palette.DARK : Palette.LIGHT);
            requestLayout();
        });
        widthProperty().subscribe(this::requestLayout);
    }

    void show(NetworkStatistics next) {
        statistics = next;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return NARROWEST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return statistics == null
                ? 0
                : LayerHistograms.height(statistics.layers().size(), width);
    }

    @Override
    protected void layoutChildren() {
        canvas.fit(getWidth(), getHeight());
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        if (statistics != null) {
            surface.begin();
            picture.paint(surface, statistics, getWidth());
        }
    }
}
