package backstep.nn.stats;

/**
 * The range that histograms share. Its ends are round numbers, so that it stays where it is while the figures move a
 * little.
 */
public record Axis(double min, double max) {

    /** Beyond this number of powers of ten below the largest, everything counts as equally small. */
    static final int DECADES = 10;

    /** Where everything is 0. */
    private static final Axis NOTHING = new Axis(-DECADES, 0);

    /** The smallest range with ends 1, 2 or 5 times a power of ten that holds −size to size, or 0 to size. */
    static Axis around(double smallest, double largest) {
        double size = round(Math.max(Math.abs(smallest), Math.abs(largest)));
        return new Axis(smallest < 0 ? -size : 0, size);
    }

    private static double round(double size) {
        if (!(size > 0) || Double.isInfinite(size)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(size)));
        for (int factor : new int[] {1, 2, 5}) {
            if (size <= factor * power * (1 + 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /**
     * Whole decades, for the logarithms to base 10 of sizes.
     *
     * @param smallest size above 0
     * @param largest size; 0 if there is none above 0
     */
    static Axis decades(double smallest, double largest) {
        if (!(largest > 0) || Double.isInfinite(largest)) {
            return NOTHING;
        }
        // Adding 0 makes 0 of −0.
        double max = Math.ceil(Math.log10(largest) + 1e-9) + 0.0;
        double min = Math.floor(Math.log10(Math.max(smallest, Double.MIN_NORMAL)));
        return new Axis(Math.clamp(min, max - DECADES, max - 2), max);
    }
}
