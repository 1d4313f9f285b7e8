package backstep.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as percentages with one decimal. */
public final class Percent {

    private static final int ROUNDING_ERRORS = 6;

    private Percent() {}

    /** {@code 97.5}, without the sign; rounded down, so that 100 % is said of nothing less. */
    public static String of(double share) {
        return new BigDecimal(100 * share)
                .setScale(ROUNDING_ERRORS, RoundingMode.HALF_EVEN)
                .setScale(1, RoundingMode.DOWN)
                .toPlainString();
    }
}
