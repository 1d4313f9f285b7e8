package backstep.export;

import backstep.picture.Palette;

/**
 * How a picture is written. Formats that are no pictures ignore all of it.
 *
 * @param palette its colours
 * @param scale pixels of a PNG for one pixel at 100 %; other formats have no pixels
 * @param margin around the graph, in pixels at 100 %
 * @param background whether the background is filled or left transparent
 * @param legend whether the key to the gradient colours is drawn, where gradients are shown
 */
public record ExportOptions(Palette palette, double scale, double margin, boolean background, boolean legend) {

    /** Light, 100 %, with background and legend. */
    public static final ExportOptions DEFAULT = new ExportOptions(Palette.LIGHT, 1, 24, true, true);

    public ExportOptions withPalette(Palette other) {
        return new ExportOptions(other, scale, margin, background, legend);
    }

    public ExportOptions withScale(double other) {
        return new ExportOptions(palette, other, margin, background, legend);
    }
}
