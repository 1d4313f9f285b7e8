package backstep.picture;

/** How much of a picture is drawn; the smaller it is shown, the less. */
public enum Detail {
    /** Labels, values, gradients and their names. */
    FULL,
    /** Labels and values; gradients as colour only. */
    LABEL_AND_VALUE,
    /** Blocks of colour without any text. */
    BLOCK,
    /** Spots of colour for values, and nothing for operations. */
    DOT;

    private static final double SMALLEST_FULL = 0.55;
    private static final double SMALLEST_TEXT = 0.3;
    private static final double SMALLEST_BLOCK = 0.1;

    /** Whether there is any text. */
    public boolean isLegible() {
        return this == FULL || this == LABEL_AND_VALUE;
    }

    /** What can be read at a zoom, 1 being 100 %. */
    public static Detail at(double zoom) {
        if (zoom >= SMALLEST_FULL) {
            return FULL;
        }
        if (zoom >= SMALLEST_TEXT) {
            return LABEL_AND_VALUE;
        }
        return zoom >= SMALLEST_BLOCK ? BLOCK : DOT;
    }
}
