package backstep.picture.slope;

/**
 * A logarithmic axis.
 *
 * @param first the figure at {@code start}, above 0
 * @param last the figure at {@code end}, above 0 and another one
 */
record LogScale(double first, double last, double start, double end) {

    double place(double value) {
        return start + (end - start) * Math.log(value / first) / Math.log(last / first);
    }

    double value(double place) {
        return first * Math.pow(last / first, (place - start) / (end - start));
    }
}
