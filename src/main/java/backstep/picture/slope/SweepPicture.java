package backstep.picture.slope;

import backstep.geometry.Bounds;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.NamedElement;
import backstep.picture.Palette;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.plot.Tick;
import backstep.picture.plot.Ticks;
import backstep.picture.slope.LabelSpots.Spot;
import backstep.slope.DifferenceSweep;
import backstep.slope.DifferenceSweep.Point;
import backstep.slope.DifferenceSweep.Scheme;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.List;
import java.util.stream.IntStream;

/** Draws how wrong numeric slopes are over h, on logarithmic axes, with the sides of truncation and of round-off. */
public final class SweepPicture {

    private static final double DOT = 2.6;
    private static final double TODAY = 5;
    private static final double GAP = 9;
    private static final double DROP = 14;
    private static final double TICK_SIZE = 10.5;
    private static final double X_ROOM = 44;
    private static final double Y_ROOM = 34;
    private static final double KEY_LINE = 22;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final SlopeStyles styles;
    private final TextStyle number;
    private final Line best;
    private final Line grid;

    public SweepPicture(Palette palette) {
        styles = new SlopeStyles(palette);
        number = new TextStyle(TextStyle.Face.MONO, TICK_SIZE, palette.muted(), Anchor.MIDDLE);
        best = Line.dashed(palette.text(), 1);
        grid = Line.solid(palette.border().withAlpha(0.5), 1);
    }

    /** Where everything lies in a picture of a size. */
    public static SweepFrame frame(SweepView view, double width, double height) {
        return SweepFrame.of(view, width, height);
    }

    /** Draws the picture on a surface that is clear. */
    public void paint(Surface surface, SweepView view, double width, double height) {
        SweepFrame frame = frame(view, width, height);
        DifferenceSweep sweep = view.sweep();
        surface.begin(new NamedElement("axes", Messages.text("picture.plot.axes"), "axes"));
        double bestX = frame.hs().place(sweep.best(Scheme.FORWARD));
        Bounds area = frame.area();
        surface.rectangle(
                new Bounds(bestX, area.y(), area.maxX() - bestX, area.height()), 0, 0, styles.palette.leaf(), null);
        axes(surface, frame);
        surface.end();
        surface.begin(new NamedElement("errors", sentence(view), "errors"));
        surface.within(area, () -> {
            scheme(surface, sweep, Scheme.CENTRAL, frame);
            scheme(surface, sweep, Scheme.FORWARD, frame);
        });
        key(surface, width);
        marks(surface, view, frame, bestX);
        surface.end();
    }

    /** What the picture shows, for people who cannot see it. */
    public static String sentence(SweepView view) {
        return Messages.text(
                "picture.slope.sweep",
                Numbers.brief(view.today().h()),
                Numbers.brief(Math.abs(view.today().difference())),
                best(view.sweep(), Scheme.FORWARD),
                best(view.sweep(), Scheme.CENTRAL));
    }

    /** The best h is no exact figure: a power of ten says as much as is known of it. */
    public static String best(DifferenceSweep sweep, Scheme scheme) {
        int power = (int) Math.rint(Math.log10(sweep.best(scheme)));
        return "10" + raised(power);
    }

    private static String raised(int power) {
        StringBuilder text = new StringBuilder(power < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(power)).toCharArray()) {
            text.append(RAISED.charAt(digit - '0'));
        }
        return text.toString();
    }

    private void axes(Surface surface, SweepFrame frame) {
        Bounds area = frame.area();
        surface.rectangle(area, 0, 0, null, styles.border);
        int across = Math.max(2, (int) (area.width() / X_ROOM));
        for (Tick tick : Ticks.logarithmic(frame.hs().last(), frame.hs().first(), across)) {
            double x = frame.hs().place(tick.value());
            Strokes.line(surface, styles.border, x, area.maxY(), x, area.maxY() + 3);
            surface.text(tick.text(), x, area.maxY() + DROP, number);
        }
        surface.text(
                Messages.text("picture.slope.hAxis"),
                area.maxX(),
                area.maxY() + 2 * DROP - 1,
                SlopeStyles.at(styles.quiet.withSize(TICK_SIZE), Anchor.END));
        int up = Math.max(2, (int) (area.height() / Y_ROOM));
        for (Tick tick :
                Ticks.logarithmic(frame.errors().first(), frame.errors().last(), up)) {
            double y = frame.errors().place(tick.value());
            Strokes.line(surface, grid, area.x(), y, area.maxX(), y);
            TextMetrics.onMiddle(surface, tick.text(), area.x() - 6, y, SlopeStyles.at(number, Anchor.END));
        }
    }

    private void scheme(Surface surface, DifferenceSweep sweep, Scheme scheme, SweepFrame frame) {
        List<Point> points = sweep.points();
        double[] xs = points.stream()
                .mapToDouble(point -> frame.hs().place(point.h()))
                .toArray();
        double[] ys = points.stream()
                .mapToDouble(point -> frame.place(sweep.error(point, scheme)))
                .toArray();
        Strokes.chain(
                surface,
                Line.solid(colour(scheme), 1.4),
                xs,
                ys,
                frame.area().y() - 10,
                frame.area().maxY() + 10);
        int stride = (points.size() - 1) / (DifferenceSweep.FIRST_POWER - DifferenceSweep.LAST_POWER);
        IntStream.range(0, points.size())
                .filter(index -> index % stride == 0 && Double.isFinite(ys[index]))
                .forEach(index -> mark(surface, scheme, xs[index], ys[index]));
    }

    /** Forward differences have round marks that are filled, central ones square ones that are not. */
    private void mark(Surface surface, Scheme scheme, double x, double y) {
        Colour colour = colour(scheme);
        switch (scheme) {
            case FORWARD -> Strokes.dot(surface, x, y, DOT, colour, null);
            case CENTRAL ->
                surface.rectangle(
                        new Bounds(x - DOT, y - DOT, 2 * DOT, 2 * DOT),
                        0,
                        0,
                        styles.palette.background(),
                        Line.solid(colour, 1.3));
        }
    }

    private Colour colour(Scheme scheme) {
        return switch (scheme) {
            case FORWARD -> styles.secantColour;
            case CENTRAL -> styles.tangentColour;
        };
    }

    /** What the lines are, above them. */
    private void key(Surface surface, double width) {
        double x = 8;
        double y = 15;
        String title = Messages.text("picture.slope.error");
        TextMetrics.onMiddle(surface, title, x, y, styles.bold);
        double right = width - 14;
        for (Scheme scheme : List.of(Scheme.CENTRAL, Scheme.FORWARD)) {
            String name = Messages.text("picture.slope.scheme." + scheme);
            double start = right - TextMetrics.width(name, styles.text);
            TextMetrics.onMiddle(surface, name, start, y, styles.text);
            Strokes.line(surface, Line.solid(colour(scheme), 1.4), start - KEY_LINE - 5, y, start - 5, y);
            mark(surface, scheme, start - 5 - KEY_LINE / 2, y);
            right = start - KEY_LINE - 5 - 2 * GAP;
        }
    }

    private void marks(Surface surface, SweepView view, SweepFrame frame, double bestX) {
        Bounds area = frame.area();
        LabelSpots labels = new LabelSpots(area, styles);
        double x = frame.hs().place(view.today().h());
        double y = frame.place(Math.abs(view.today().difference()));
        Strokes.line(surface, styles.today, x, area.y(), x, area.maxY());
        if (Double.isFinite(y)) {
            double shown = Math.clamp(y, area.y(), area.maxY());
            Strokes.dot(
                    surface, x, shown, TODAY, styles.palette.accent(), Line.solid(styles.palette.background(), 1.5));
            labels.keep(x, shown, TODAY);
        }
        Strokes.line(surface, best, bestX, area.y(), bestX, area.maxY());
        double top = area.y() + 12;
        if (view.sweep().truncates()) {
            labels.write(
                    surface,
                    Messages.text("picture.slope.truncation"),
                    styles.quiet,
                    new Spot((area.x() + bestX) / 2, top, Anchor.MIDDLE));
        }
        labels.write(
                surface,
                Messages.text("picture.slope.roundOff"),
                styles.quiet,
                new Spot((bestX + area.maxX()) / 2, top, Anchor.MIDDLE));
        labels.write(
                surface,
                Messages.text("picture.slope.best", best(view.sweep(), Scheme.FORWARD)),
                styles.text,
                new Spot(bestX + GAP, area.maxY() - 12, Anchor.START),
                new Spot(bestX - GAP, area.maxY() - 12, Anchor.END),
                new Spot(bestX, area.maxY() - 30, Anchor.MIDDLE));
        String today =
                Messages.text("picture.slope.run", Numbers.brief(view.today().h()));
        labels.write(
                surface,
                today,
                new TextStyle(styles.bold.face(), styles.bold.size(), styles.palette.accent(), Anchor.START),
                new Spot(x + GAP, top + 18, Anchor.START),
                new Spot(x - GAP, top + 18, Anchor.END),
                new Spot(x + GAP, area.centerY(), Anchor.START),
                new Spot(x - GAP, area.centerY(), Anchor.END));
    }
}
