package backstep.picture.plot;

import backstep.nn.Goal;
import backstep.nn.field.Maps;
import backstep.nn.field.Regions;
import backstep.picture.ClassColours;
import backstep.picture.FieldScale;
import backstep.picture.Raster;
import java.util.List;

/**
 * Turns the maps of several outputs into an image of the classes that they mean. Outputs are interpolated before the
 * largest is looked for, so that the borders of regions are as smooth as the maps. Where all four cells about a pixel mean
 * one class, so does the pixel, as a mean of theirs.
 */
final class RegionImage {

    /** Pixels for a cell. Where no line is drawn over a border, it is seen itself, and needs more of them. */
    private static final int SOFT = 3;

    private static final int SHARP = 6;

    private final List<Maps.Grid> outputs;
    private final Goal goal;
    private final Regions regions;
    private final ClassColours colours;
    private final int unknown;
    private final Switches switches;
    private final PixelCells columns;
    private final PixelCells rows;

    private interface CellFigure {
        double at(int column, int row);
    }

    private RegionImage(List<Maps.Grid> outputs, Goal goal, Regions regions, FieldScale colours, Switches switches) {
        this.outputs = outputs;
        this.goal = goal;
        this.regions = regions;
        this.colours = colours.classes(outputs.size());
        this.unknown = colours.pixel(Double.NaN);
        this.switches = switches;
        int factor = switches.contour() ? SOFT : SHARP;
        columns = PixelCells.of(regions.columns(), factor * regions.columns());
        rows = PixelCells.of(regions.rows(), factor * regions.rows());
    }

    /** @param switches whether borders are drawn, and whether every class has its full colour */
    static Raster of(List<Maps.Grid> outputs, Goal goal, Regions regions, FieldScale colours, Switches switches) {
        return new RegionImage(outputs, goal, regions, colours, switches).made();
    }

    private Raster made() {
        int[] pixels = new int[columns.size() * rows.size()];
        Clearness clearness = Clearness.of(goal);
        int next = 0;
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < columns.size(); x++) {
                int place = classAt(x, y);
                double clear = switches.discretise() ? 1 : clearness.share(mixed(x, y, regions::strengthAt));
                pixels[next++] = place == Regions.UNKNOWN ? unknown : colours.pixel(place, clear);
            }
        }
        return new Raster(columns.size(), rows.size(), pixels);
    }

    private int classAt(int x, int y) {
        int left = columns.first()[x];
        int right = columns.second()[x];
        int top = rows.first()[y];
        int bottom = rows.second()[y];
        int one = regions.classAt(left, top);
        boolean same = one == regions.classAt(right, top)
                && one == regions.classAt(left, bottom)
                && one == regions.classAt(right, bottom);
        return same ? one : between(x, y);
    }

    private int between(int x, int y) {
        double[] said = new double[outputs.size()];
        for (int output = 0; output < said.length; output++) {
            said[output] = mixed(x, y, outputs.get(output)::value);
            if (Double.isNaN(said[output])) {
                return Regions.UNKNOWN;
            }
        }
        return goal.classOf(said);
    }

    /** A figure of cells at a pixel between them. */
    private double mixed(int x, int y, CellFigure figure) {
        int left = columns.first()[x];
        int right = columns.second()[x];
        int top = rows.first()[y];
        int bottom = rows.second()[y];
        double upper = columns.mix(x, figure.at(left, top), figure.at(right, top));
        double lower = columns.mix(x, figure.at(left, bottom), figure.at(right, bottom));
        return rows.mix(y, upper, lower);
    }
}
