package backstep.picture;

import backstep.geometry.Bounds;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;
import backstep.text.Numbers;

/** Draws the key to the colours of gradients, or of differences: a bar from the most negative to the most positive, with its numbers. */
public final class Legend {

    /** The room that a legend takes. */
    public static final double WIDTH = 180;

    public static final double HEIGHT = 30;

    private static final double BAR_HEIGHT = 8;
    private static final double BASELINE = 24;
    private static final int SLICES = 60;
    private static final double SIZE = 11;

    private final Palette palette;
    private final TextStyle left;
    private final TextStyle middle;
    private final TextStyle right;

    public Legend(Palette palette) {
        this.palette = palette;
        left = new TextStyle(Face.MONO, SIZE, palette.muted(), Anchor.START);
        middle = new TextStyle(Face.SANS, SIZE, palette.muted(), Anchor.MIDDLE);
        right = new TextStyle(Face.MONO, SIZE, palette.muted(), Anchor.END);
    }

    /**
     * Draws the key with its upper left corner at (x, y).
     *
     * @param view the picture that it belongs to
     */
    public void paint(Surface surface, double x, double y, View view) {
        double largest = view.largest();
        surface.begin(new NamedElement("legend", "", "legend"));
        double width = WIDTH / SLICES;
        for (int slice = 0; slice < SLICES; slice++) {
            double gradient = (2 * slice + 1.0) / SLICES - 1;
            Colour fill = palette.gradient().fill(Diverging.intensity(gradient, 1));
            boolean last = slice == SLICES - 1;
            // A slice reaches under its neighbour, for a seam between two would show the background.
            Bounds bounds = new Bounds(x + slice * width, y, last ? width : width * 1.5, BAR_HEIGHT);
            surface.rectangle(bounds, 0, 0, fill, null);
        }
        Bounds bar = new Bounds(x, y, WIDTH, BAR_HEIGHT);
        surface.rectangle(bar, 0, 0, null, Line.solid(palette.border(), 1));
        surface.text(Numbers.brief(-largest), x, y + BASELINE, left);
        surface.text(view.scaleName(), x + WIDTH / 2, y + BASELINE, middle);
        surface.text(Numbers.brief(largest), x + WIDTH, y + BASELINE, right);
        surface.end();
    }
}
