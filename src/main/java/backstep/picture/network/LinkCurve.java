package backstep.picture.network;

import backstep.geometry.Point;
import backstep.picture.Pen;

/**
 * The course of a link: a cubic curve that leaves and arrives horizontally, with both control points half-way. It runs
 * to the right throughout, so there is one y for each x.
 */
record LinkCurve(double x0, double y0, double x1, double y1) {

    private static final int HALVINGS = 24;

    void draw(Pen pen) {
        double middle = (x0 + x1) / 2;
        pen.moveTo(x0, y0);
        pen.curveTo(middle, y0, middle, y1, x1, y1);
    }

    Point at(double t) {
        return new Point(x0 + (x1 - x0) * across(t), y0 + (y1 - y0) * down(t));
    }

    /** About how far a point between both ends lies from the curve; infinity for one beside them. */
    double distance(double x, double y) {
        if (x < x0 || x > x1) {
            return Double.POSITIVE_INFINITY;
        }
        return distanceAt(parameter((x - x0) / (x1 - x0)), y);
    }

    /** The same for a point whose parameter is known; curves between the same columns share it. */
    double distanceAt(double t, double y) {
        double slope = (y1 - y0) / (x1 - x0) * steepness(t);
        return Math.abs(y - y0 - (y1 - y0) * down(t)) / Math.sqrt(1 + slope * slope);
    }

    /** The parameter, from 0 to 1, at which a curve has crossed a share of its width. */
    static double parameter(double share) {
        double low = 0;
        double high = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (across(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double across(double t) {
        return t * (1.5 - 1.5 * t + t * t);
    }

    /** How steep the curve is, in slopes of the straight line between its ends. */
    static double steepness(double t) {
        return 6 * t * (1 - t) / (1.5 - 3 * t + 3 * t * t);
    }

    /** The share of its height that a curve has crossed at a parameter. */
    static double down(double t) {
        return t * t * (3 - 2 * t);
    }
}
