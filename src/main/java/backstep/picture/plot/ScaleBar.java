package backstep.picture.plot;

import backstep.geometry.Bounds;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Palette;
import backstep.picture.Shades;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;
import backstep.text.Messages;

/** Draws the key to the colours of a map: an upright bar with the numbers of its ends and of its middle. */
final class ScaleBar {

    private static final int SLICES = 48;
    private static final double GAP = 5;
    private static final int DIGITS = 3;

    private final Palette palette;
    private final Line line;
    private final TextStyle style;

    ScaleBar(Palette palette) {
        this.palette = palette;
        line = Line.solid(palette.border(), 1);
        style = new TextStyle(Face.MONO, BoundaryLayout.TICK_SIZE, palette.muted(), Anchor.START);
    }

    /** @param sides where only the two sides of a number have colours, that number; else NaN */
    void paint(Surface surface, Bounds bar, Shades shades, double sides) {
        double height = bar.height() / SLICES;
        for (int slice = 0; slice < SLICES; slice++) {
            double share = 1 - (2 * slice + 1.0) / SLICES;
            double shown = Double.isNaN(sides) ? share : Math.signum(share - shades.share(sides));
            Colour fill = Colour.of(palette.field().pixel(shown) & 0xffffff);
            boolean last = slice == SLICES - 1;
            // A slice reaches under its neighbour, for a seam between two would show the background.
            double y = bar.y() + slice * height;
            surface.rectangle(new Bounds(bar.x(), y, bar.width(), last ? height : 1.5 * height), 0, 0, fill, null);
        }
        surface.rectangle(bar, 0, 0, null, line);
        double half = style.size() / 2;
        text(surface, bar, shades.high(), bar.y() + half);
        text(surface, bar, shades.middle(), bar.centerY());
        text(surface, bar, shades.low(), bar.maxY() - half);
    }

    /** The key to how strong the colours of classes are: from certain to guessed. */
    void paint(Surface surface, Bounds bar, Clearness clearness) {
        double height = bar.height() / SLICES;
        for (int slice = 0; slice < SLICES; slice++) {
            Colour fill = palette.muted().mix(palette.background(), (slice + 0.5) / SLICES);
            boolean last = slice == SLICES - 1;
            double y = bar.y() + slice * height;
            surface.rectangle(new Bounds(bar.x(), y, bar.width(), last ? height : 1.5 * height), 0, 0, fill, null);
        }
        surface.rectangle(bar, 0, 0, null, line);
        double half = style.size() / 2;
        String key = clearness.chances() ? "picture.plot.chance" : "picture.plot.clear";
        String high = Messages.text(key, Ticks.text(1, DIGITS));
        String low = Messages.text(key, Ticks.text(clearness.least(), 2));
        TextMetrics.onMiddle(surface, high, bar.maxX() + GAP, bar.y() + half, style);
        TextMetrics.onMiddle(surface, low, bar.maxX() + GAP, bar.maxY() - half, style);
    }

    private void text(Surface surface, Bounds bar, double value, double middle) {
        TextMetrics.onMiddle(surface, Ticks.text(value, DIGITS), bar.maxX() + GAP, middle, style);
    }
}
