package backstep.picture.slope;

import backstep.geometry.Bounds;
import backstep.nn.field.Range;
import backstep.picture.Line;
import backstep.picture.NamedElement;
import backstep.picture.Palette;
import backstep.picture.Surface;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.plot.Frame;
import backstep.picture.plot.PlotAxesPainter;
import backstep.picture.slope.LabelSpots.Spot;
import backstep.slope.Secant;
import backstep.slope.Slice;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Draws a curve, the secant through two of its points with rise over run, and the tangent at the first of them. */
public final class CurvePicture {

    /** How large a point is. */
    public static final double POINT = 6;

    private static final double LEFT = 58;
    private static final double RIGHT = 18;
    private static final double TOP = 14;
    private static final double BOTTOM = 28;
    private static final double SMALLEST = 16;
    /** A triangle that is smaller cannot be seen beside the points. */
    private static final double SMALLEST_LEG = 14;

    /** How far the lines go on beyond the points, as a share of the width. */
    private static final double BEYOND = 0.2;

    private static final double GAP = 10;

    private final SlopeStyles styles;
    private final PlotAxesPainter axes;

    public CurvePicture(Palette palette) {
        styles = new SlopeStyles(palette);
        axes = new PlotAxesPainter(palette);
    }

    /** Where the numbers of both axes lie in a picture of a size. */
    public static Frame frame(CurveView view, double width, double height) {
        Bounds area = new Bounds(
                LEFT, TOP, Math.max(SMALLEST, width - LEFT - RIGHT), Math.max(SMALLEST, height - TOP - BOTTOM));
        Secant secant = view.secant();
        return new Frame(area, view.x(), ValueRange.of(view.values(), secant.value(), secant.valueThere()));
    }

    /** Draws the picture on a surface that is clear. */
    public void paint(Surface surface, CurveView view, double width, double height) {
        Frame frame = frame(view, width, height);
        surface.begin(new NamedElement("axes", Messages.text("picture.plot.axes"), "axes"));
        axes.paint(surface, frame, view.variable(), view.function());
        surface.end();
        surface.begin(new NamedElement("curve", sentence(view.secant()), "curve"));
        surface.within(frame.area(), () -> paintInside(surface, view, frame));
        LabelSpots labels = new LabelSpots(frame.area(), styles);
        labels.avoid(xs(view, frame), ys(view, frame));
        if (view.secant().isDefined()) {
            paintPoints(surface, view.secant(), frame, labels);
            paintLabels(surface, view, frame, labels);
        } else {
            String none = Messages.text(
                    "picture.slope.undefined",
                    view.variable(),
                    Numbers.brief(view.secant().x()));
            labels.write(
                    surface,
                    none,
                    styles.bold,
                    new Spot(frame.area().centerX(), frame.area().y() + 2 * GAP, Anchor.MIDDLE),
                    new Spot(frame.area().x() + GAP, frame.area().y() + 2 * GAP, Anchor.START));
        }
        surface.end();
    }

    /** What the picture shows, for people who cannot see it. */
    public static String sentence(Secant secant) {
        return secant.isDefined()
                ? Messages.text(
                        "picture.slope.curve",
                        Numbers.brief(secant.x()),
                        Numbers.brief(secant.h()),
                        Numbers.brief(secant.slope()),
                        Numbers.brief(secant.exact()))
                : Messages.text("picture.slope.noCurve", Numbers.brief(secant.x()));
    }

    private void paintInside(Surface surface, CurveView view, Frame frame) {
        Bounds area = frame.area();
        if (holds(frame.x(), 0)) {
            double x = frame.toPictureX(0);
            Strokes.line(surface, styles.zero, x, area.y(), x, area.maxY());
        }
        if (holds(frame.y(), 0)) {
            double y = frame.toPictureY(0);
            Strokes.line(surface, styles.zero, area.x(), y, area.maxX(), y);
        }
        Secant secant = view.secant();
        if (secant.isDefined()) {
            paintTriangle(surface, secant, frame);
        }
        paintCurve(surface, view, frame);
        if (secant.isDefined()) {
            double reach = BEYOND * area.width();
            double from = frame.toPictureX(secant.x()) - reach;
            double to = Math.max(frame.toPictureX(secant.x()), frame.toPictureX(secant.x() + secant.h())) + reach;
            through(surface, secant, secant.slope(), styles.secant, frame, from, to);
            through(surface, secant, secant.exact(), styles.tangent, frame, from, to);
        }
    }

    private static boolean holds(Range range, double value) {
        return range.min() < value && value < range.max();
    }

    private void paintCurve(Surface surface, CurveView view, Frame frame) {
        Bounds area = frame.area();
        Strokes.chain(
                surface,
                styles.curve,
                xs(view, frame),
                ys(view, frame),
                area.y() - area.height(),
                area.maxY() + area.height());
    }

    private static double[] xs(CurveView view, Frame frame) {
        int count = view.values().length;
        return IntStream.range(0, count)
                .mapToDouble(index ->
                        frame.toPictureX(Slice.place(view.x().min(), view.x().max(), index, count)))
                .toArray();
    }

    private static double[] ys(CurveView view, Frame frame) {
        return Arrays.stream(view.values()).map(frame::toPictureY).toArray();
    }

    private void paintTriangle(Surface surface, Secant secant, Frame frame) {
        double x = frame.toPictureX(secant.x());
        double there = frame.toPictureX(secant.x() + secant.h());
        double y = frame.toPictureY(secant.value());
        double top = frame.toPictureY(secant.valueThere());
        surface.shape(
                pen -> {
                    pen.moveTo(x, y);
                    pen.lineTo(there, y);
                    pen.lineTo(there, top);
                    pen.close();
                },
                styles.triangle,
                styles.leg);
    }

    /** A straight line of a slope through the point at x, between two places of the picture. */
    private static void through(
            Surface surface, Secant secant, double slope, Line line, Frame frame, double from, double to) {
        Strokes.line(surface, line, from, height(secant, slope, frame, from), to, height(secant, slope, frame, to));
    }

    private static double height(Secant secant, double slope, Frame frame, double pictureX) {
        double x = frame.x().at(frame.shareX(pictureX));
        double y = frame.toPictureY(secant.value() + slope * (x - secant.x()));
        // A line that is steeper than the picture is high has its end far outside of it.
        double far = 1e6;
        return Math.clamp(y, -far, far);
    }

    private void paintPoints(Surface surface, Secant secant, Frame frame, LabelSpots labels) {
        double x = frame.toPictureX(secant.x());
        double y = frame.toPictureY(secant.value());
        double there = frame.toPictureX(secant.x() + secant.h());
        double top = frame.toPictureY(secant.valueThere());
        surface.within(grown(frame.area()), () -> {
            Strokes.dot(surface, there, top, POINT - 0.5, styles.palette.background(), styles.secant);
            Strokes.dot(surface, x, y, POINT, styles.palette.accent(), null);
        });
        labels.keep(x, y, POINT);
        labels.keep(there, top, POINT);
    }

    private static Bounds grown(Bounds area) {
        return new Bounds(area.x() - POINT, area.y() - POINT, area.width() + 2 * POINT, area.height() + 2 * POINT);
    }

    private void paintLabels(Surface surface, CurveView view, Frame frame, LabelSpots labels) {
        Secant secant = view.secant();
        double x = frame.toPictureX(secant.x());
        double y = frame.toPictureY(secant.value());
        double there = frame.toPictureX(secant.x() + secant.h());
        double top = frame.toPictureY(secant.valueThere());
        double below = secant.rise() >= 0 ? 1 : -1;
        String run = Messages.text("picture.slope.run", Numbers.brief(secant.h()));
        if (there - x >= SMALLEST_LEG) {
            labels.write(
                    surface,
                    run,
                    styles.ofSecant,
                    new Spot((x + there) / 2, y + below * GAP, Anchor.MIDDLE),
                    new Spot((x + there) / 2, y - below * GAP, Anchor.MIDDLE),
                    new Spot(x + GAP, y + below * 2 * GAP, Anchor.START));
            if (Math.abs(top - y) >= SMALLEST_LEG) {
                labels.write(
                        surface,
                        Messages.text("picture.slope.rise", Numbers.brief(secant.rise())),
                        styles.ofSecant,
                        new Spot(there + GAP, (y + top) / 2, Anchor.START),
                        new Spot(there - GAP, (y + top) / 2, Anchor.END),
                        new Spot(there + GAP, top + 2 * GAP, Anchor.START));
            }
        } else {
            labels.write(
                    surface,
                    run,
                    styles.ofSecant,
                    new Spot(x + GAP + POINT, y + below * GAP, Anchor.START),
                    new Spot(x - GAP - POINT, y + below * GAP, Anchor.END));
        }
        labels.write(
                surface,
                Messages.text("picture.slope.point", view.variable(), Numbers.brief(secant.x())),
                styles.bold,
                new Spot(x - GAP, y - GAP, Anchor.END),
                new Spot(x - GAP, y + GAP, Anchor.END),
                new Spot(x, y + 2 * GAP, Anchor.MIDDLE),
                new Spot(x, y - 2 * GAP, Anchor.MIDDLE));
        double reach = BEYOND * frame.area().width();
        double ends = Math.max(x, there) + reach;
        endLabel(
                surface,
                "picture.slope.secant",
                secant,
                secant.slope(),
                styles.ofSecant,
                frame,
                labels,
                ends,
                x - reach);
        endLabel(
                surface,
                "picture.slope.tangent",
                secant,
                secant.exact(),
                styles.ofTangent,
                frame,
                labels,
                ends,
                x - reach);
    }

    /** At the end of a line, or nearer to the point where that lies outside. */
    private static void endLabel(
            Surface surface,
            String message,
            Secant secant,
            double slope,
            TextStyle style,
            Frame frame,
            LabelSpots labels,
            double right,
            double left) {
        int tries = 8;
        Spot[] spots = new Spot[4 * tries];
        for (int index = 0; index < tries; index++) {
            double share = 1 - (double) index / tries;
            double middle = (left + right) / 2;
            double atRight = middle + share * (right - middle);
            double atLeft = middle - share * (middle - left);
            double yRight = height(secant, slope, frame, atRight);
            double yLeft = height(secant, slope, frame, atLeft);
            spots[4 * index] = new Spot(atRight + GAP, yRight, Anchor.START);
            spots[4 * index + 1] = new Spot(atRight - GAP, yRight, Anchor.END);
            spots[4 * index + 2] = new Spot(atLeft - GAP, yLeft, Anchor.END);
            spots[4 * index + 3] = new Spot(atLeft + GAP, yLeft, Anchor.START);
        }
        labels.write(surface, Messages.text(message, Numbers.brief(slope)), style, spots);
    }
}
