package backstep.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How numbers are written for people: with a real minus sign (−), the sign ∞, and {@code NaN}. Negative zero is written
 * as 0.
 */
public final class Numbers {

    /** The largest number of characters that {@link #fixed} writes. */
    public static final int FIXED_WIDTH = 10;

    private static final int DECIMALS = 4;

    /** How many of the last decimal are 1. */
    private static final int UNITS = 10_000;

    private static final double UNCLEAR = 1e-3;
    private static final int BRIEF_DIGITS = 5;
    private static final int NARROW_DIGITS = 3;
    private static final int MOST_DIGITS = 17;

    private Numbers() {}

    /**
     * For boxes and tables: four decimals as in micrograd's pictures ({@code 2.0000}), fewer where they do not fit, and
     * scientific form ({@code 1.2346e8}) from a million up and below a thousandth. Never longer than {@link
     * #FIXED_WIDTH}.
     */
    public static String fixed(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0.0000" : special(value);
        }
        double size = Math.abs(value);
        if (size >= 1e6 || size < 1e-3) {
            return fixedScientific(value);
        }
        String text = typographic(rounded(value, DECIMALS));
        return text.length() <= FIXED_WIDTH
                ? text
                : typographic(rounded(value, DECIMALS - (text.length() - FIXED_WIDTH)));
    }

    /**
     * For sentences: about five significant digits, four below 1, no trailing zeros ({@code −2}, {@code 0.7071}); whole
     * numbers in full below ten million, and scientific form ({@code 1.2346e8}) beyond that and below a thousandth.
     */
    public static String brief(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : special(value);
        }
        if (isScientific(value)) {
            return scientific(new BigDecimal(value).round(new MathContext(BRIEF_DIGITS, RoundingMode.HALF_EVEN)));
        }
        if (value == Math.rint(value)) {
            return typographic(Long.toString((long) value));
        }
        BigDecimal exact = new BigDecimal(value);
        int digits = Math.abs(value) < 1 ? BRIEF_DIGITS - 1 : Math.max(BRIEF_DIGITS, exact.precision() - exact.scale());
        return plain(exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    }

    /** As {@link #brief}, with the sign of what is above 0 too: {@code +0.5}. */
    public static String signed(double value) {
        return value > 0 ? "+" + brief(value) : brief(value);
    }

    /** For narrow columns: as {@link #brief}, but three digits in scientific form ({@code −1.57e−10}). */
    public static String narrow(double value) {
        return Double.isFinite(value) && value != 0 && isScientific(value)
                ? scientific(new BigDecimal(value).round(new MathContext(NARROW_DIGITS, RoundingMode.HALF_EVEN)))
                : brief(value);
    }

    /**
     * For tooltips and where every digit counts: the shortest decimal that reads back as the same double, with {@code
     * e} notation from 1e16 up and below 1e-4.
     */
    public static String full(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : special(value);
        }
        double size = Math.abs(value);
        BigDecimal shortest = new BigDecimal(Double.toString(value));
        return size >= 1e16 || size < 1e-4 ? scientific(shortest) : plain(shortest);
    }

    /**
     * For fields: the whole number if it has no more than {@code width} characters, else as many of its digits as fit.
     * Digits before the point and those of the exponent are never among those that go, so that a width below seven may
     * not be kept.
     */
    public static String fitting(double value, int width) {
        String text = full(value);
        for (int digits = MOST_DIGITS; digits > 0 && text.length() > width && Double.isFinite(value); digits--) {
            BigDecimal rounded =
                    new BigDecimal(Double.toString(value)).round(new MathContext(digits, RoundingMode.HALF_EVEN));
            String plain = plain(rounded);
            boolean isTrue = rounded.precision() - rounded.scale() <= digits;
            text = isTrue && plain.length() <= width ? plain : scientific(rounded);
        }
        return text;
    }

    /**
     * For computations that are written out: this number of significant digits, without trailing zeros; all of them where {@link
     * #full} has no more.
     */
    public static String digits(double value, int digits) {
        if (value == 0 || !Double.isFinite(value) || digits >= MOST_DIGITS) {
            return full(value);
        }
        BigDecimal rounded =
                new BigDecimal(Double.toString(value)).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        return isScientific(value) ? scientific(rounded) : plain(rounded);
    }

    /** A number of this class in the signs of Python and of micrograd's pictures: {@code -6.0000}, {@code inf}, {@code nan}. */
    public static String ascii(String number) {
        return number.replace('−', '-').replace("∞", "inf").replace("NaN", "nan");
    }

    private static boolean isScientific(double value) {
        double size = Math.abs(value);
        return size >= 1e7 || size < 1e-3;
    }

    private static String special(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        return value > 0 ? "∞" : "−∞";
    }

    private static String rounded(double value, int decimals) {
        return decimals == DECIMALS && isClear(value)
                ? decimal(value < 0, Math.round(Math.abs(value) * UNITS))
                : new BigDecimal(value)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }

    /** Whether a number below a million is so far from the middle of two decimals that no rounding of a product matters. */
    private static boolean isClear(double value) {
        double units = Math.abs(value) * UNITS;
        return Math.abs(units - Math.floor(units) - 0.5) > UNCLEAR;
    }

    private static String decimal(boolean negative, long units) {
        String decimals = Long.toString(UNITS + units % UNITS).substring(1);
        return (negative ? "-" : "") + units / UNITS + "." + decimals;
    }

    private static String plain(BigDecimal value) {
        return typographic(value.stripTrailingZeros().toPlainString());
    }

    private static String scientific(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale() - 1;
        return typographic(stripped.movePointLeft(exponent).toPlainString() + "e" + exponent);
    }

    /** {@code 1.2346e8}, with as many digits as fit beside the sign and the exponent. */
    private static String fixedScientific(double value) {
        BigDecimal exact = new BigDecimal(value);
        String text = fixedScientific(exact, DECIMALS);
        return text.length() <= FIXED_WIDTH ? text : fixedScientific(exact, DECIMALS - (text.length() - FIXED_WIDTH));
    }

    private static String fixedScientific(BigDecimal exact, int decimals) {
        BigDecimal rounded = exact.round(new MathContext(decimals + 1, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        String digits = rounded.movePointLeft(exponent).setScale(decimals).toPlainString();
        return typographic(digits + "e" + exponent);
    }

    /** The digits that another rule has chosen, with the real minus sign. */
    public static String typographic(String number) {
        return number.replace('-', '−');
    }
}
