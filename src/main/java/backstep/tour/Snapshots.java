package backstep.tour;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** Pictures that JavaFX has taken, for the writing of files. */
final class Snapshots {

    private static final int OPAQUE = 0xff000000;

    private Snapshots() {}

    /**
     * Without transparency, where there is none: such a picture is written in half the time. SwingFXUtils would make a
     * colour object of each pixel to find out.
     */
    static BufferedImage copy(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        boolean isOpaque = Arrays.stream(pixels).allMatch(pixel -> (pixel & OPAQUE) == OPAQUE);
        BufferedImage copy =
                new BufferedImage(width, height, isOpaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        int[] raster = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
        System.arraycopy(pixels, 0, raster, 0, pixels.length);
        return copy;
    }
}
