package backstep.layout.wrap;

import backstep.layout.Direction;
import backstep.layout.Placement;

/**
 * How a picture is laid out: which way it flows, and where it wraps.
 *
 * @param length what a row may measure in the direction of the flow; infinite if there is one row, whatever it measures
 */
public record Arrangement(Direction direction, double length) {

    /** By how much zooms differ that are tried. */
    private static final double TRY = 0.05;

    public static Arrangement oneRow(Direction direction) {
        return new Arrangement(direction, Double.POSITIVE_INFINITY);
    }

    /** Rows in which most of a picture is seen at the largest size. */
    public static Arrangement rows(Placement oneRow, PaneSize room) {
        Wrapping wrapping = new Wrapping(oneRow);
        double along = room.along(oneRow.direction());
        double best = along / PaneSize.SMALLEST_READABLE;
        double seen = room.sees(wrapping.rows(best));
        for (double zoom = 1; seen >= PaneSize.SMALLEST_READABLE && zoom > PaneSize.SMALLEST_READABLE; zoom -= TRY) {
            double larger = room.sees(wrapping.rows(along / zoom));
            best = larger > seen ? along / zoom : best;
            seen = Math.max(seen, larger);
        }
        return new Arrangement(oneRow.direction(), best);
    }

    /** A picture in one row, arranged like this. */
    public Placement of(Placement oneRow) {
        return Double.isInfinite(length) ? oneRow : new Wrapping(oneRow).rows(length);
    }
}
