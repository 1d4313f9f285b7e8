package backstep.picture;

import java.util.Locale;

/**
 * A colour of the sRGB space.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param alpha from 0, invisible, to 1, opaque
 */
public record Colour(int red, int green, int blue, double alpha) {

    /** The least contrast at which WCAG 2.1 calls text readable (level AA). */
    private static final double READABLE = 4.5;

    private static final double MIXING_STEP = 0.1;

    /** An opaque colour, written as {@code 0xRRGGBB}. */
    public static Colour of(int rgb) {
        return new Colour((rgb >> 16) & 0xff, (rgb >> 8) & 0xff, rgb & 0xff, 1);
    }

    /** The same colour, more or less transparent. */
    public Colour withAlpha(double opacity) {
        return new Colour(red, green, blue, opacity);
    }

    /** A colour between this one (share 0) and another (share 1). */
    public Colour mix(Colour other, double share) {
        return new Colour(
                between(red, other.red, share),
                between(green, other.green, share),
                between(blue, other.blue, share),
                alpha + (other.alpha - alpha) * share);
    }

    /** This colour, or as much of {@code rescue} mixed in as it takes to be readable as text on {@code ground}. */
    public Colour readableOn(Colour ground, Colour rescue) {
        double share = 0;
        Colour ink = this;
        while (ink.contrast(ground) < READABLE && share < 1) {
            share = Math.min(1, share + MIXING_STEP);
            ink = mix(rescue, share);
        }
        return ink;
    }

    /** The contrast ratio of two opaque colours by WCAG 2.1, from 1 to 21. */
    public double contrast(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** The colour as {@code #rrggbb}, without its opacity. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** Relative luminance as WCAG 2.1 defines it. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
