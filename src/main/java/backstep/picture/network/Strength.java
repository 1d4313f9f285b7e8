package backstep.picture.network;

/**
 * Levels of sign and size, for colour and thickness: from −{@value #LEVELS} to {@value #LEVELS}, with 0 for what is next
 * to nothing. Few levels are enough for the eye, and all links of one are drawn in one stroke.
 *
 * @param range the figure that has the highest level: 1, 2 or 5 times a power of ten, so that it seldom changes
 * @param quantity small gradients are raised by a square root, as they lie orders of magnitude apart
 */
record Strength(double range, NetworkQuantity quantity) {

    static final int LEVELS = 12;

    /** The level of what is not a finite number. */
    static final int NOT_FINITE = LEVELS + 1;

    private static final double[] STEPS = {1, 2, 5, 10};

    /** The scale for some figures. */
    static Strength of(double[] figures, NetworkQuantity quantity) {
        double largest = 0;
        for (double figure : figures) {
            if (Double.isFinite(figure)) {
                largest = Math.max(largest, Math.abs(figure));
            }
        }
        return new Strength(largest < Double.MIN_NORMAL ? 1 : niceCeiling(largest), quantity);
    }

    private static double niceCeiling(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double step : STEPS) {
            // 0.3 of a power of ten times ten may come out a little below the next power.
            if (step * power >= value * (1 - 1e-12)) {
                return step * power;
            }
        }
        return value;
    }

    /** The share of the range, from −1 to 1; NaN for NaN. */
    double share(double figure) {
        double size = Math.min(1, Math.abs(figure) / range);
        return Math.copySign(quantity == NetworkQuantity.GRADIENTS ? Math.sqrt(size) : size, figure);
    }

    int level(double figure) {
        return Double.isFinite(figure) ? (int) Math.round(LEVELS * share(figure)) : NOT_FINITE;
    }
}
