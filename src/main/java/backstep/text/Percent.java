package backstep.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as percentages with one decimal, in the one way in which they are written everywhere. */
public final class Percent {

    private Percent() {}

    /** {@code 97.5}, without the sign, as Python writes {@code f"{share:.1%}"}, and NaN as it is. */
    public static String of(double share) {
        double percent = 100 * share;
        return Double.isFinite(percent)
                ? new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN).toPlainString()
                : Double.toString(percent);
    }
}
