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
 * @param run how a run is shown, in formats that show one
 */
public record ExportOptions(
        Palette palette, double scale, double margin, boolean background, boolean legend, RunOptions run) {

    /** Light, 100 %, with background and legend. */
    public static final ExportOptions DEFAULT = new ExportOptions(Palette.LIGHT, 1, 24, true, true, RunOptions.DEFAULT);

    /** What shows no run. */
    public ExportOptions(Palette palette, double scale, double margin, boolean background, boolean legend) {
        this(palette, scale, margin, background, legend, RunOptions.DEFAULT);
    }

    public ExportOptions withPalette(Palette other) {
        return new ExportOptions(other, scale, margin, background, legend, run);
    }

    public ExportOptions withScale(double other) {
        return new ExportOptions(palette, other, margin, background, legend, run);
    }

    public ExportOptions withRun(RunOptions other) {
        return new ExportOptions(palette, scale, margin, background, legend, other);
    }
}
