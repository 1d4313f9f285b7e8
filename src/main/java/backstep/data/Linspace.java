package backstep.data;

/** Rows of evenly spaced numbers, with the roundings of NumPy. */
final class Linspace {

    private Linspace() {}

    /** {@code numpy.linspace}: {@code count} numbers from {@code start} to {@code stop}, both included. */
    static double[] linspace(double start, double stop, int count) {
        double[] numbers = steps(start, (stop - start) / (count - 1), count);
        if (count > 1) {
            numbers[count - 1] = stop;
        } else if (count == 1) {
            numbers[0] = start;
        }
        return numbers;
    }

    /** {@code numpy.linspace(…, endpoint=False)}: the same without {@code stop}. */
    static double[] linspaceOpen(double start, double stop, int count) {
        return steps(start, (stop - start) / count, count);
    }

    private static double[] steps(double start, double step, int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i * step + start;
        }
        return numbers;
    }
}
