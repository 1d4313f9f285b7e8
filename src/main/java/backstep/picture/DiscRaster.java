package backstep.picture;

import backstep.geometry.Bounds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many discs of one look as pixels. Where thousands are drawn many times a second, to find the pixels of their outlines
 * one by one takes longer than all else; here each pixel near a disc is asked how far from its border it lies. As in one
 * shape, all insides lie below all outlines, and discs that overlap are not darker there.
 */
public final class DiscRaster {

    private static final int OPAQUE = 255;
    private static final Colour NONE = new Colour(0, 0, 0, 0);

    private final double scale;
    private final Bounds area;
    private final int width;
    private final float[] inside;
    private final float[] border;

    private DiscRaster(Bounds area, double scale) {
        this.area = area;
        this.scale = scale;
        this.width = Math.max(1, (int) Math.round(area.width() * scale));
        int height = Math.max(1, (int) Math.round(area.height() * scale));
        this.inside = new float[width * height];
        this.border = new float[inside.length];
    }

    /**
     * The place that discs take with their outlines, at whole pixels.
     *
     * @param scale how many pixels there are to one of the drawing's units
     */
    public static Bounds area(List<Bounds> discs, double lineWidth, double scale) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Bounds disc : discs) {
            left = Math.min(left, disc.x());
            top = Math.min(top, disc.y());
            right = Math.max(right, disc.maxX());
            bottom = Math.max(bottom, disc.maxY());
        }
        double x = Math.floor((left - lineWidth) * scale) / scale;
        double y = Math.floor((top - lineWidth) * scale) / scale;
        return new Bounds(
                x,
                y,
                Math.ceil((right + lineWidth - x) * scale) / scale,
                Math.ceil((bottom + lineWidth - y) * scale) / scale);
    }

    /**
     * The pixels.
     *
     * @param discs one at least
     * @param fill the colour inside; null for none
     * @param line the outlines, centred on the borders; null for none
     * @param area what {@link #area} gives for them
     * @param scale the same as there
     */
    public static Raster of(List<Bounds> discs, @Nullable Colour fill, @Nullable Line line, Bounds area, double scale) {
        DiscRaster raster = new DiscRaster(area, scale);
        double half = line == null ? 0 : line.width() / 2 * scale;
        discs.forEach(disc -> raster.add(disc, half));
        int[] pixels = raster.pixels(fill == null ? NONE : fill, line == null ? NONE : line.colour());
        return new Raster(raster.width, pixels.length / raster.width, pixels);
    }

    private void add(Bounds disc, double half) {
        double x = (disc.centerX() - area.x()) * scale;
        double y = (disc.centerY() - area.y()) * scale;
        double radius = disc.width() / 2 * scale;
        double reach = radius + half + 1;
        int bottom = Math.min(inside.length / width - 1, (int) (y + reach));
        int right = Math.min(width - 1, (int) (x + reach));
        for (int row = Math.max(0, (int) (y - reach)); row <= bottom; row++) {
            for (int column = Math.max(0, (int) (x - reach)); column <= right; column++) {
                double dx = column + 0.5 - x;
                double dy = row + 0.5 - y;
                double distance = Math.sqrt(dx * dx + dy * dy) - radius;
                int pixel = row * width + column;
                inside[pixel] = Math.max(inside[pixel], covered(0.5 - distance, 1));
                border[pixel] = Math.max(border[pixel], covered(half + 0.5 - Math.abs(distance), 2 * half));
            }
        }
    }

    /** The share of a pixel that is covered; a line thinner than a pixel never covers all of it. */
    private static float covered(double share, double most) {
        return (float) Math.clamp(share, 0, Math.min(1, most));
    }

    private int[] pixels(Colour fill, Colour line) {
        int[] pixels = new int[inside.length];
        for (int pixel = 0; pixel < pixels.length; pixel++) {
            double above = line.alpha() * border[pixel];
            double seen = fill.alpha() * inside[pixel] * (1 - above);
            double alpha = above + seen;
            if (alpha > 0) {
                double share = above / alpha;
                pixels[pixel] = (int) Math.round(alpha * OPAQUE) << 24
                        | between(fill.red(), line.red(), share) << 16
                        | between(fill.green(), line.green(), share) << 8
                        | between(fill.blue(), line.blue(), share);
            }
        }
        return pixels;
    }

    private static int between(int below, int above, double share) {
        return (int) Math.round(below + (above - below) * share);
    }
}
