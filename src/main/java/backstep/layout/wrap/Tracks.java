package backstep.layout.wrap;

import backstep.layout.flow.Spacing;
import java.util.Arrays;

/** Side by side, the ways of values down the left of all rows, each as far as the last row in which it is used. */
final class Tracks {

    /** Between a row and the nearest way beside it: room for its bend. */
    static final double CHANNEL = 22;

    private int[] until = new int[8];
    private int count;

    /** What a number of ways beside each other need. */
    static double breadth(int ways) {
        return ways == 0 ? 0 : CHANNEL + (ways - 1) * Spacing.CURVES;
    }

    /**
     * Takes the innermost way that is free, beyond another one.
     *
     * @param row after which the value comes
     * @param last the last row to which it goes
     * @return the number of the way, 0 being beside the rows
     */
    int take(int beyond, int row, int last) {
        int track = beyond + 1;
        while (track < count && until[track] > row) {
            track++;
        }
        count = Math.max(count, track + 1);
        if (count > until.length) {
            until = Arrays.copyOf(until, 2 * count);
        }
        until[track] = last;
        return track;
    }

    /** How many ways there are. */
    int count() {
        return count;
    }
}
