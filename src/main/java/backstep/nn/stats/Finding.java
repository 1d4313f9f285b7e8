package backstep.nn.stats;

import backstep.text.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What stands out among the layers of a network, the most important first.
 *
 * @param serious whether learning suffers from it
 * @param text for people
 */
public record Finding(boolean serious, String text) {

    /** Gradients of two layers whose sizes differ by more than this are worth a word. */
    private static final double UNLIKE = 20;

    private static final double MANY = 0.5;
    private static final double SOME_DEAD = 0.25;
    private static final double LARGEST_PLAIN = 1e6;

    static Finding of(List<LayerStatistics> layers) {
        if (!layers.stream()
                .allMatch(layer -> Double.isFinite(layer.gradientSize()) && Double.isFinite(layer.mean()))) {
            return new Finding(true, Messages.text("nn.finding.notFinite"));
        }
        LayerStatistics smallest = layers.stream()
                .min(Comparator.comparingDouble(LayerStatistics::gradientSize))
                .orElseThrow();
        LayerStatistics largest = layers.stream()
                .max(Comparator.comparingDouble(LayerStatistics::gradientSize))
                .orElseThrow();
        if (largest.gradientSize() == 0) {
            return new Finding(false, Messages.text("nn.finding.allZero"));
        }
        if (smallest.gradientSize() == 0) {
            return new Finding(true, Messages.text("nn.finding.zero", name(smallest)));
        }
        double ratio = largest.gradientSize() / smallest.gradientSize();
        return ratio > UNLIKE ? unlike(smallest, largest, ratio) : single(layers);
    }

    private static Finding unlike(LayerStatistics smallest, LayerStatistics largest, double ratio) {
        String key = smallest.layer() < largest.layer() ? "nn.finding.vanish" : "nn.finding.grow";
        return new Finding(true, Messages.text(key, name(smallest), times(ratio), name(largest)));
    }

    private static Finding single(List<LayerStatistics> layers) {
        for (LayerStatistics layer : layers) {
            if (layer.dead() >= SOME_DEAD * layer.spec().neurons() && layer.dead() > 0) {
                String neurons = Integer.toString(layer.spec().neurons());
                return new Finding(true, Messages.text("nn.finding.dead", name(layer), layer.dead(), neurons));
            }
            boolean hidden = layer.layer() + 1 < layers.size();
            if (hidden && layer.saturated() > MANY) {
                return new Finding(
                        true, Messages.text("nn.finding.saturated", name(layer), Math.round(100 * layer.saturated())));
            }
        }
        return new Finding(false, Messages.text(layers.size() == 1 ? "nn.finding.single" : "nn.finding.alike"));
    }

    private static String name(LayerStatistics layer) {
        return Integer.toString(layer.layer() + 1);
    }

    /** Rounded to one digit: 30, 1,000, 1e9. */
    private static String times(double ratio) {
        BigDecimal rounded = new BigDecimal(ratio).round(new MathContext(1, RoundingMode.HALF_UP));
        return ratio < LARGEST_PLAIN
                ? String.format(Locale.ROOT, "%,d", rounded.longValue())
                : rounded.unscaledValue() + "e" + -rounded.scale();
    }
}
