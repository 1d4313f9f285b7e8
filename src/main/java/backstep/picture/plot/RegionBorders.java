package backstep.picture.plot;

import backstep.nn.field.Maps;
import backstep.nn.field.Regions;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines between the regions of classes: marching squares, as for {@link Contour}, with more than two kinds of corners.
 * Where an edge has another class at each end, a line crosses it where the outputs of both are equal; lines that cross
 * more than two edges of a square meet in its middle. A square with a corner of no known class has no line.
 */
final class RegionBorders {

    private final List<Maps.Grid> outputs;
    private final Regions regions;
    private final List<double[]> lines = new ArrayList<>();

    /** A corner of a square: the centre of a cell, or one more on each side of the map. */
    private record Corner(int column, int row) {}

    private RegionBorders(List<Maps.Grid> outputs, Regions regions) {
        this.outputs = outputs;
        this.regions = regions;
    }

    /** The pieces of all lines, each x and y of its two ends, as shares of the map's sides from its upper left corner. */
    static List<double[]> of(List<Maps.Grid> outputs, Regions regions) {
        RegionBorders borders = new RegionBorders(outputs, regions);
        for (int row = 0; row <= regions.rows(); row++) {
            for (int column = 0; column <= regions.columns(); column++) {
                borders.square(column, row);
            }
        }
        return borders.lines;
    }

    private void square(int column, int row) {
        int topLeft = classAt(column, row);
        int topRight = classAt(column + 1, row);
        int bottomRight = classAt(column + 1, row + 1);
        int bottomLeft = classAt(column, row + 1);
        boolean plain = topLeft == topRight && topLeft == bottomRight && topLeft == bottomLeft;
        boolean unknown = Math.min(Math.min(topLeft, topRight), Math.min(bottomRight, bottomLeft)) == Regions.UNKNOWN;
        if (!plain && !unknown) {
            crossings(List.of(
                    new Corner(column, row),
                    new Corner(column + 1, row),
                    new Corner(column + 1, row + 1),
                    new Corner(column, row + 1)));
        }
    }

    private void crossings(List<Corner> corners) {
        List<double[]> points = new ArrayList<>();
        for (int corner = 0; corner < corners.size(); corner++) {
            Corner from = corners.get(corner);
            Corner to = corners.get((corner + 1) % corners.size());
            if (classAt(from.column, from.row) != classAt(to.column, to.row)) {
                points.add(crossing(from, to));
            }
        }
        if (points.size() == 2) {
            join(points.getFirst(), points.getLast());
        } else {
            double[] middle = {
                points.stream().mapToDouble(point -> point[0]).average().orElse(0),
                points.stream().mapToDouble(point -> point[1]).average().orElse(0)
            };
            points.forEach(point -> join(point, middle));
        }
    }

    private void join(double[] from, double[] to) {
        lines.add(new double[] {from[0], from[1], to[0], to[1]});
    }

    /** Where the outputs of the classes of both corners are equal. */
    private double[] crossing(Corner from, Corner to) {
        Maps.Grid one = outputs.get(classAt(from.column, from.row));
        Maps.Grid other = outputs.get(classAt(to.column, to.row));
        double before = value(one, from) - value(other, from);
        double after = value(one, to) - value(other, to);
        double share = before / (before - after);
        double known = Double.isFinite(share) ? Math.clamp(share, 0, 1) : 0.5;
        return new double[] {
            x(from.column) + known * (x(to.column) - x(from.column)), y(from.row) + known * (y(to.row) - y(from.row))
        };
    }

    private double value(Maps.Grid map, Corner corner) {
        return map.value(cell(corner.column, map.columns()), cell(corner.row, map.rows()));
    }

    private int classAt(int column, int row) {
        return regions.classAt(cell(column, regions.columns()), cell(row, regions.rows()));
    }

    private static int cell(int corner, int cells) {
        return Math.clamp(corner - 1, 0, cells - 1);
    }

    private double x(int column) {
        return Math.clamp((column - 0.5) / regions.columns(), 0, 1);
    }

    private double y(int row) {
        return Math.clamp((row - 0.5) / regions.rows(), 0, 1);
    }
}
