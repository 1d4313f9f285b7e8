package backstep.layout.wrap;

import backstep.layout.Direction;
import backstep.layout.Placement;

/**
 * How a picture is laid out: which way it flows, and where it wraps.
 *
 * @param length what a row may measure in the direction of the flow; infinite if there is one row, whatever it measures
 */
public record Arrangement(Direction direction, double length) {

    /** A row is this much longer in each try, until all rows fit. */
    private static final double TRY = 0.05;

    /** One row is what readers know; rows have to be so much better. */
    private static final double CLEARLY = 1.1;

    public static Arrangement oneRow(Direction direction) {
        return new Arrangement(direction, Double.POSITIVE_INFINITY);
    }

    /** The arrangement in which most of a picture is seen at the largest size. */
    public static Arrangement best(Placement oneRow, Room room) {
        Direction direction = oneRow.direction();
        double one = room.sees(oneRow);
        if (one >= 1) {
            return oneRow(direction);
        }
        Wrapping wrapping = new Wrapping(oneRow);
        double length = room.along(direction) / Room.SMALLEST_READABLE;
        double seen = room.sees(wrapping.rows(length));
        if (seen >= Room.SMALLEST_READABLE) {
            for (double zoom = 1; zoom > Room.SMALLEST_READABLE; zoom -= TRY) {
                double larger = room.sees(wrapping.rows(room.along(direction) / zoom));
                if (larger > seen) {
                    seen = larger;
                    length = room.along(direction) / zoom;
                }
            }
        }
        return seen > CLEARLY * one ? new Arrangement(direction, length) : oneRow(direction);
    }

    /** A picture in one row, arranged like this. */
    public Placement of(Placement oneRow) {
        return Double.isInfinite(length) ? oneRow : new Wrapping(oneRow).rows(length);
    }
}
