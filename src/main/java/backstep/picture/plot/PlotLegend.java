package backstep.picture.plot;

import backstep.geometry.Bounds;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Palette;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;
import java.util.ArrayList;
import java.util.List;

/** Draws below a plot what its signs stand for: the classes, and what is filled, hollow and ringed. */
final class PlotLegend {

    static final double ROW = 16;

    private static final double SIGN = 9;
    private static final double SIGN_GAP = 5;
    private static final double GAP = 13;
    private static final double LONGEST = 130;
    private static final double ROUND = 2;
    private static final double SIZE = 11;
    private static final double RING = 6;
    private static final TextStyle MEASURE = new TextStyle(Face.SANS, SIZE, Palette.LIGHT.muted(), Anchor.START);

    private final Palette palette;
    private final PointLooks looks;
    private final TextStyle style;
    private final Line border;

    PlotLegend(Palette palette) {
        this.palette = palette;
        looks = new PointLooks(palette);
        style = new TextStyle(Face.SANS, SIZE, palette.muted(), Anchor.START);
        border = Line.solid(palette.edge(), 1);
    }

    /** An entry with its place within a row. */
    private record Placed(LegendEntry entry, String text, double x) {}

    /** How many rows there are in a width. */
    static int rows(BoundaryView view, double width) {
        return placed(view, width).size();
    }

    private static List<List<Placed>> placed(BoundaryView view, double width) {
        List<List<Placed>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        double x = 0;
        for (LegendEntry entry : LegendEntry.of(view)) {
            String text = TextMetrics.cut(entry.text(), Math.min(LONGEST, width - SIGN - SIGN_GAP), MEASURE);
            double length = SIGN + SIGN_GAP + TextMetrics.width(text, MEASURE);
            if (x > 0 && x + length > width) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(new Placed(entry, text, x));
            x += length + GAP;
        }
        return rows;
    }

    /** @param area below the axes, as wide as the legend may be */
    void paint(Surface surface, BoundaryView view, Bounds area) {
        double middle = area.y() + ROW / 2;
        for (List<Placed> row : placed(view, area.width())) {
            for (Placed each : row) {
                double x = area.x() + each.x;
                sign(surface, view, each.entry, new Bounds(x, middle - SIGN / 2, SIGN, SIGN));
                TextMetrics.onMiddle(surface, each.text, x + SIGN + SIGN_GAP, middle, style);
            }
            middle += ROW;
        }
    }

    private void sign(Surface surface, BoundaryView view, LegendEntry entry, Bounds place) {
        switch (entry.kind()) {
            case CLASS -> surface.rectangle(place, ROUND, ROUND, classColour(view, entry.place()), border);
            case TRAIN -> disc(surface, view, false, place);
            case TEST -> disc(surface, view, true, place);
            case WRONG -> {
                disc(surface, view, false, inner(place));
                double x = place.centerX() - RING;
                surface.ellipse(new Bounds(x, place.centerY() - RING, 2 * RING, 2 * RING), null, looks.ring(true));
            }
        }
    }

    private static Bounds inner(Bounds place) {
        return new Bounds(place.x() + 1, place.y() + 1, place.width() - 2, place.height() - 2);
    }

    private void disc(Surface surface, BoundaryView view, boolean test, Bounds place) {
        Colour neutral = palette.muted();
        surface.ellipse(place, looks.inside(test, neutral), looks.outline(view, test, neutral, 1, false));
    }

    private Colour classColour(BoundaryView view, int place) {
        return palette.field().classes(view.data().train().classNames().size()).of(place);
    }
}
