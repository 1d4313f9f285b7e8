package backstep.picture.network;

import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Raster;
import java.util.Arrays;

/**
 * Links as pixels. Each runs to the right throughout, so that in a column of pixels it is known how far each pixel lies
 * from it. To follow the outlines of hundreds of curves many times a second, as they are drawn in files, takes several
 * times as long. Its memory is used again from picture to picture. Not safe for use by several threads at once.
 */
final class LinkRaster {

    /** How far strokes reach beyond the ends of their curves at most, in pixels. */
    private static final int REACH = 8;

    private final double scale;
    private final int width;
    private final int height;
    private final NetworkLayout layout;
    private final Gap[] gaps;
    private final int[] pixels;
    /** How much of each pixel the present stroke covers. */
    private final float[] covered;
    /** Which pixels those are. */
    private int[] touched = new int[1024];

    private int count;

    /**
     * Room for pictures.
     *
     * @param scale how many pixels there are to one of the layout's units
     */
    LinkRaster(NetworkLayout layout, double scale) {
        this.layout = layout;
        this.scale = scale;
        width = Math.max(1, (int) Math.ceil(layout.width() * scale));
        height = Math.max(1, (int) Math.ceil(layout.height() * scale));
        pixels = new int[width * height];
        covered = new float[pixels.length];
        gaps = new Gap[layout.columns().size() - 1];
        for (int layer = 0; layer < gaps.length; layer++) {
            gaps[layer] = new Gap(
                    layout.column(layer - 1).right(), layout.column(layer).left());
        }
    }

    boolean suits(NetworkLayout other, double otherScale) {
        return layout.equals(other) && scale == otherScale;
    }

    /** What all curves between two columns have in common, for each column of pixels. */
    private final class Gap {
        private final double from;
        private final double to;
        private final int first;
        private final double[] down;
        private final double[] steepness;

        Gap(double from, double to) {
            this.from = from * scale;
            this.to = to * scale;
            // A stroke reaches beyond its ends.
            first = Math.max(0, (int) this.from - REACH);
            int end = Math.min(width, (int) this.to + REACH);
            down = new double[Math.max(0, end - first)];
            steepness = new double[down.length];
            for (int column = 0; column < down.length; column++) {
                double share = (first + column + 0.5 - this.from) / (this.to - this.from);
                double t = LinkCurve.parameter(Math.clamp(share, 0, 1));
                down[column] = LinkCurve.down(t);
                steepness[column] = share <= 0 || share >= 1 ? 0 : LinkCurve.steepness(t) / (this.to - this.from);
            }
        }

        /** The share of a column's width that a stroke takes. */
        double share(int column, double half) {
            double left = Math.max(first + column, from - half);
            double right = Math.min(first + column + 1.0, to + half);
            return Math.clamp(right - left, 0, 1);
        }
    }

    /** Begins a picture on a ground of one colour. */
    void begin(Colour ground) {
        Arrays.fill(pixels, opaque(ground.red(), ground.green(), ground.blue()));
    }

    /** The picture: to be read before the next one begins. */
    Raster raster() {
        return new Raster(width, height, pixels);
    }

    /** Draws some links; where they cross, the stroke is not darker. */
    void stroke(Links links, int[] indices, Line line) {
        double half = line.width() * scale / 2;
        count = 0;
        for (int index : indices) {
            Connection link = links.get(index);
            LinkCurve curve = layout.curve(link);
            cover(gaps[link.layer()], curve.y0() * scale, (curve.y1() - curve.y0()) * scale, half);
        }
        blend(line.colour());
    }

    private void cover(Gap gap, double y0, double fall, double half) {
        double most = Math.min(1, 2 * half);
        for (int column = 0; column < gap.down.length; column++) {
            double share = gap.share(column, half) * most;
            if (share > 0) {
                double slope = fall * gap.steepness[column];
                double flat = 1 / Math.sqrt(1 + slope * slope);
                cover(gap.first + column, y0 + fall * gap.down[column], flat, half, share);
            }
        }
    }

    /** @param flat the cosine of the slope: how far a pixel above the curve is from it, as a share of how far above */
    private void cover(int column, double y, double flat, double half, double most) {
        double reach = (half + 0.5) / flat;
        int top = Math.max(0, (int) Math.floor(y - reach));
        int bottom = Math.min(height - 1, (int) (y + reach));
        int pixel = top * width + column;
        for (int row = top; row <= bottom; row++, pixel += width) {
            double inside = half + 0.5 - Math.abs(row + 0.5 - y) * flat;
            float share = (float) Math.min(inside, most);
            if (share > covered[pixel]) {
                touch(pixel);
                covered[pixel] = share;
            }
        }
    }

    private void touch(int pixel) {
        if (covered[pixel] == 0) {
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, 2 * count);
            }
            touched[count++] = pixel;
        }
    }

    private void blend(Colour colour) {
        for (int i = 0; i < count; i++) {
            int pixel = touched[i];
            int share = Math.round((float) (256 * colour.alpha()) * covered[pixel]);
            int below = pixels[pixel];
            pixels[pixel] = opaque(
                    mix((below >> 16) & 0xff, colour.red(), share),
                    mix((below >> 8) & 0xff, colour.green(), share),
                    mix(below & 0xff, colour.blue(), share));
            covered[pixel] = 0;
        }
    }

    /** @param share of the second, in 256th */
    private static int mix(int below, int above, int share) {
        return below + (((above - below) * share + 128) >> 8);
    }

    private static int opaque(int red, int green, int blue) {
        return 0xff000000 | red << 16 | green << 8 | blue;
    }
}
