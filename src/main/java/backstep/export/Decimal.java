package backstep.export;

import java.math.BigDecimal;

/** Writes coordinates for files, where two decimals are finer than any eye. */
final class Decimal {

    private static final double HUNDREDTHS = 100;

    private Decimal() {}

    /** {@code 12}, {@code -0.5}, {@code 3.14}. */
    static String of(double value) {
        double rounded = Math.round(value * HUNDREDTHS) / HUNDREDTHS;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : BigDecimal.valueOf(rounded).toPlainString();
    }
}
