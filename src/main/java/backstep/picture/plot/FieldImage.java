package backstep.picture.plot;

import backstep.nn.field.Maps;
import backstep.picture.FieldScale;
import backstep.picture.Raster;
import backstep.picture.Shades;

/**
 * Turns a map into an image. The values are interpolated before they become colours, so that a boundary between two
 * colours is as smooth as the map itself. The image is made in the same place each time: draw it before the next one.
 */
final class FieldImage {

    /** Pixels for a cell. Sharp edges need more of them than soft ones. */
    private static final int SOFT = 3;

    private static final int SHARP = 6;

    private int[] pixels = new int[0];

    /** @param boundary where only the two sides of a number are shown, that number; else NaN */
    Raster of(Maps.Grid map, Shades shades, FieldScale colours, double boundary) {
        boolean discretise = !Double.isNaN(boundary);
        int factor = discretise ? SHARP : SOFT;
        int width = map.columns() * factor;
        int height = map.rows() * factor;
        if (pixels.length != width * height) {
            pixels = new int[width * height];
        }
        PixelCells columns = PixelCells.of(map.columns(), width);
        PixelCells rows = PixelCells.of(map.rows(), height);
        double[] line = new double[map.columns()];
        for (int y = 0; y < height; y++) {
            row(map, rows, y, line);
            if (discretise) {
                sides(line, columns, y * width, colours, boundary);
            } else {
                shades(line, columns, y * width, shades, colours);
            }
        }
        return new Raster(width, height, pixels);
    }

    /** The values of a row that lies between two of the map. */
    private static void row(Maps.Grid map, PixelCells rows, int y, double[] line) {
        for (int column = 0; column < line.length; column++) {
            line[column] = rows.mix(y, map.value(column, rows.first()[y]), map.value(column, rows.second()[y]));
        }
    }

    private void shades(double[] line, PixelCells columns, int at, Shades shades, FieldScale colours) {
        for (int x = 0; x < columns.size(); x++) {
            pixels[at + x] = colours.pixel(shades.share(between(line, columns, x)));
        }
    }

    private void sides(double[] line, PixelCells columns, int at, FieldScale colours, double boundary) {
        int positive = colours.pixel(1);
        int negative = colours.pixel(-1);
        int unknown = colours.pixel(Double.NaN);
        for (int x = 0; x < columns.size(); x++) {
            double value = between(line, columns, x);
            pixels[at + x] = value > boundary ? positive : value <= boundary ? negative : unknown;
        }
    }

    private static double between(double[] line, PixelCells columns, int x) {
        int left = columns.first()[x];
        int right = columns.second()[x];
        return left == right ? line[left] : columns.mix(x, line[left], line[right]);
    }
}
