package backstep.picture;

/**
 * Colours for gradients by sign and size: violet over a neutral tone to orange. The light scale is ColorBrewer's PuOr,
 * which people with the common colour vision deficiencies can tell apart; the dark one has the same hues.
 *
 * @param negative the ground of the most negative gradient
 * @param negativeMiddle half-way to neutral
 * @param neutral the ground of gradient zero
 * @param positiveMiddle half-way to the most positive
 * @param positive the ground of the most positive gradient
 * @param negativeInk readable as text on every negative ground
 * @param neutralInk readable on {@code neutral}
 * @param positiveInk readable as text on every positive ground
 */
public record Diverging(
        Colour negative,
        Colour negativeMiddle,
        Colour neutral,
        Colour positiveMiddle,
        Colour positive,
        Colour negativeInk,
        Colour neutralInk,
        Colour positiveInk) {

    /** Below this share of the scale a gradient other than zero could be taken for zero. */
    private static final double LEAST = 0.22;

    /**
     * Where a gradient stands on the scale, from −1 to 1. The square root keeps small gradients visible beside large
     * ones; infinities stand at the ends, NaN at 0.
     *
     * @param largest the largest finite |gradient| of the picture
     */
    public static double intensity(double gradient, double largest) {
        if (gradient == 0 || Double.isNaN(gradient)) {
            return 0;
        }
        double share = Math.sqrt(Math.min(1, Math.abs(gradient) / largest));
        return Math.copySign(LEAST + (1 - LEAST) * share, gradient);
    }

    /** The ground for an intensity from −1 to 1. */
    public Colour fill(double intensity) {
        double size = Math.abs(intensity);
        Colour middle = intensity < 0 ? negativeMiddle : positiveMiddle;
        if (size <= 0.5) {
            return neutral.mix(middle, 2 * size);
        }
        return middle.mix(intensity < 0 ? negative : positive, 2 * size - 1);
    }

    /** The text colour for an intensity from −1 to 1. */
    public Colour ink(double intensity) {
        if (intensity == 0) {
            return neutralInk;
        }
        return intensity < 0 ? negativeInk : positiveInk;
    }

    Diverging faded(Colour background, double share) {
        return new Diverging(
                negative.mix(background, share),
                negativeMiddle.mix(background, share),
                neutral.mix(background, share),
                positiveMiddle.mix(background, share),
                positive.mix(background, share),
                negativeInk.mix(background, share),
                neutralInk.mix(background, share),
                positiveInk.mix(background, share));
    }
}
