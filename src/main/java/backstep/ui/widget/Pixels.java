package backstep.ui.widget;

import backstep.picture.Raster;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Rasters as images of JavaFX. */
public final class Pixels {

    private Pixels() {}

    /** A new image. */
    public static WritableImage image(Raster raster) {
        WritableImage image = new WritableImage(raster.width(), raster.height());
        copy(raster, image);
        return image;
    }

    /** Puts the pixels into an image of the same size. */
    static void copy(Raster raster, WritableImage image) {
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        raster.width(),
                        raster.height(),
                        PixelFormat.getIntArgbInstance(),
                        raster.pixels(),
                        0,
                        raster.width());
    }
}
