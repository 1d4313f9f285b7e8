package backstep.picture;

/** How much of a picture is drawn; the smaller it is shown, the less. */
public enum Detail {
    /** Labels, values, gradients and their names. */
    FULL,
    /** Labels and values; gradients as colour only. */
    LABEL_AND_VALUE,
    /** Blocks of colour without any text. */
    BLOCK;

    private static final double SMALLEST_FULL = 0.55;
    private static final double SMALLEST_TEXT = 0.3;

    /** What can be read at a zoom, 1 being 100 %. */
    public static Detail at(double zoom) {
        if (zoom >= SMALLEST_FULL) {
            return FULL;
        }
        return zoom >= SMALLEST_TEXT ? LABEL_AND_VALUE : BLOCK;
    }
}
