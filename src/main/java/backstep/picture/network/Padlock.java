package backstep.picture.network;

import backstep.geometry.Bounds;
import backstep.picture.Pen;
import backstep.picture.Surface;

/** Marks what is frozen: a small padlock on a disc. */
record Padlock(NeuronStyles styles) {

    private static final double LARGEST = 7;
    private static final double SMALLEST = 2.5;
    private static final double SHARE = 0.16;
    /** The distance of the control points of a half circle, in radii. */
    private static final double ARCH = 4.0 / 3;

    /** @param size of the neuron that it belongs to */
    void paint(Surface surface, double x, double y, double size) {
        double radius = Math.clamp(SHARE * size, SMALLEST, LARGEST);
        double unit = radius / LARGEST;
        Bounds disc = new Bounds(x - radius, y - radius, 2 * radius, 2 * radius);
        surface.ellipse(disc, styles.palette.background(), styles.mark);
        surface.rectangle(
                new Bounds(x - 3.2 * unit, y - 0.6 * unit, 6.4 * unit, 4.4 * unit),
                unit,
                unit,
                styles.palette.text(),
                null);
        surface.shape(pen -> arch(pen, x, y - 0.6 * unit, 2 * unit), null, styles.shackle);
    }

    private static void arch(Pen pen, double x, double y, double radius) {
        double top = y - radius * ARCH * 1.3;
        pen.moveTo(x - radius, y);
        pen.curveTo(x - radius, top, x + radius, top, x + radius, y);
    }
}
