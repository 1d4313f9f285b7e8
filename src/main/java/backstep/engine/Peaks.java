package backstep.engine;

/** The largest finite size that figures have had up to each of some steps. */
final class Peaks {

    private final int first;
    private final double[] largest;

    /** Of the steps from {@code first} to {@code last}. */
    Peaks(int first, int last) {
        this.first = first;
        this.largest = new double[last - first + 1];
    }

    /** Counts a figure from some step on; one of an earlier step counts from the first. */
    void note(int step, double figure) {
        double size = Math.abs(figure);
        int index = Math.max(0, step - first);
        if (Double.isFinite(size) && size > largest[index]) {
            largest[index] = size;
        }
    }

    /** Of each step what it and all before it have had. */
    double[] soFar() {
        double[] peaks = largest.clone();
        for (int index = 1; index < peaks.length; index++) {
            peaks[index] = Math.max(peaks[index], peaks[index - 1]);
        }
        return peaks;
    }
}
