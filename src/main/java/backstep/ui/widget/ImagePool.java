package backstep.ui.widget;

import backstep.picture.Raster;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The images of a picture that is drawn anew many times a second, in the order in which it needs them. A new image each
 * time would be a new texture each time; and what the screen takes as it is need not be converted twice.
 */
final class ImagePool {

    private static final int OPAQUE = 255;

    private final List<Place> places = new ArrayList<>();
    private int next;

    /** An image and its pixels, premultiplied. */
    private static final class Place {
        private final int[] pixels;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;

        Place(Raster raster) {
            pixels = new int[raster.pixels().length];
            buffer = new PixelBuffer<>(
                    raster.width(), raster.height(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }

        boolean suits(Raster raster) {
            return image.getWidth() == raster.width() && image.getHeight() == raster.height();
        }

        Image filledWith(Raster raster) {
            for (int pixel = 0; pixel < pixels.length; pixel++) {
                pixels[pixel] = premultiplied(raster.pixels()[pixel]);
            }
            // All of it.
            buffer.updateBuffer(changed -> null);
            return image;
        }

        private static int premultiplied(int colour) {
            int alpha = colour >>> 24;
            return alpha == OPAQUE
                    ? colour
                    : alpha << 24
                            | share(colour >> 16, alpha) << 16
                            | share(colour >> 8, alpha) << 8
                            | share(colour, alpha);
        }

        private static int share(int colour, int alpha) {
            return ((colour & 0xff) * alpha + OPAQUE / 2) / OPAQUE;
        }
    }

    /** Begins a new picture. */
    void rewind() {
        next = 0;
    }

    /** An image with the given pixels, to be drawn before the next {@link #rewind}. */
    Image load(Raster raster) {
        if (next == places.size()) {
            places.add(new Place(raster));
        }
        if (!places.get(next).suits(raster)) {
            places.set(next, new Place(raster));
        }
        Place place = places.get(next);
        next++;
        return place.filledWith(raster);
    }
}
