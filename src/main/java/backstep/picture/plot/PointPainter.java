package backstep.picture.plot;

import backstep.geometry.Bounds;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Palette;
import backstep.picture.Shades;
import backstep.picture.Surface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws samples as discs. Many of them are drawn in groups of the same look, which is much faster. */
final class PointPainter {

    /** From this number on, points are drawn in groups, and smaller. */
    private static final int MANY = 1000;

    private static final double RADIUS = 4;
    private static final double SMALL_RADIUS = 2.4;
    private static final double RING_GAP = 2.6;
    private static final double SMALL_GAP = 1.4;
    private static final double MARK_GAP = 4.5;
    private static final double USUAL_SIDE = 320;
    private static final double LARGEST = 1.5;
    private static final double SMALLEST = 0.75;

    private final PointLooks looks;

    PointPainter(Palette palette) {
        looks = new PointLooks(palette);
    }

    /** What points that are drawn together have in common. */
    private record Look(boolean test, Colour colour, double nearness) {}

    /** The radius of points in a picture. */
    static double radius(PlotPoints points, Frame frame) {
        double side = Math.sqrt(frame.area().width() * frame.area().height());
        double usual = isMany(points) ? SMALL_RADIUS : RADIUS;
        return usual * Math.clamp(side / USUAL_SIDE, SMALLEST, LARGEST);
    }

    void paint(Surface surface, BoundaryView view, Frame frame) {
        PlotPoints points = view.points();
        Shades shades = view.outputShades();
        double radius = radius(points, frame);
        if (view.switches().misclassified()) {
            paintRings(surface, view, frame, radius);
        }
        if (isMany(points)) {
            paintGroups(surface, view, frame, shades, radius);
        } else {
            for (int point = 0; point < points.size(); point++) {
                Look look = look(view, shades, point);
                paintDisc(surface, view, bounds(points, point, frame, radius), look);
            }
        }
    }

    private static boolean isMany(PlotPoints points) {
        return points.size() >= MANY;
    }

    private Look look(BoundaryView view, Shades shades, int point) {
        PlotPoints points = view.points();
        return new Look(points.isTest(point), looks.colour(view, shades, point), points.nearness(point));
    }

    private void paintDisc(Surface surface, BoundaryView view, Bounds bounds, Look look) {
        surface.ellipse(bounds, inside(look), outline(view, look, false));
        if (look.test() && !view.plane().isLine()) {
            surface.ellipse(grown(bounds, 1), null, looks.hair(look.nearness()));
        }
    }

    private Colour inside(Look look) {
        return looks.inside(look.test(), look.colour()).withAlpha(look.nearness());
    }

    private Line outline(BoundaryView view, Look look, boolean many) {
        return looks.outline(view, look.test(), look.colour(), look.nearness(), many);
    }

    private void paintGroups(Surface surface, BoundaryView view, Frame frame, Shades shades, double radius) {
        PlotPoints points = view.points();
        Map<Look, List<Bounds>> groups = new LinkedHashMap<>();
        for (int point = 0; point < points.size(); point++) {
            groups.computeIfAbsent(look(view, shades, point), look -> new ArrayList<>())
                    .add(bounds(points, point, frame, radius));
        }
        groups.forEach((look, discs) -> {
            surface.discs(discs, inside(look), outline(view, look, true));
        });
    }

    private void paintRings(Surface surface, BoundaryView view, Frame frame, double radius) {
        PlotPoints points = view.points();
        boolean many = isMany(points);
        List<Bounds> rings = new ArrayList<>();
        for (int point = 0; point < points.size(); point++) {
            if (view.isMisclassified(point)) {
                rings.add(bounds(points, point, frame, radius + (many ? SMALL_GAP : RING_GAP)));
            }
        }
        if (!rings.isEmpty()) {
            if (!many) {
                surface.discs(rings, null, looks.halo());
            }
            surface.discs(rings, null, looks.ring(many));
        }
    }

    /** Draws the point that is pointed at once more, above all others. */
    void paintMarked(Surface surface, BoundaryView view, Frame frame, int point) {
        PlotPoints points = view.points();
        double radius = radius(points, frame);
        Look look = look(view, view.outputShades(), point);
        Bounds mark = bounds(points, point, frame, radius + MARK_GAP);
        surface.ellipse(mark, null, looks.halo());
        surface.ellipse(mark, null, looks.mark());
        paintDisc(surface, view, bounds(points, point, frame, radius), new Look(look.test(), look.colour(), 1));
    }

    private static Bounds bounds(PlotPoints points, int point, Frame frame, double radius) {
        double x = frame.toPictureX(points.x(point));
        double y = frame.toPictureY(points.y(point));
        return new Bounds(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Bounds grown(Bounds bounds, double by) {
        return new Bounds(bounds.x() - by, bounds.y() - by, bounds.width() + 2 * by, bounds.height() + 2 * by);
    }
}
