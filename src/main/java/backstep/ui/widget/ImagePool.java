package backstep.ui.widget;

import backstep.picture.Raster;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/**
 * The images of a picture that is drawn anew many times a second, in the order in which it needs them. A new image each
 * time would be a new texture each time.
 */
final class ImagePool {

    private final List<WritableImage> images = new ArrayList<>();
    private int next;

    /** Begins a new picture. */
    void rewind() {
        next = 0;
    }

    /** An image with the given pixels, to be drawn before the next {@link #rewind}. */
    Image load(Raster raster) {
        if (next == images.size()) {
            images.add(blank(raster));
        }
        if (images.get(next).getWidth() != raster.width() || images.get(next).getHeight() != raster.height()) {
            images.set(next, blank(raster));
        }
        WritableImage image = images.get(next);
        next++;
        Pixels.copy(raster, image);
        return image;
    }

    private static WritableImage blank(Raster raster) {
        return new WritableImage(raster.width(), raster.height());
    }
}
