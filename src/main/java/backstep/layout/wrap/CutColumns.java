package backstep.layout.wrap;

import backstep.geometry.Bounds;
import backstep.layout.Link;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A strip cut wherever a straight line across the flow meets no box and no frame: what lies between two such places is
 * a column. Before each column the picture may be cut; column 0 begins it.
 */
final class CutColumns {

    private final int[] columnOf;
    private final double[] left;
    private final double[] right;
    private final BitSet movable;
    private final BitSet staying = new BitSet();
    private final int[] crossings;

    CutColumns(Strip strip) {
        List<Bounds> solids = strip.solids();
        int[] order = IntStream.range(0, solids.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer solid) -> solids.get(solid).x()))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] begins = new double[order.length];
        double[] ends = new double[order.length];
        int last = -1;
        for (int solid : order) {
            Bounds bounds = solids.get(solid);
            if (last < 0 || bounds.x() >= ends[last]) {
                begins[++last] = bounds.x();
                ends[last] = bounds.maxX();
            }
            ends[last] = Math.max(ends[last], bounds.maxX());
        }
        left = Arrays.copyOf(begins, last + 1);
        right = Arrays.copyOf(ends, last + 1);
        columnOf = strip.boxes().stream().mapToInt(box -> at(box.x())).toArray();
        movable = strip.movable();
        IntStream.range(0, columnOf.length).filter(box -> !movable.get(box)).forEach(box -> staying.set(columnOf[box]));
        takeLeavesAlong(strip);
        crossings = crossings(strip);
    }

    private int at(double x) {
        int found = Arrays.binarySearch(left, x);
        return found >= 0 ? found : -found - 2;
    }

    /** A row begins with the leaves of the column before it, which nothing enters: they go where they are needed. */
    private void takeLeavesAlong(Strip strip) {
        for (int box = movable.nextSetBit(0); box >= 0; box = movable.nextSetBit(box + 1)) {
            int next = columnOf[box] + 1;
            if (next < left.length) {
                left[next] = Math.min(left[next], strip.boxes().get(box).x());
            }
        }
    }

    /** For each column how many values come into it, or go past it, from before a cut. */
    private int[] crossings(Strip strip) {
        int[] last = new int[columnOf.length];
        for (Link link : strip.diagram().links()) {
            last[link.from()] = Math.max(last[link.from()], columnOf[link.to()]);
        }
        int[] change = new int[left.length + 1];
        for (int box = 0; box < columnOf.length; box++) {
            int first = columnOf[box] + (movable.get(box) ? 2 : 1);
            if (first <= last[box]) {
                change[first]++;
                change[last[box] + 1]--;
            }
        }
        Arrays.parallelPrefix(change, Integer::sum);
        return Arrays.copyOf(change, left.length);
    }

    int count() {
        return left.length;
    }

    /** Whether nothing of a column stays behind where the picture is cut after it: it has only leaves that come along. */
    boolean comesAlong(int column) {
        return !staying.get(column);
    }

    /** How many values come from before a cut in front of a column. */
    int crossings(int column) {
        return crossings[column];
    }

    /** How long a row is that begins with one column and ends before another. */
    double length(int first, int end) {
        return right[end - 1] - left[first];
    }

    /** The column of a box if a row begins there: leaves of the column before come along. */
    int rowOf(int box, int[] rowOfColumn) {
        int column = columnOf[box];
        boolean last = column + 1 < rowOfColumn.length && rowOfColumn[column + 1] != rowOfColumn[column];
        return rowOfColumn[column] + (last && movable.get(box) ? 1 : 0);
    }
}
