package backstep.picture.slope;

import backstep.geometry.Bounds;
import backstep.geometry.Point;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places labels one after the other, so that none lies on another, on a point, or beyond the area. */
final class LabelSpots {

    private static final double PAD = 3;
    private static final double HEIGHT = 16;

    private final Bounds area;
    private final SlopeStyles styles;
    private final List<Bounds> taken = new ArrayList<>();
    private final List<Point> ink = new ArrayList<>();

    /**
     * A wish.
     *
     * @param x the side of the text that is {@code anchor}
     * @param middle of its letters
     */
    record Spot(double x, double middle, Anchor anchor) {}

    LabelSpots(Bounds area, SlopeStyles styles) {
        this.area = area;
        this.styles = styles;
    }

    /** Keeps a place free. */
    void keep(double x, double y, double radius) {
        taken.add(new Bounds(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** Keeps lines free where there is another spot. */
    void avoid(double[] xs, double[] ys) {
        for (int index = 0; index < xs.length; index++) {
            ink.add(new Point(xs[index], ys[index]));
        }
    }

    /** Writes a text at the first spot that is free; where none is, not at all. */
    void write(Surface surface, String text, TextStyle style, Spot... spots) {
        List<Spot> possible = List.of(spots).stream()
                .filter(spot -> isFree(bounds(text, style, spot)))
                .toList();
        Optional<Spot> free = possible.stream()
                .filter(spot -> ink.stream().noneMatch(bounds(text, style, spot)::contains))
                .findFirst()
                .or(() -> possible.stream().findFirst());
        free.ifPresent(spot -> {
            Bounds bounds = bounds(text, style, spot);
            taken.add(bounds);
            surface.rectangle(bounds, PAD, PAD, styles.veil, null);
            TextMetrics.onMiddle(surface, text, spot.x(), spot.middle(), SlopeStyles.at(style, spot.anchor()));
        });
    }

    private boolean isFree(Bounds bounds) {
        return bounds.x() >= area.x()
                && bounds.maxX() <= area.maxX()
                && bounds.y() >= area.y()
                && bounds.maxY() <= area.maxY()
                && taken.stream().noneMatch(bounds::overlaps);
    }

    private static Bounds bounds(String text, TextStyle style, Spot spot) {
        double width = TextMetrics.width(text, style);
        double left = switch (spot.anchor()) {
            case START -> spot.x();
            case MIDDLE -> spot.x() - width / 2;
            case END -> spot.x() - width;
        };
        return new Bounds(left - PAD, spot.middle() - HEIGHT / 2, width + 2 * PAD, HEIGHT);
    }
}
