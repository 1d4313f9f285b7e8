package backstep.ui.widget;

/**
 * How wide side columns are drawn.
 *
 * @param total the width of all
 * @param scale how many times as large as usual type is
 * @param strip the width of what stands in place of a column that is not there
 */
record ColumnPlaces(double total, double scale, double strip) {

    /** The share of the picture that a column above it leaves free. */
    private static final double FREE = 0.1;
    /** The share that two of them leave free. */
    private static final double FREE_OF_BOTH = 0.4;

    /**
     * The widths of columns beside the picture; none for those that are not seen.
     *
     * @param largest the share of the whole that both together may have at most
     */
    double[] beside(SideColumn left, SideColumn right, double largest) {
        return beside(
                wanted(left, left.visibleProperty().get()),
                wanted(right, right.visibleProperty().get()),
                largest);
    }

    /** The same once the right column, which is only empty, has something to show. */
    double[] besideThen(SideColumn left, SideColumn right, double largest) {
        return beside(wanted(left, left.visibleProperty().get()), wanted(right, true), largest);
    }

    private double wanted(SideColumn column, boolean seen) {
        return seen ? scale * column.widthProperty().get() : 0;
    }

    private double[] beside(double leftWidth, double rightWidth, double largest) {
        double share = Math.min(1, largest * total / Math.max(1, leftWidth + rightWidth));
        return new double[] {Math.rint(share * leftWidth), Math.rint(share * rightWidth)};
    }

    /** The width of a column that lies above the picture. */
    double above(SideColumn column) {
        return Math.rint(Math.min(scale * column.widthProperty().get(), (1 - FREE) * (total - 2 * strip)));
    }

    /** Whether both columns together would leave too little of the picture. */
    boolean crowd(SideColumn left, SideColumn right) {
        return above(left) + above(right) > (1 - FREE_OF_BOTH) * (total - 2 * strip);
    }
}
