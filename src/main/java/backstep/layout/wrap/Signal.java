package backstep.layout.wrap;

/** A value that leaves its row for later ones, on one way however many uses it has there. */
final class Signal {

    private final int row;
    private final double[] out;
    private int last;
    private int track;
    private double turn;
    private double lane;

    /**
     * A value that leaves a row.
     *
     * @param out its way to the end of the row, in the strip
     */
    Signal(int row, double[] out) {
        this.row = row;
        this.out = out;
    }

    void goTo(int target) {
        last = Math.max(last, target);
    }

    void runOn(int itsTrack) {
        track = itsTrack;
    }

    /**
     * Where it turns back.
     *
     * @param x from where rows begin
     * @param y between its row and the next
     */
    void turnAt(double x, double y) {
        turn = x;
        lane = y;
    }

    int row() {
        return row;
    }

    /** The last row in which it is used. */
    int last() {
        return last;
    }

    double[] out() {
        return out;
    }

    /** How low it leaves its row. */
    double height() {
        return out[out.length - 1];
    }

    /**
     * The way to one of its uses: behind the row down, before the rows down.
     *
     * @param begin from where it leaves its row
     * @param end from where it enters that of its use
     * @param left where rows begin
     */
    double[] way(double[] begin, double[] end, double left) {
        double down = left - Tracks.breadth(track + 1);
        double back = left + turn;
        double[] corners = {back, begin[begin.length - 1], back, lane, down, lane, down, end[1]};
        return new Way(begin).through(corners, end).chain();
    }
}
