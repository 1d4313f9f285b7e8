package backstep.layout.wrap;

import backstep.layout.flow.Spacing;
import java.util.Arrays;

/**
 * Chooses the columns with which rows begin: each row is as long as it may be, but rather a little shorter where the cut
 * then parts fewer values from their uses. Earlier rows do not depend on later ones, so what is added at the end moves
 * nothing.
 */
final class RowBreaks {

    /** No cut parts more values from their uses. */
    static final int MOST_CROSSINGS = 16;

    /** A row is at least so full, unless there is no place to cut it. */
    private static final double LEAST_FILL = 0.6;

    /** How many crossings are as bad as an empty row. */
    private static final double EMPTINESS = 4;

    /** How much worse a row is that is less full. */
    private static final double THIN = 10;

    private final CutColumns columns;
    private final double length;

    private RowBreaks(CutColumns columns, double length) {
        this.columns = columns;
        this.length = length;
    }

    /**
     * For each column the number of its row.
     *
     * @param length of the whole picture at most, in so far as there are places to cut it
     */
    static int[] rows(CutColumns columns, double length) {
        RowBreaks breaks = new RowBreaks(columns, length - 2 * Spacing.MARGIN);
        int left = 0;
        while (true) {
            int[] rows = breaks.rows(left);
            int needed = breaks.mostCrossings(rows);
            if (needed <= left) {
                return rows;
            }
            left = needed;
        }
    }

    private int mostCrossings(int[] rows) {
        int most = 0;
        for (int column = 1; column < rows.length; column++) {
            if (rows[column] != rows[column - 1]) {
                most = Math.max(most, columns.crossings(column));
            }
        }
        return most;
    }

    /**
     * The rows if this number of values go down on the left.
     *
     * @param tracks how many values
     */
    private int[] rows(int tracks) {
        double room = length - Tracks.breadth(tracks);
        int[] rows = new int[columns.count()];
        int row = 0;
        for (int first = 0; first < rows.length; row++) {
            int end = end(first, room);
            Arrays.fill(rows, first, end, row);
            first = end;
        }
        return rows;
    }

    /** The column before which a row ends. */
    private int end(int first, double room) {
        if (columns.length(first, columns.count()) <= room) {
            return columns.count();
        }
        int best = columns.count();
        double least = Double.POSITIVE_INFINITY;
        // A row has at least one box that stays in it.
        for (int end = first + (columns.comesAlong(first) ? 2 : 1); end < columns.count(); end++) {
            if (columns.crossings(end) > MOST_CROSSINGS) {
                continue;
            }
            double fill = columns.length(first, end) / (room - Tracks.breadth(columns.crossings(end)));
            boolean fits = fill <= 1 && fill > 0;
            if (!fits && best < columns.count()) {
                return best;
            }
            double cost = columns.crossings(end) + EMPTINESS * Math.abs(1 - fill) * (fill < LEAST_FILL ? THIN : 1);
            if (cost < least) {
                least = cost;
                best = end;
            }
        }
        return best;
    }
}
