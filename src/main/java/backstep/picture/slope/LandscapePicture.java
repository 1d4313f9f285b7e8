package backstep.picture.slope;

import backstep.geometry.Bounds;
import backstep.nn.field.Range;
import backstep.picture.Line;
import backstep.picture.NamedElement;
import backstep.picture.Palette;
import backstep.picture.Pen;
import backstep.picture.Raster;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.plot.Contour;
import backstep.picture.plot.Frame;
import backstep.picture.plot.PlotAxesPainter;
import backstep.picture.plot.Ticks;
import backstep.picture.slope.LabelSpots.Spot;
import backstep.slope.DescentPath;
import backstep.slope.DescentPath.Point;
import backstep.slope.Landscape;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a landscape from above: bands of height with the lines between them, and a way on it step by step. */
public final class LandscapePicture {

    private static final double LEFT = 58;
    private static final double RIGHT = 74;
    private static final double TOP = 14;
    private static final double BOTTOM = 28;
    private static final double SMALLEST = 16;
    private static final double BAR_GAP = 12;
    private static final double BAR_WIDTH = 12;
    private static final double CONTOUR_OPACITY = 0.32;
    private static final double DOT = 2.6;
    private static final double END = 5;
    private static final double GAP = 10;
    private static final int DIGITS = 3;
    /** Out of sight, a line of any length is as good. */
    private static final double FAR = 1e5;

    private final SlopeStyles styles;
    private final PlotAxesPainter axes;
    private final Line contour;
    private final Line way;
    private final Line halo;
    private @Nullable Landscape measured;
    private @Nullable LandscapeBands bands;
    private @Nullable Raster image;

    public LandscapePicture(Palette palette) {
        styles = new SlopeStyles(palette);
        axes = new PlotAxesPainter(palette);
        contour = Line.solid(palette.text().withAlpha(CONTOUR_OPACITY), 0.8);
        way = Line.solid(styles.secantColour, 2);
        halo = Line.solid(palette.background().withAlpha(0.75), 4.5);
    }

    /** Where the numbers of both axes lie in a picture of a size. */
    public static Frame frame(LandscapeView view, double width, double height) {
        Landscape land = view.land();
        Bounds area = new Bounds(
                LEFT, TOP, Math.max(SMALLEST, width - LEFT - RIGHT), Math.max(SMALLEST, height - TOP - BOTTOM));
        return new Frame(area, new Range(land.xMin(), land.xMax()), new Range(land.yMin(), land.yMax()));
    }

    /** Draws the picture on a surface that is clear. */
    public void paint(Surface surface, LandscapeView view, double width, double height) {
        Frame frame = frame(view, width, height);
        LandscapeBands shown = bands(view.land());
        surface.begin(new NamedElement("land", Messages.text("picture.slope.land"), "land"));
        Raster picture = image;
        if (picture != null) {
            surface.image(picture, frame.area());
        }
        surface.within(frame.area(), () -> contours(surface, shown, frame.area()));
        surface.end();
        surface.begin(new NamedElement("axes", Messages.text("picture.plot.axes"), "axes"));
        axes.paint(surface, frame, view.x(), view.y());
        bar(surface, view, shown, frame.area());
        surface.end();
        surface.begin(new NamedElement("way", sentence(view), "way"));
        surface.within(frame.area(), () -> way(surface, view.path(), frame));
        labels(surface, view, frame);
        surface.end();
    }

    /** What the picture shows, for people who cannot see it. */
    public static String sentence(LandscapeView view) {
        DescentPath path = view.path();
        return Messages.text(
                path.diverged() ? "picture.slope.wayDiverged" : "picture.slope.way",
                view.function(),
                view.x(),
                view.y(),
                path.points().size() - 1,
                Numbers.brief(path.start().value()),
                Numbers.brief(path.end().value()));
    }

    /** Colours are worked out once for a landscape, however often it is painted. */
    @SuppressWarnings("ReferenceEquality") // another one may be just like it, and is as good
    private LandscapeBands bands(Landscape land) {
        LandscapeBands known = bands;
        if (known == null || land != measured) {
            known = new LandscapeBands(land, styles.palette);
            bands = known;
            measured = land;
            image = known.image();
        }
        return known;
    }

    private void contours(Surface surface, LandscapeBands shown, Bounds area) {
        List<double[]> lines = new ArrayList<>();
        for (double level : shown.levels()) {
            lines.addAll(Contour.of(shown.grid(), level));
        }
        if (!lines.isEmpty()) {
            surface.shape(pen -> lines.forEach(line -> trace(line, area, pen)), null, contour);
        }
    }

    private static void trace(double[] line, Bounds area, Pen pen) {
        pen.moveTo(area.x() + line[0] * area.width(), area.y() + line[1] * area.height());
        for (int i = 2; i < line.length; i += 2) {
            pen.lineTo(area.x() + line[i] * area.width(), area.y() + line[i + 1] * area.height());
        }
    }

    private void bar(Surface surface, LandscapeView view, LandscapeBands shown, Bounds area) {
        Bounds place = new Bounds(area.maxX() + BAR_GAP, area.y(), BAR_WIDTH, area.height());
        double[] levels = shown.levels();
        double step = place.height() / (levels.length + 1);
        for (int band = 0; band <= levels.length; band++) {
            double y = place.maxY() - (band + 1) * step;
            surface.rectangle(new Bounds(place.x(), y, BAR_WIDTH, step), 0, 0, shown.colour(band), null);
        }
        surface.rectangle(place, 0, 0, null, styles.border);
        if (levels.length > 0) {
            double x = place.maxX() + 4;
            String high = Ticks.text(levels[levels.length - 1], DIGITS);
            TextMetrics.onMiddle(surface, high, x, place.y() + 6, styles.quiet);
            TextMetrics.onMiddle(surface, Ticks.text(levels[0], DIGITS), x, place.maxY() - 6, styles.quiet);
            TextMetrics.onMiddle(
                    surface, Ticks.text(levels[levels.length / 2], DIGITS), x, place.centerY(), styles.quiet);
        }
        surface.text(
                TextMetrics.cut(view.function(), RIGHT - BAR_GAP, styles.bold),
                place.x(),
                area.maxY() + 14,
                styles.bold);
    }

    private void way(Surface surface, DescentPath path, Frame frame) {
        List<Point> points = path.points();
        surface.shape(pen -> trace(points, frame, pen), null, halo);
        surface.shape(pen -> trace(points, frame, pen), null, way);
        for (Point point : points) {
            Strokes.dot(surface, x(point, frame), y(point, frame), DOT, styles.secantColour, null);
        }
        Strokes.dot(
                surface,
                x(path.start(), frame),
                y(path.start(), frame),
                END + 1,
                styles.palette.accent(),
                Line.solid(styles.palette.background(), 2));
        Strokes.dot(surface, x(path.end(), frame), y(path.end(), frame), END, styles.palette.background(), way);
    }

    private static void trace(List<Point> points, Frame frame, Pen pen) {
        pen.moveTo(x(points.getFirst(), frame), y(points.getFirst(), frame));
        points.stream().skip(1).forEach(point -> pen.lineTo(x(point, frame), y(point, frame)));
    }

    private static double x(Point point, Frame frame) {
        return Math.clamp(frame.toPictureX(point.x()), -FAR, FAR);
    }

    private static double y(Point point, Frame frame) {
        return Math.clamp(frame.toPictureY(point.y()), -FAR, FAR);
    }

    private void labels(Surface surface, LandscapeView view, Frame frame) {
        LabelSpots labels = new LabelSpots(frame.area(), styles);
        labels.avoid(
                view.path().points().stream()
                        .mapToDouble(point -> x(point, frame))
                        .toArray(),
                view.path().points().stream()
                        .mapToDouble(point -> y(point, frame))
                        .toArray());
        DescentPath path = view.path();
        label(surface, labels, frame, path.start(), Messages.text("picture.slope.start", value(view, path.start())));
        if (path.points().size() > 1) {
            String after = Messages.text(
                    path.diverged() ? "picture.slope.lost" : "picture.slope.after",
                    path.points().size() - 1,
                    value(view, path.end()));
            label(surface, labels, frame, path.end(), after);
        }
    }

    private static String value(LandscapeView view, Point point) {
        return Messages.text("picture.slope.point", view.function(), Numbers.brief(point.value()));
    }

    private void label(Surface surface, LabelSpots labels, Frame frame, Point point, String text) {
        double x = x(point, frame);
        double y = y(point, frame);
        labels.keep(x, y, END);
        labels.write(
                surface,
                text,
                styles.bold,
                new Spot(x + GAP, y - GAP, Anchor.START),
                new Spot(x - GAP, y - GAP, Anchor.END),
                new Spot(x + GAP, y + GAP, Anchor.START),
                new Spot(x - GAP, y + GAP, Anchor.END),
                new Spot(x, y - 2 * GAP, Anchor.MIDDLE),
                new Spot(x, y + 2 * GAP, Anchor.MIDDLE));
    }
}
