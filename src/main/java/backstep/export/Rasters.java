package backstep.export;

import backstep.picture.Raster;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Small images for files. */
final class Rasters {

    private Rasters() {}

    /** For Java2D and PDFBox. */
    static BufferedImage image(Raster raster) {
        BufferedImage image = new BufferedImage(raster.width(), raster.height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, raster.width(), raster.height(), raster.pixels(), 0, raster.width());
        return image;
    }

    /** A PNG inside a URL, so that a file needs no other beside it. */
    static String dataUrl(Raster raster) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        // Given the bytes themselves, the image library would write a file of its own first.
        try (MemoryCacheImageOutputStream image = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(image(raster), "png", image);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written to", impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
