package backstep.picture.network;

import backstep.nn.field.Maps.Grid;
import backstep.picture.FieldScale;
import backstep.picture.Raster;
import backstep.picture.Shades;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The image of what one neuron says, kept until its grid or the meaning of colours is another one. */
final class MapRaster {

    /** A neuron that is smaller than this many pixels shows every third cell. */
    private static final double SMALL = 18;

    private static final int COARSE = 3;

    private double[] values = new double[0];
    private Raster raster = new Raster(1, 1, new int[1]);
    private @Nullable Shades shades;
    private boolean finite;
    private int stride;

    /**
     * Makes the image, unless it is there.
     *
     * @param meant what colours stand for
     * @param size at which it is drawn, in pixels
     * @return whether all of it are numbers
     */
    boolean prepare(Grid grid, Shades meant, double size, FieldScale scale) {
        int needed = size < SMALL && grid.columns() % COARSE == 0 && grid.rows() % COARSE == 0 ? COARSE : 1;
        if (stride != needed || !meant.equals(shades) || !Arrays.equals(values, grid.values())) {
            values = grid.values();
            stride = needed;
            shades = meant;
            recycle(grid.columns() / stride, grid.rows() / stride);
            fill(grid, meant, scale);
        }
        return finite;
    }

    Raster raster() {
        return raster;
    }

    private void recycle(int width, int height) {
        if (raster.width() != width || raster.height() != height) {
            raster = new Raster(width, height, new int[width * height]);
        }
    }

    private void fill(Grid grid, Shades meant, FieldScale scale) {
        int[] pixels = raster.pixels();
        finite = true;
        int next = 0;
        for (int row = stride / 2; row < grid.rows(); row += stride) {
            for (int column = stride / 2; column < grid.columns(); column += stride) {
                double value = values[row * grid.columns() + column];
                finite &= Double.isFinite(value);
                pixels[next++] = scale.pixel(meant.share(value));
            }
        }
    }
}
