package backstep.ui.network.neurons;

import backstep.geometry.Bounds;
import java.util.Comparator;
import java.util.stream.Stream;

/** Finds a place for a card: beside what it is about, never over it, and within the pane. */
final class CardPlace {

    private static final double GAP = 12;
    private static final double MARGIN = 6;

    private CardPlace() {}

    /**
     * The place of a card: on the right if it fits there, else on the left, below, above; else where it covers least.
     *
     * @param about what must stay visible
     * @param width of the card
     * @param paneWidth within which the card stays
     */
    static Bounds of(Bounds about, double width, double height, double paneWidth, double paneHeight) {
        double x = about.centerX() - width / 2;
        double y = about.centerY() - height / 2;
        return Stream.of(
                        new Bounds(about.maxX() + GAP, y, width, height),
                        new Bounds(about.x() - GAP - width, y, width, height),
                        new Bounds(x, about.maxY() + GAP, width, height),
                        new Bounds(x, about.y() - GAP - height, width, height))
                .map(wish -> inside(wish, paneWidth, paneHeight))
                .min(Comparator.comparingDouble(place -> covered(place, about)))
                .orElseThrow();
    }

    private static Bounds inside(Bounds wish, double paneWidth, double paneHeight) {
        return new Bounds(
                into(wish.x(), paneWidth - wish.width()),
                into(wish.y(), paneHeight - wish.height()),
                wish.width(),
                wish.height());
    }

    private static double into(double wish, double largest) {
        return Math.max(MARGIN, Math.min(wish, largest - MARGIN));
    }

    private static double covered(Bounds place, Bounds about) {
        double across = Math.min(place.maxX(), about.maxX()) - Math.max(place.x(), about.x());
        double down = Math.min(place.maxY(), about.maxY()) - Math.max(place.y(), about.y());
        return Math.max(0, across) * Math.max(0, down);
    }
}
