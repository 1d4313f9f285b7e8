package backstep.nn.stats;

/**
 * How often figures fall into each of equally wide parts of an axis. What lies beyond an end counts there; NaN does not
 * count.
 */
@SuppressWarnings("ArrayRecordComponent") // made once and only looked at
public record Histogram(Axis axis, int[] counts) {

    /** How many parts there are. */
    public static final int BINS = 40;

    static Histogram of(Axis axis, double[] figures) {
        int[] counts = new int[BINS];
        double scale = BINS / (axis.max() - axis.min());
        for (double figure : figures) {
            if (!Double.isNaN(figure)) {
                double bin = Math.floor((figure - axis.min()) * scale);
                counts[(int) Math.clamp(bin, 0, BINS - 1)]++;
            }
        }
        return new Histogram(axis, counts);
    }

    /** The number of figures in the fullest part. */
    public int highest() {
        int highest = 0;
        for (int count : counts) {
            highest = Math.max(highest, count);
        }
        return highest;
    }
}
