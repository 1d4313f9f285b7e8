package backstep.document;

/** The two ends of a leaf's slider, finite and {@code min < max}. */
public record SliderRange(double min, double max) {

    private static final double USUAL = 10;
    private static final double FARTHEST = Double.MAX_VALUE / 2;

    public SliderRange {
        if (!(min < max && Double.isFinite(max - min))) {
            throw new IllegalArgumentException("a range from " + min + " to " + max);
        }
    }

    /** −10…10 for ordinary values; for larger ones the next 1, 2 or 5 times a power of ten beyond twice the value. */
    public static SliderRange around(double value) {
        double reach = Math.abs(value) <= USUAL ? USUAL : Math.min(FARTHEST, niceCeiling(2 * Math.abs(value)));
        return new SliderRange(-reach, reach);
    }

    /** The same range, widened if need be so that it holds {@code value}, as far as a range can reach. */
    public SliderRange including(double value) {
        if (value >= min && value <= max) {
            return this;
        }
        SliderRange wider = around(value);
        return new SliderRange(Math.min(min, wider.min), Math.max(max, wider.max));
    }

    /** The step of a drag: fine enough to look smooth, coarse enough to give short numbers. */
    public double grain() {
        return Math.pow(10, Math.floor(Math.log10((max - min) / 500)));
    }

    /** The nearest short number to what a slider says. */
    public double snap(double raw) {
        double grain = grain();
        double snapped = grain < 1 ? Math.rint(raw / grain) / Math.rint(1 / grain) : Math.rint(raw / grain) * grain;
        return Math.clamp(snapped, min, max);
    }

    private static double niceCeiling(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        // A value of infinity, from twice a very large one, falls through all three and stays infinite.
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= value) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
