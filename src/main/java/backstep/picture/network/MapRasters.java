package backstep.picture.network;

import backstep.nn.field.Maps.Grid;
import backstep.picture.FieldScale;
import backstep.picture.Raster;
import backstep.picture.Shades;
import java.util.Arrays;

/** Turns grids of outputs into images. Those of a neuron are kept until its grid is another one. */
final class MapRasters {

    private final FieldScale scale;
    private MapRaster[] entries = new MapRaster[0];

    MapRasters(FieldScale scale) {
        this.scale = scale;
    }

    /**
     * Makes the image of a neuron, unless it is there.
     *
     * @param number of the neuron among all
     * @param shades what colours stand for
     * @param size at which it is drawn, in pixels
     * @return whether all of it are numbers
     */
    boolean prepare(int number, Grid grid, Shades shades, double size) {
        if (number >= entries.length) {
            int before = entries.length;
            entries = Arrays.copyOf(entries, number + 1);
            for (int index = before; index < entries.length; index++) {
                entries[index] = new MapRaster();
            }
        }
        return entries[number].prepare(grid, shades, size, scale);
    }

    Raster get(int number) {
        return entries[number].raster();
    }
}
