package backstep.picture.slope;

import backstep.nn.field.Maps;
import backstep.picture.Colour;
import backstep.picture.Palette;
import backstep.picture.Raster;
import backstep.picture.plot.Field;
import backstep.slope.Landscape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Heights in bands of one colour each. There is about as much ground in each band as in the others, so that a valley shows
 * its shape beside cliffs that are a thousand times as high.
 */
final class LandscapeBands {

    private static final int BANDS = 14;
    private static final int FACTOR = 3;
    private static final double LEAST = 0.04;
    private static final double MOST = 0.72;

    private final Maps.Grid grid;
    private final double[] levels;
    private final List<Colour> shades = new ArrayList<>();
    private final int none;

    LandscapeBands(Landscape land, Palette palette) {
        double[] sorted =
                Arrays.stream(land.values()).filter(Double::isFinite).sorted().toArray();
        double largest = sorted.length == 0 ? 1 : Math.max(Math.abs(sorted[0]), Math.abs(sorted[sorted.length - 1]));
        grid = new Maps.Grid(land.columns(), land.rows(), land.values(), Math.max(1, largest));
        levels = levels(sorted);
        for (int band = 0; band <= BANDS; band++) {
            double share = LEAST + (MOST - LEAST) * band / BANDS;
            shades.add(palette.background().mix(palette.accent(), share));
        }
        none = pixel(palette.dangerWash());
    }

    private static double[] levels(double[] sorted) {
        if (sorted.length == 0) {
            return new double[0];
        }
        double[] levels = new double[BANDS];
        for (int band = 0; band < BANDS; band++) {
            levels[band] = sorted[(int) ((band + 1.0) / (BANDS + 1) * (sorted.length - 1))];
        }
        return Arrays.stream(levels).distinct().toArray();
    }

    private static int pixel(Colour colour) {
        return 0xff000000 | colour.red() << 16 | colour.green() << 8 | colour.blue();
    }

    Maps.Grid grid() {
        return grid;
    }

    /** The heights between two bands, from the lowest on. */
    double[] levels() {
        return levels;
    }

    /** The colour of a band, from 0 for the lowest. */
    Colour colour(int band) {
        return shades.get(colourOf(band));
    }

    Raster image() {
        int width = grid.columns() * FACTOR;
        int height = grid.rows() * FACTOR;
        int[] pixels = new int[width * height];
        int[] colours = shades.stream().mapToInt(LandscapeBands::pixel).toArray();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double value = Field.at(grid, (x + 0.5) / width, 1 - (y + 0.5) / height);
                pixels[y * width + x] = Double.isFinite(value) ? colours[colourOf(band(value))] : none;
            }
        }
        return new Raster(width, height, pixels);
    }

    private int band(double value) {
        int found = Arrays.binarySearch(levels, value);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Fewer bands than usual spread over all colours. */
    private int colourOf(int band) {
        return levels.length == 0 ? 0 : (int) Math.round((double) band * BANDS / levels.length);
    }
}
