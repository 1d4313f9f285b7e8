package backstep.picture;

/**
 * How an outline or a curve is drawn.
 *
 * @param width in pixels at 100 %
 */
public record Line(Colour colour, double width, boolean dashed) {

    /** The length of a dash and of the gap after it, in widths of the line. */
    public static final double DASH = 3;

    /** An unbroken line. */
    public static Line solid(Colour colour, double width) {
        return new Line(colour, width, false);
    }

    /** A broken line. */
    public static Line dashed(Colour colour, double width) {
        return new Line(colour, width, true);
    }
}
