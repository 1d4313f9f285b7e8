package backstep.export;

/** Writes coordinates for files, where two decimals are finer than any eye. */
final class Decimal {

    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    private Decimal() {}

    /** {@code 12}, {@code -0.5}, {@code 3.14}. */
    static String of(double value) {
        long hundredths = Math.round(value * HUNDRED);
        long whole = Math.abs(hundredths / HUNDRED);
        long rest = Math.abs(hundredths % HUNDRED);
        String sign = hundredths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + (rest % TEN == 0 ? "." + rest / TEN : rest < TEN ? ".0" + rest : "." + rest);
    }
}
