package backstep.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as percentages with one decimal, in the one way in which they are written everywhere. */
public final class Percent {

    private Percent() {}

    /** A share in percent, without the rounding error of 0.29 · 100. */
    public static double exact(double share) {
        return Math.rint(1e10 * share) / 1e8;
    }

    /** {@code 97.5}, without the sign, as Python writes {@code f"{share:.1%}"}, and NaN as it is. */
    public static String of(double share) {
        double percent = 100 * share;
        return Double.isFinite(percent)
                ? new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN).toPlainString()
                : Double.toString(percent);
    }
}
