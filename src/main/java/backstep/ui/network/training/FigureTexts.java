package backstep.ui.network.training;

import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.text.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes the figures of a run in at most seven characters, so that each keeps its place. */
final class FigureTexts {

    private static final String NONE = "–";
    private static final int WIDTH = 7;
    private static final int DIGITS = 5;
    private static final int DECIMALS = 4;
    private static final int MILLION = 1_000_000;
    private static final double SMALLEST_PLAIN = 1e-3;
    private static final String UNITS = "MGTPE";

    private FigureTexts() {}

    /** {@code 0.1643}, {@code 12.345}, {@code 4.52e−5}; a dash for what does not exist. */
    static String number(double value) {
        if (!Double.isFinite(value) || value == 0) {
            return Double.isNaN(value) ? NONE : value == 0 ? "0.0000" : Numbers.brief(value);
        }
        double size = Math.abs(value);
        if (size < SMALLEST_PLAIN || size >= MILLION) {
            return Numbers.typographic(scientific(value));
        }
        int before = size < 1 ? 1 : (int) Math.floor(Math.log10(size)) + 1;
        int decimals = Math.clamp(DIGITS - before, 0, DECIMALS);
        return Numbers.typographic(
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
    }

    private static String scientific(double value) {
        int exponent = (int) Math.floor(Math.log10(Math.abs(value)));
        // A digit, the point, the decimals, the e and the exponent.
        int decimals = Math.max(0, WIDTH - 3 - Integer.toString(exponent).length());
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(decimals + 1));
        int shift = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(shift)
                        .setScale(decimals, RoundingMode.UNNECESSARY)
                        .toPlainString() + "e" + shift;
    }

    /** {@code 12,345}; {@code 1.235 M} from a million up. */
    static String count(long count) {
        if (count < MILLION) {
            return String.format(Locale.ROOT, "%,d", count);
        }
        BigDecimal rounded = new BigDecimal(count).round(new MathContext(4, RoundingMode.DOWN));
        int thousands = (rounded.precision() - rounded.scale() - 1) / 3;
        return rounded.movePointLeft(3 * thousands).toPlainString() + " " + UNITS.charAt(thousands - 2);
    }

    /** A learning rate, in three digits. */
    static String rate(double rate) {
        return Numbers.brief(new BigDecimal(rate).round(new MathContext(3)).doubleValue());
    }

    /** {@code 97.5 %}. */
    static String share(double share) {
        return Double.isNaN(share) ? NONE : Messages.text("ui.training.percent", Percent.of(share));
    }

    /** {@code 61,400 epochs/s}, three digits exact; with a decimal below ten. */
    static String speed(double epochsPerSecond) {
        if (Double.isNaN(epochsPerSecond)) {
            return "";
        }
        BigDecimal rounded = new BigDecimal(epochsPerSecond).round(new MathContext(3));
        int decimals = epochsPerSecond < 10 ? 1 : 0;
        return Messages.text("ui.training.speed", String.format(Locale.ROOT, "%,." + decimals + "f", rounded));
    }
}
