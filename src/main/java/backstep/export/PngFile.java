package backstep.export;

import backstep.geometry.Bounds;
import backstep.text.Messages;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes PNG images by Java2D, without any display. */
final class PngFile {

    /** More would need over 200 MB of memory. */
    static final int MOST_MEGAPIXELS = 50;

    private static final int MILLION = 1_000_000;
    static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

    private PngFile() {}

    static void write(PictureExport drawing, ExportOptions options, OutputStream stream) throws IOException {
        stream.write(encoded(image(drawing, options, new OutlineTexts()), options.scale()));
    }

    /**
     * The pixels of a drawing.
     *
     * @throws TooLargeException if they are too many
     */
    static BufferedImage image(PictureExport drawing, ExportOptions options, RasterTexts texts)
            throws TooLargeException {
        Page page = new Page(drawing, options);
        BufferedImage image = blank(page.bounds(), options);
        Graphics2D graphics = image.createGraphics();
        try {
            RasterSurface.smoothen(graphics);
            graphics.scale(options.scale(), options.scale());
            graphics.translate(-page.bounds().x(), -page.bounds().y());
            page.paint(new RasterSurface(graphics, texts));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /**
     * How many pixels a picture has.
     *
     * @throws TooLargeException if they are too many
     */
    static Bounds size(Bounds bounds, ExportOptions options) throws TooLargeException {
        double width = Math.ceil(bounds.width() * options.scale());
        double height = Math.ceil(bounds.height() * options.scale());
        if (width * height > (double) MOST_MEGAPIXELS * MILLION) {
            throw new TooLargeException(Messages.text(
                    "export.tooManyPixels", Decimal.of(width), Decimal.of(height), Integer.toString(MOST_MEGAPIXELS)));
        }
        return new Bounds(0, 0, width, height);
    }

    private static BufferedImage blank(Bounds bounds, ExportOptions options) throws TooLargeException {
        Bounds size = size(bounds, options);
        int type = options.background() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage((int) size.width(), (int) size.height(), type);
        if (options.background()) {
            fill(image, options);
        }
        return image;
    }

    /** The last row and column may be covered only in part by the sheet. */
    private static void fill(BufferedImage image, ExportOptions options) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(RasterSurface.color(options.palette().background()));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
    }

    /** In memory first, for the image library hides why writing failed. */
    private static byte[] encoded(BufferedImage image, double scale) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageTypeSpecifier type = ImageTypeSpecifier.createFromRenderedImage(image);
            IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
            metadata.mergeTree("javax_imageio_1.0", resolution(scale));
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** So that the image is printed in the same size at every scale. */
    private static IIOMetadataNode resolution(double scale) {
        IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
        for (String direction : new String[] {"HorizontalPixelSize", "VerticalPixelSize"}) {
            IIOMetadataNode size = new IIOMetadataNode(direction);
            size.setAttribute("value", Double.toString(1 / (PIXELS_PER_MILLIMETRE * scale)));
            dimension.appendChild(size);
        }
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_1.0");
        root.appendChild(dimension);
        return root;
    }
}
