package backstep.picture.histogram;

import backstep.geometry.Bounds;
import backstep.nn.stats.Axis;
import backstep.nn.stats.Histogram;
import backstep.nn.stats.LayerStatistics;
import backstep.nn.stats.NetworkStatistics;
import backstep.picture.Colour;
import backstep.picture.Palette;
import backstep.picture.Pen;
import backstep.picture.Surface;
import backstep.picture.TextStyle;
import backstep.text.Messages;

/**
 * Draws the histograms of a network, a row for each layer: on the left what its neurons give, on the right its
 * gradients, on logarithmic axes. All rows have the same axes.
 */
public final class LayerHistograms {

    private static final double MARGIN = 12;
    private static final double GAP = 20;
    private static final double HEAD = 44;
    private static final double TITLE = 18;
    private static final double BARS = 36;
    private static final double LINE = 15;
    private static final double ROW_GAP = 12;
    /** Columns as wide as this have all figures in one line. */
    private static final double ONE_LINE = 215;

    private final HistogramStyles styles;

    public LayerHistograms(Palette palette) {
        styles = new HistogramStyles(palette);
    }

    /** The height of the picture of a number of layers. */
    public static double height(int layers, double width) {
        return HEAD + layers * rowHeight(width);
    }

    private static double rowHeight(double width) {
        return TITLE + BARS + lines(width) * LINE + ROW_GAP;
    }

    private static double columnWidth(double width) {
        return (width - 2 * MARGIN - GAP) / 2;
    }

    private static int lines(double width) {
        return columnWidth(width) >= ONE_LINE ? 1 : 2;
    }

    /** Draws them with the upper left corner at (0, 0). */
    public void paint(Surface surface, NetworkStatistics network, double width) {
        double column = columnWidth(width);
        double right = MARGIN + column + GAP;
        LayerStatistics any = network.layers().getFirst();
        head(surface, Messages.text("picture.histogram.outputs"), any.outputs().axis(), MARGIN, column);
        head(
                surface,
                Messages.text("picture.histogram.gradients"),
                any.gradients().axis(),
                right,
                column);
        double y = HEAD;
        for (LayerStatistics layer : network.layers()) {
            surface.text(LayerTexts.title(layer, network.layers().size()), MARGIN, y + LINE - 4, styles.title);
            Bounds left = new Bounds(MARGIN, y + TITLE, column, BARS);
            bars(surface, layer.outputs(), left, styles.outputs);
            mark(surface, layer.outputs().axis(), layer.mean(), left);
            figures(surface, LayerTexts.spread(layer), LayerTexts.flat(layer), LayerTexts.isFlat(layer), left);
            Bounds other = new Bounds(right, y + TITLE, column, BARS);
            bars(surface, layer.gradients(), other, styles.gradients);
            mark(surface, layer.gradients().axis(), Math.log10(layer.gradientSize()), other);
            figures(surface, LayerTexts.size(layer), LayerTexts.zeros(layer), false, other);
            y += rowHeight(width);
        }
    }

    private void head(Surface surface, String caption, Axis axis, double x, double width) {
        surface.text(caption, x, 16, styles.title);
        surface.text(LayerTexts.tick(axis.min()), x, 34, styles.tickStart);
        surface.text(LayerTexts.tick((axis.min() + axis.max()) / 2), x + width / 2, 34, styles.tickMiddle);
        surface.text(LayerTexts.tick(axis.max()), x + width, 34, styles.tickEnd);
    }

    private void bars(Surface surface, Histogram histogram, Bounds bounds, Colour fill) {
        double middle = bounds.centerX();
        surface.shape(pen -> line(pen, middle, bounds.y(), middle, bounds.maxY()), null, styles.grid);
        surface.shape(pen -> stairs(pen, histogram, bounds), fill, null);
        surface.shape(pen -> line(pen, bounds.x(), bounds.maxY(), bounds.maxX(), bounds.maxY()), null, styles.base);
    }

    private static void line(Pen pen, double fromX, double fromY, double toX, double toY) {
        pen.moveTo(fromX, fromY);
        pen.lineTo(toX, toY);
    }

    private static void stairs(Pen pen, Histogram histogram, Bounds bounds) {
        int[] counts = histogram.counts();
        double step = bounds.width() / counts.length;
        double scale = bounds.height() / Math.max(1, histogram.highest());
        pen.moveTo(bounds.x(), bounds.maxY());
        for (int bin = 0; bin < counts.length; bin++) {
            double top = bounds.maxY() - counts[bin] * scale;
            pen.lineTo(bounds.x() + bin * step, top);
            pen.lineTo(bounds.x() + (bin + 1) * step, top);
        }
        pen.lineTo(bounds.maxX(), bounds.maxY());
        pen.close();
    }

    /** A mark below the axis where a figure lies. */
    private void mark(Surface surface, Axis axis, double figure, Bounds bounds) {
        if (Double.isFinite(figure)) {
            double share = Math.clamp((figure - axis.min()) / (axis.max() - axis.min()), 0, 1);
            double x = bounds.x() + share * bounds.width();
            surface.shape(pen -> line(pen, x, bounds.maxY() - 5, x, bounds.maxY() + 3), null, styles.mark);
        }
    }

    private void figures(Surface surface, String first, String second, boolean alarming, Bounds bounds) {
        double baseline = bounds.maxY() + LINE;
        boolean oneLine = bounds.width() >= ONE_LINE;
        surface.text(first, bounds.x(), baseline, styles.figure);
        if (!second.isEmpty()) {
            TextStyle style = alarming ? styles.warning : styles.figure;
            double x = oneLine ? bounds.x() + ONE_LINE * 0.6 : bounds.x();
            surface.text(second, x, oneLine ? baseline : baseline + LINE, style);
        }
    }
}
