package backstep.picture.slope;

import backstep.geometry.Bounds;
import backstep.nn.field.Range;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.NamedElement;
import backstep.picture.Palette;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.plot.Frame;
import backstep.picture.plot.Tick;
import backstep.picture.plot.Ticks;
import backstep.slope.FunctionShape;
import backstep.text.Messages;
import java.util.stream.IntStream;

/** Draws a function and its derivative in one small picture, and shades where it is saturated. */
public final class ShapePicture {

    private static final double LEFT = 30;
    private static final double RIGHT = 8;
    private static final double TOP = 24;
    private static final double BOTTOM = 18;
    private static final double SMALLEST = 16;
    private static final double TICK = 9.5;
    /** What lies beyond would press everything else flat. */
    private static final Range FARTHEST = new Range(-2.2, 4.2);

    private final SlopeStyles styles;
    private final Colour shade;

    public ShapePicture(Palette palette) {
        styles = new SlopeStyles(palette);
        shade = palette.danger().withAlpha(0.10);
    }

    /** Draws the picture on a surface that is clear. */
    public void paint(Surface surface, FunctionShape shape, double width, double height) {
        paint(surface, shape, 0, 0, width, height);
    }

    /** The same with its upper left corner at a place. */
    void paint(Surface surface, FunctionShape shape, double x, double y, double width, double height) {
        Bounds area = new Bounds(
                x + LEFT, y + TOP, Math.max(SMALLEST, width - LEFT - RIGHT), Math.max(SMALLEST, height - TOP - BOTTOM));
        Frame frame = new Frame(area, new Range(shape.min(), shape.max()), range(shape));
        surface.begin(new NamedElement("shape-" + shape.op().symbol(), sentence(shape), "shape"));
        surface.text(shape.op().symbol() + "(x)", x + LEFT, y + 16, styles.bold);
        surface.within(area, () -> {
            shape.saturated().forEach(stretch -> {
                double from = frame.toPictureX(stretch.from());
                double to = frame.toPictureX(stretch.to());
                surface.rectangle(new Bounds(from, area.y(), to - from, area.height()), 0, 0, shade, null);
            });
            double zeroX = frame.toPictureX(0);
            double zeroY = frame.toPictureY(0);
            Strokes.line(surface, styles.zero, zeroX, area.y(), zeroX, area.maxY());
            Strokes.line(surface, styles.zero, area.x(), zeroY, area.maxX(), zeroY);
            line(surface, shape, shape.slopes(), frame, styles.tangent);
            line(surface, shape, shape.values(), frame, styles.curve);
        });
        surface.rectangle(area, 0, 0, null, styles.border);
        ticks(surface, frame);
        surface.end();
    }

    /** What the picture shows, for people who cannot see it. */
    public static String sentence(FunctionShape shape) {
        return Messages.text(
                "picture.slope.shape", shape.op().symbol(), shape.saturated().size());
    }

    private static Range range(FunctionShape shape) {
        double[] both = IntStream.range(0, 2 * shape.values().length)
                .mapToDouble(index -> index % 2 == 0 ? shape.values()[index / 2] : shape.slopes()[index / 2])
                .filter(Double::isFinite)
                .map(value -> Math.clamp(value, FARTHEST.min(), FARTHEST.max()))
                .sorted()
                .toArray();
        double low = Math.min(both[0], -0.1);
        double high = Math.max(both[both.length - 1], 1.1);
        return new Range(low, high).widened(0.06 * (high - low));
    }

    private static void line(Surface surface, FunctionShape shape, double[] values, Frame frame, Line line) {
        double[] xs = IntStream.range(0, values.length)
                .mapToDouble(index -> frame.toPictureX(shape.place(index)))
                .toArray();
        double[] ys = IntStream.range(0, values.length)
                .mapToDouble(index -> frame.toPictureY(values[index]))
                .toArray();
        Bounds area = frame.area();
        Strokes.chain(surface, line, xs, ys, area.y() - area.height(), area.maxY() + area.height());
    }

    private void ticks(Surface surface, Frame frame) {
        for (Tick tick : Ticks.linear(frame.x().min(), frame.x().max(), 5)) {
            surface.text(
                    tick.text(),
                    frame.toPictureX(tick.value()),
                    frame.area().maxY() + 12,
                    SlopeStyles.at(styles.quiet.withSize(TICK), Anchor.MIDDLE));
        }
        for (Tick tick : Ticks.linear(frame.y().min(), frame.y().max(), 4)) {
            TextMetrics.onMiddle(
                    surface,
                    tick.text(),
                    frame.area().x() - 4,
                    frame.toPictureY(tick.value()),
                    SlopeStyles.at(styles.quiet.withSize(TICK), Anchor.END));
        }
    }
}
