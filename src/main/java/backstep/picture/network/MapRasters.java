package backstep.picture.network;

import backstep.nn.field.Maps.Grid;
import backstep.picture.FieldScale;
import backstep.picture.Raster;
import java.util.Arrays;

/** Turns grids of outputs into images. Those of a neuron are kept until its grid is another one. */
final class MapRasters {

    /** A neuron that is smaller than this many pixels shows every third cell. */
    private static final double SMALL = 18;

    private static final int COARSE = 3;

    private final FieldScale scale;
    private Entry[] entries = new Entry[0];

    /** What was made last for one neuron. */
    private static final class Entry {
        private double[] values = new double[0];
        private Raster raster = new Raster(1, 1, new int[1]);
        private boolean finite;
        private int stride;
    }

    MapRasters(FieldScale scale) {
        this.scale = scale;
    }

    /**
     * Makes the image of a neuron, unless it is there.
     *
     * @param number of the neuron among all
     * @param size at which it is drawn, in pixels
     * @return whether all of it are numbers
     */
    boolean prepare(int number, Grid grid, double size) {
        if (number >= entries.length) {
            int before = entries.length;
            entries = Arrays.copyOf(entries, number + 1);
            for (int index = before; index < entries.length; index++) {
                entries[index] = new Entry();
            }
        }
        Entry entry = entries[number];
        int stride = size < SMALL && grid.columns() % COARSE == 0 && grid.rows() % COARSE == 0 ? COARSE : 1;
        if (entry.stride != stride || !Arrays.equals(entry.values, grid.values())) {
            entry.values = grid.values();
            entry.stride = stride;
            entry.raster = recycled(entry.raster, grid.columns() / stride, grid.rows() / stride);
            entry.finite = fill(grid, stride, entry.raster);
        }
        return entry.finite;
    }

    Raster get(int number) {
        return entries[number].raster;
    }

    private static Raster recycled(Raster raster, int width, int height) {
        boolean fits = raster.width() == width && raster.height() == height;
        return fits ? raster : new Raster(width, height, new int[width * height]);
    }

    private boolean fill(Grid grid, int stride, Raster raster) {
        int[] pixels = raster.pixels();
        double[] values = grid.values();
        boolean finite = true;
        int next = 0;
        for (int row = stride / 2; row < grid.rows(); row += stride) {
            for (int column = stride / 2; column < grid.columns(); column += stride) {
                double value = values[row * grid.columns() + column];
                finite &= Double.isFinite(value);
                pixels[next++] = scale.pixel(value / grid.scale());
            }
        }
        return finite;
    }
}
