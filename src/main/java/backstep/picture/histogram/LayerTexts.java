package backstep.picture.histogram;

import backstep.nn.stats.LayerStatistics;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.text.Percent;
import java.math.BigDecimal;
import java.math.MathContext;

/** What is written beside histograms. */
final class LayerTexts {

    private static final double MANY = 0.5;
    private static final int DIGITS = 2;

    private LayerTexts() {}

    /** {@code layer 1 · 16 tanh}, {@code output · tanh}. */
    static String title(LayerStatistics layer, int layers) {
        String activation = layer.spec().activation().id();
        return layer.layer() + 1 == layers
                ? Messages.text("picture.histogram.output", activation)
                : Messages.text(
                        "picture.histogram.layer",
                        Integer.toString(layer.layer() + 1),
                        Integer.toString(layer.spec().neurons()),
                        activation);
    }

    static String spread(LayerStatistics layer) {
        return Messages.text("picture.histogram.spread", brief(layer.mean()), brief(layer.deviation()));
    }

    /** How much of a layer lets hardly any gradient pass; empty for activations that are never flat. */
    static String flat(LayerStatistics layer) {
        if (layer.dead() > 0) {
            return Messages.text(
                    "picture.histogram.dead",
                    Integer.toString(layer.dead()),
                    Integer.toString(layer.spec().neurons()));
        }
        return Double.isNaN(layer.saturated())
                ? ""
                : Messages.text("picture.histogram.saturated", percent(layer.saturated()));
    }

    /** Whether that is so much that one should look at it. The outputs of a classifier that is sure may be flat. */
    static boolean isFlat(LayerStatistics layer) {
        return layer.dead() > 0 || (layer.saturated() > MANY && layer.spec().neurons() > 1);
    }

    static String size(LayerStatistics layer) {
        return Messages.text("picture.histogram.size", brief(layer.gradientSize()));
    }

    static String zeros(LayerStatistics layer) {
        return layer.zeroGradients() == 0
                ? ""
                : Messages.text("picture.histogram.zeros", percent(layer.zeroGradients()));
    }

    static String tick(double value) {
        return brief(value);
    }

    private static String percent(double share) {
        return Percent.of(share);
    }

    private static String brief(double value) {
        return Double.isFinite(value)
                ? Numbers.brief(
                        new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue())
                : Numbers.brief(value);
    }
}
