package backstep.picture;

import java.util.HexFormat;

/**
 * A colour of the sRGB space.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param alpha from 0, invisible, to 1, opaque
 */
public record Colour(int red, int green, int blue, double alpha) {

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

    /** The colour as {@code 0xffRRGGBB}, opaque. */
    int pixel() {
        return 0xff000000 | red << 16 | green << 8 | blue;
    }

    /** The colour as {@code #rrggbb}, without its opacity. */
    public String hex() {
        HexFormat digits = HexFormat.of();
        return "#"
                + digits.toHexDigits((byte) red)
                + digits.toHexDigits((byte) green)
                + digits.toHexDigits((byte) blue);
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
