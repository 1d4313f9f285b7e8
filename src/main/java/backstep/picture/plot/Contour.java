package backstep.picture.plot;

import backstep.nn.field.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a map has a certain value, such as that between two classes: lines found by marching squares (W. E. Lorensen and H. E. Cline, 1987, in two dimensions) and
 * joined to chains. The outermost cells reach to the sides of the map. A square with a corner that is no finite number
 * has no line; one with two lines is divided by the sign of its middle.
 */
public final class Contour {

    private static final int NONE = -1;

    /** The centres of the cells, and one more on each side of the map. */
    private final int columns;

    private final int rows;
    private final Maps.Grid map;
    private final double level;

    /**
     * The other ends of the one or two pieces of line that begin at each edge between two corners. The edges to the
     * right of all corners come first, then those below them.
     */
    private final int[] ends;

    private final boolean[] done;

    private Contour(Maps.Grid map, double level) {
        this.map = map;
        this.level = level;
        columns = map.columns() + 2;
        rows = map.rows() + 2;
        ends = new int[4 * columns * rows];
        done = new boolean[2 * columns * rows];
        Arrays.fill(ends, NONE);
    }

    /**
     * The lines on which a map has a value.
     *
     * @return for each line its points, x and y in turn, as shares of the map's sides from its upper left corner; the
     *     last point of a closed line is its first
     */
    public static List<double[]> of(Maps.Grid map, double level) {
        Contour contour = new Contour(map, level);
        for (int row = 0; row < contour.rows - 1; row++) {
            for (int column = 0; column < contour.columns - 1; column++) {
                contour.square(column, row);
            }
        }
        return contour.chains();
    }

    /** How far above the level the map is. */
    private double corner(int column, int row) {
        return -level + map.value(Math.clamp(column - 1, 0, columns - 3), Math.clamp(row - 1, 0, rows - 3));
    }

    private void square(int column, int row) {
        double topLeft = corner(column, row);
        double topRight = corner(column + 1, row);
        double bottomLeft = corner(column, row + 1);
        double bottomRight = corner(column + 1, row + 1);
        double middle = (topLeft + topRight + bottomLeft + bottomRight) / 4;
        if (!Double.isFinite(middle)) {
            return;
        }
        int top = row * columns + column;
        int bottom = top + columns;
        int left = columns * rows + top;
        int right = left + 1;
        int signs =
                (topLeft > 0 ? 8 : 0) + (topRight > 0 ? 4 : 0) + (bottomRight > 0 ? 2 : 0) + (bottomLeft > 0 ? 1 : 0);
        switch (signs) {
            case 1, 14 -> join(left, bottom);
            case 2, 13 -> join(bottom, right);
            case 4, 11 -> join(top, right);
            case 8, 7 -> join(top, left);
            case 3, 12 -> join(left, right);
            case 6, 9 -> join(top, bottom);
            case 5, 10 -> saddle(signs == 5 == middle > 0, top, bottom, left, right);
            default -> {}
        }
    }

    /** Cuts off the upper left and the lower right corner, or the two others. */
    private void saddle(boolean upperLeft, int top, int bottom, int left, int right) {
        join(top, upperLeft ? left : right);
        join(bottom, upperLeft ? right : left);
    }

    private void join(int edge, int other) {
        ends[2 * edge + (ends[2 * edge] == NONE ? 0 : 1)] = other;
        ends[2 * other + (ends[2 * other] == NONE ? 0 : 1)] = edge;
    }

    /** Lines that end at a side first, then those that are closed. */
    private List<double[]> chains() {
        List<double[]> chains = new ArrayList<>();
        for (boolean open : new boolean[] {true, false}) {
            for (int edge = 0; edge < done.length; edge++) {
                boolean ending = ends[2 * edge + 1] == NONE;
                if (!done[edge] && ends[2 * edge] != NONE && ending == open) {
                    chains.add(chain(edge));
                }
            }
        }
        return chains;
    }

    private double[] chain(int first) {
        int[] edges = new int[16];
        int count = 0;
        int edge = first;
        while (edge != NONE) {
            if (count + 1 >= edges.length) {
                edges = Arrays.copyOf(edges, 2 * edges.length);
            }
            done[edge] = true;
            edges[count++] = edge;
            edge = next(edge);
        }
        boolean closed = count > 2 && ends[2 * first + 1] != NONE;
        if (closed) {
            edges[count++] = first;
        }
        double[] points = new double[2 * count];
        for (int i = 0; i < count; i++) {
            point(edges[i], points, 2 * i);
        }
        return points;
    }

    private int next(int edge) {
        for (int end = 0; end < 2; end++) {
            int next = ends[2 * edge + end];
            if (next != NONE && !done[next]) {
                return next;
            }
        }
        return NONE;
    }

    /** Where the map has the value on an edge. */
    private void point(int edge, double[] points, int at) {
        boolean downwards = edge >= columns * rows;
        int place = edge % (columns * rows);
        int column = place % columns;
        int row = place / columns;
        double from = corner(column, row);
        double to = downwards ? corner(column, row + 1) : corner(column + 1, row);
        double share = from / (from - to);
        points[at] = downwards ? x(column) : x(column) + share * (x(column + 1) - x(column));
        points[at + 1] = downwards ? y(row) + share * (y(row + 1) - y(row)) : y(row);
    }

    private double x(int column) {
        return Math.clamp((column - 0.5) / map.columns(), 0, 1);
    }

    private double y(int row) {
        return Math.clamp((row - 0.5) / map.rows(), 0, 1);
    }
}
