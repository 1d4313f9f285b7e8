package backstep.picture;

/** How much of a picture is drawn; the smaller it is shown, the less. */
public enum Detail {
    /** Labels, values, gradients and their names: a box that has any text has all of it. */
    TEXT,
    /** Blocks of colour without any text. */
    BLOCK,
    /** Spots of colour for values, and nothing for operations. */
    DOT;

    private static final double SMALLEST_TEXT = 0.5;
    private static final double SMALLEST_BLOCK = 0.1;

    /** Whether there is any text. */
    public boolean isLegible() {
        return this == TEXT;
    }

    /** What can be read at a zoom, 1 being 100 %. */
    public static Detail at(double zoom) {
        if (zoom >= SMALLEST_TEXT) {
            return TEXT;
        }
        return zoom >= SMALLEST_BLOCK ? BLOCK : DOT;
    }
}
