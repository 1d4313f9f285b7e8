package backstep.layout.wrap;

import backstep.geometry.Bounds;
import backstep.layout.flow.Extent;
import backstep.layout.flow.Spacing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A row of a wrapped picture: what lies in it, and the values that leave it for later rows. */
final class WrappedRow {

    private final List<Bounds> solids = new ArrayList<>();
    private final List<double[]> chains = new ArrayList<>();
    private final Squeeze squeeze = new Squeeze();
    private final Extent extent = new Extent(0);
    private final List<Signal> leaving = new ArrayList<>();
    private double left = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double x;
    private double y;

    void add(Bounds solid) {
        solids.add(solid);
        squeeze.keep(solid.y(), solid.maxY());
        left = Math.min(left, solid.x());
        right = Math.max(right, solid.maxX());
    }

    void add(double[] chain) {
        chains.add(chain);
        for (int i = 1; i < chain.length; i += 6) {
            squeeze.keep(chain[i], chain[i]);
        }
    }

    void leave(Signal signal) {
        leaving.add(signal);
        add(signal.out());
    }

    /** Where its boxes begin, in the strip. */
    double left() {
        return left;
    }

    /** Where its boxes end, in the strip. */
    double right() {
        return right;
    }

    /**
     * Gives the row a height, and ways to the values that leave it. They are nested, so that they do not cross: what
     * leaves lowest turns first.
     *
     * @return where the next row may begin
     */
    double place(double upperSide, Tracks tracks) {
        y = upperSide;
        squeeze.settle();
        solids.forEach(this::include);
        chains.stream().map(squeeze::movedChain).forEach(extent::includeCurve);
        leaving.sort(Comparator.comparingInt(Signal::last).thenComparingDouble(Signal::height));
        int track = -1;
        for (Signal signal : leaving) {
            track = tracks.take(track, signal.row(), signal.last());
            signal.runOn(track);
        }
        leaving.sort(Comparator.comparingDouble(Signal::height).reversed());
        double end = extent.length() + Tracks.CHANNEL;
        double lane = y + extent.breadth() + Spacing.ROWS;
        for (int index = 0; index < leaving.size(); index++) {
            leaving.get(index).turnAt(end + index * Spacing.CURVES, lane + index * Spacing.CURVES);
        }
        return lane + Math.max(0, leaving.size() - 1) * Spacing.CURVES + Spacing.ROWS;
    }

    private void include(Bounds solid) {
        double upper = squeeze.height(solid.y());
        extent.include(solid.x(), upper);
        extent.include(solid.maxX(), upper + solid.height());
    }

    void beginAt(double leftSide) {
        x = leftSide;
    }

    /** How far it reaches, with the ways of the values that leave it. */
    double end() {
        return x + extent.length() + Tracks.breadth(leaving.size());
    }

    double bottom() {
        return y + extent.breadth();
    }

    Bounds moved(Bounds bounds) {
        double[] corner = moved(new double[] {bounds.x(), bounds.y()});
        return new Bounds(corner[0], corner[1], bounds.width(), bounds.height());
    }

    /** A point, or a Bézier chain. */
    double[] moved(double[] points) {
        double[] moved = extent.moveToOrigin(squeeze.movedChain(points));
        for (int i = 0; i < moved.length; i += 2) {
            moved[i] += x;
            moved[i + 1] += y;
        }
        return moved;
    }
}
