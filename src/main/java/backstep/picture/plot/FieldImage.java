package backstep.picture.plot;

import backstep.nn.field.Maps;
import backstep.picture.FieldScale;
import backstep.picture.Raster;

/**
 * Turns a map into an image. The values are interpolated before they become colours, so that a boundary between two
 * colours is as smooth as the map itself. The image is made in the same place each time: draw it before the next one.
 */
final class FieldImage {

    /** Pixels for a cell. Sharp edges need more of them than soft ones. */
    private static final int SOFT = 3;

    private static final int SHARP = 6;

    private int[] pixels = new int[0];
    private int[] columns = new int[0];
    private double[] shares = new double[0];

    /** @param boundary where only the two sides of a number are shown, that number; else NaN */
    Raster of(Maps.Grid map, Shades shades, FieldScale colours, double boundary) {
        boolean discretise = !Double.isNaN(boundary);
        int factor = discretise ? SHARP : SOFT;
        int width = map.columns() * factor;
        int height = map.rows() * factor;
        if (pixels.length != width * height) {
            pixels = new int[width * height];
        }
        prepare(map.columns(), width);
        double[] line = new double[map.columns()];
        for (int y = 0; y < height; y++) {
            row(map, Field.centre((y + 0.5) / height, map.rows()), line);
            if (discretise) {
                sides(line, y * width, width, colours, boundary);
            } else {
                shades(line, y * width, width, shades, colours);
            }
        }
        return new Raster(width, height, pixels);
    }

    /** Which two columns each pixel of a row lies between, and where. */
    private void prepare(int cells, int width) {
        if (columns.length != width) {
            columns = new int[width];
            shares = new double[width];
        }
        for (int x = 0; x < width; x++) {
            double centre = Field.centre((x + 0.5) / width, cells);
            columns[x] = Math.min((int) centre, Math.max(0, cells - 2));
            shares[x] = centre - columns[x];
        }
    }

    /** The values of a row that lies between two of the map. */
    private static void row(Maps.Grid map, double centre, double[] line) {
        int top = Math.min((int) centre, Math.max(0, map.rows() - 2));
        int bottom = Math.min(top + 1, map.rows() - 1);
        double share = centre - top;
        for (int column = 0; column < line.length; column++) {
            double upper = map.value(column, top);
            line[column] = upper + (map.value(column, bottom) - upper) * share;
        }
    }

    private void shades(double[] line, int at, int width, Shades shades, FieldScale colours) {
        for (int x = 0; x < width; x++) {
            pixels[at + x] = colours.pixel(shades.share(between(line, x)));
        }
    }

    private void sides(double[] line, int at, int width, FieldScale colours, double boundary) {
        int positive = colours.pixel(1);
        int negative = colours.pixel(-1);
        int unknown = colours.pixel(Double.NaN);
        for (int x = 0; x < width; x++) {
            double value = between(line, x);
            pixels[at + x] = value > boundary ? positive : value <= boundary ? negative : unknown;
        }
    }

    private double between(double[] line, int x) {
        int left = columns[x];
        double value = line[left];
        return left + 1 < line.length ? value + (line[left + 1] - value) * shares[x] : value;
    }
}
