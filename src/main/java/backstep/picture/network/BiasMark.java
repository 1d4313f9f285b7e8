package backstep.picture.network;

import backstep.geometry.Bounds;

/**
 * The disc at the lower left corner of a neuron that stands for its bias.
 *
 * @param x its middle
 */
record BiasMark(double x, double y, double radius) {

    private static final double SMALLEST = 0.06;
    private static final double LARGEST = 0.17;
    private static final double LEAST_RADIUS = 0.8;
    private static final double GREATEST_RADIUS = 9;
    /** Smaller discs can be hit a little beside them. */
    private static final double LEAST_REACH = 6;

    /** @param share the size of the bias, from −1 to 1; NaN for one that is no number */
    static BiasMark of(Bounds neuron, double share) {
        double size = Double.isNaN(share) ? 1 : Math.abs(share);
        double radius = (SMALLEST + (LARGEST - SMALLEST) * size) * neuron.width();
        double inset = FacePainter.radius(neuron) * 0.3;
        return new BiasMark(
                neuron.x() + inset, neuron.maxY() - inset, Math.clamp(radius, LEAST_RADIUS, GREATEST_RADIUS));
    }

    Bounds bounds() {
        return new Bounds(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** Whether a place is meant for it: around it, but within a third of the neuron, which has its own meaning. */
    static boolean isAt(Bounds neuron, double x, double y) {
        double reach = Math.min(neuron.width() / 3, Math.max(LEAST_REACH, LARGEST * neuron.width()));
        return Math.hypot(x - neuron.x(), y - neuron.maxY()) <= reach;
    }
}
