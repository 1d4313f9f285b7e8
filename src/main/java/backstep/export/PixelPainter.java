package backstep.export;

import backstep.picture.Colour;
import backstep.picture.Raster;
import backstep.picture.Surface;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;

/**
 * Draws on pixels without a display, on whatever thread it is called: for windows that show what takes too long to be
 * drawn between two frames. To be used by one thread at a time.
 */
public final class PixelPainter {

    private final RasterFonts texts = RasterFonts.shared();

    /**
     * Draws on a ground of one colour.
     *
     * @param width of the result, in pixels
     * @param height of the result, in pixels
     * @param zoom pixels for one unit of the drawing
     * @param x where the drawing's origin lies in the result, in pixels
     * @param y likewise
     */
    public Raster paint(
            int width, int height, double zoom, double x, double y, Colour ground, Consumer<Surface> drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(RasterSurface.color(ground));
            graphics.fillRect(0, 0, width, height);
            RasterSurface.smoothen(graphics);
            graphics.translate(x, y);
            graphics.scale(zoom, zoom);
            drawing.accept(new RasterSurface(graphics, texts));
        } finally {
            graphics.dispose();
        }
        return new Raster(width, height, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }
}
