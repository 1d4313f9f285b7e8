package backstep.picture.chart;

import backstep.geometry.Bounds;
import backstep.nn.train.Divergence;
import backstep.nn.train.Measure;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the losses and accuracies of runs over their epochs. It draws no background. One chart serves for any number of
 * drawings in its colours, one after the other.
 */
public final class LossChart {

    private static final double HAIR_DOT = 2.5;
    private static final double SELECTION_OPACITY = 0.15;
    private static final double CROSS = 3.5;
    private static final double GAP = 5;
    private static final double EDGE = 2;
    private static final int MEANT = 4;

    private final ChartColours colours;
    private final ChartStyles styles;
    private final ChartAxesPainter axes;
    private final KeyPainter key;
    private final LinePainter painter;
    private final MarkPainter marks;
    private final CardPainter card;
    /** Of the last drawing, and more of earlier ones, to be used again. */
    private final List<ChartLine> pool = new ArrayList<>();

    public LossChart(ChartColours colours) {
        this.colours = colours;
        styles = new ChartStyles(colours.palette());
        axes = new ChartAxesPainter(colours, styles);
        key = new KeyPainter(colours, styles);
        painter = new LinePainter(colours);
        marks = new MarkPainter(colours);
        card = new CardPainter(colours, styles);
    }

    /** Where it puts what; the axis of the losses is known only to those who draw. */
    public ChartFrame frame(ChartView view, double width, double height) {
        return ChartFrame.of(view, width, height, key.height(view, width));
    }

    /** Draws it from the origin on. */
    public void paint(Surface surface, ChartView view, double width, double height) {
        ChartFrame empty = frame(view, width, height);
        List<ChartLine> lines = lines(view, empty);
        Bounds plot = empty.plot();
        ChartFrame frame = empty.withLoss(
                LossRange.axis(measured(lines, view), view.options().logLoss(), plot.maxY(), plot.y()));
        key.paint(surface, view, width);
        axes.paint(surface, frame, view);
        surface.within(clip(plot), () -> {
            selection(surface, view, frame);
            paint(surface, lines, view, frame);
        });
        marks.paint(surface, view, frame);
        view.runs().forEach(run -> divergence(surface, run, frame));
        notes(surface, lines, view, frame);
        view.hair().ifPresent(epoch -> hair(surface, lines, epoch, view, frame, width));
    }

    /** The lines that the axis of the losses has to have room for. */
    private static List<ChartLine> measured(List<ChartLine> lines, ChartView view) {
        return view.present().isEmpty()
                ? lines
                : lines.stream().filter(line -> line.run().isPresent()).toList();
    }

    /** Lines may lie on the border. */
    private static Bounds clip(Bounds plot) {
        return new Bounds(plot.x() - 2, plot.y() - 2, plot.width() + 4, plot.height() + 4);
    }

    /** The lines in the order in which they cover each other. */
    private List<ChartLine> lines(ChartView view, ChartFrame frame) {
        int used = 0;
        for (ChartRun run : view.runs().reversed()) {
            for (Measure measure : List.of(Measure.values()).reversed()) {
                if (isDrawn(run, measure, view)) {
                    if (used == pool.size()) {
                        pool.add(new ChartLine(run, measure));
                    }
                    pool.get(used).gather(run, measure, frame);
                    used++;
                }
            }
        }
        return pool.subList(0, used);
    }

    /** Of the other runs only what they learned from is drawn, unless one stands out: two lines for each would be a tangle. A penalty stands in the table only. */
    private static boolean isDrawn(ChartRun run, Measure measure, ChartView view) {
        boolean onTraining = measure == Measure.TRAIN_LOSS || measure == Measure.TRAIN_ACCURACY;
        return measure != Measure.PENALTY
                && (view.options().accuracy() || !ChartLine.isAccuracy(measure))
                && (run.isPresent() || run.emphasised() || onTraining);
    }

    private void paint(Surface surface, List<ChartLine> lines, ChartView view, ChartFrame frame) {
        boolean fade = view.hasEmphasis();
        for (ChartLine line : lines) {
            if (!line.run().emphasised()) {
                painter.paint(surface, line, frame, fade);
            }
        }
        for (ChartLine line : lines) {
            if (line.run().emphasised()) {
                painter.paint(surface, line, frame, false);
            }
        }
    }

    private void selection(Surface surface, ChartView view, ChartFrame frame) {
        view.selection().ifPresent(span -> {
            double from = frame.epochs().place(span.from());
            double to = frame.epochs().place(span.to());
            Bounds bounds =
                    new Bounds(from, frame.plot().y(), to - from, frame.plot().height());
            surface.rectangle(bounds, 0, 0, colours.palette().accent().withAlpha(SELECTION_OPACITY), null);
        });
    }

    /** Marks where a run came to nothing. */
    private void divergence(Surface surface, ChartRun run, ChartFrame frame) {
        run.snapshot().divergence().map(Divergence::epoch).ifPresent(epoch -> {
            double x = frame.epochs().place((double) epoch);
            Bounds plot = frame.plot();
            if (x < plot.x() - 1 || x > plot.maxX() + 1) {
                return;
            }
            Colour colour = run.isPresent() ? colours.palette().danger() : colours.of(run);
            double y = plot.y() + CROSS + 1;
            stroke(surface, Line.solid(colour, 2), x - CROSS, y - CROSS, x + CROSS, y + CROSS);
            stroke(surface, Line.solid(colour, 2), x - CROSS, y + CROSS, x + CROSS, y - CROSS);
            if (run.isPresent()) {
                stroke(surface, Line.dashed(colour, 1), x, y + CROSS, x, plot.maxY());
                boolean left = x > plot.centerX();
                TextStyle style =
                        new TextStyle(styles.text.face(), ChartStyles.SIZE, colour, left ? Anchor.END : Anchor.START);
                String text = Messages.text("picture.chart.diverged", Long.toString(epoch));
                surface.text(text, left ? x - CROSS - GAP : x + CROSS + GAP, y + CROSS, style);
            }
        });
    }

    /** What the lines alone would not tell. */
    private void notes(Surface surface, List<ChartLine> lines, ChartView view, ChartFrame frame) {
        Bounds plot = frame.plot();
        if (view.runs().stream().allMatch(run -> run.epochs() == 0)) {
            String empty = Messages.text("picture.chart.empty");
            TextMetrics.onMiddle(
                    surface, empty, plot.centerX(), ChartAxesPainter.clearOfGrid(frame), styles.axisCentred);
        }
        boolean below = lines.stream()
                .anyMatch(line -> !line.isAccuracy() && LinePainter.isBelow(line.envelope(), frame.loss()));
        if (below) {
            surface.text(Messages.text("picture.chart.below"), plot.maxX() - GAP, plot.maxY() - GAP - 2, styles.axis);
        }
    }

    private void hair(
            Surface surface, List<ChartLine> lines, long epoch, ChartView view, ChartFrame frame, double width) {
        Bounds plot = frame.plot();
        double x = frame.epochs().place((double) epoch);
        stroke(surface, Line.solid(colours.palette().muted(), 1), x, plot.y(), x, plot.maxY());
        List<Reading> readings = Reading.at(view, epoch);
        for (Reading reading : readings) {
            reading.figures().forEach((measure, figure) -> {
                if (isDrawn(reading.run(), measure, view)) {
                    Colour colour = colours.of(reading.run(), measure);
                    ChartAxis axis = ChartLine.isAccuracy(measure) ? frame.accuracy() : frame.loss();
                    dot(surface, x, axis, figure.smallest(), colour);
                    dot(surface, x, axis, figure.largest(), colour);
                }
            });
        }
        if (!readings.isEmpty()) {
            double right = width - 2 * EDGE;
            Bounds room = new Bounds(EDGE, plot.y(), right, plot.height());
            card.paint(
                    surface,
                    new CardPainter.Content(
                            readings,
                            MarkPainter.near(view, frame, x),
                            view.options().accuracy()),
                    x,
                    room,
                    place -> covered(lines, frame, place));
        }
    }

    /** How much of the lines a place would cover; the present one counts more than others. */
    private static int covered(List<ChartLine> lines, ChartFrame frame, Bounds place) {
        int covered = 0;
        for (ChartLine line : lines) {
            ChartAxis axis = line.isAccuracy() ? frame.accuracy() : frame.loss();
            boolean isMeant = line.run().isPresent() || line.run().emphasised();
            covered += (isMeant ? MEANT : 1) * line.envelope().within(place, axis);
        }
        return covered;
    }

    private void dot(Surface surface, double x, ChartAxis axis, double figure, Colour colour) {
        if (axis.hasPlaceFor(figure)) {
            double y = axis.place(figure);
            Bounds bounds = new Bounds(x - HAIR_DOT, y - HAIR_DOT, 2 * HAIR_DOT, 2 * HAIR_DOT);
            surface.ellipse(bounds, colour, null);
        }
    }

    private static void stroke(Surface surface, Line line, double x1, double y1, double x2, double y2) {
        surface.shape(
                pen -> {
                    pen.moveTo(x1, y1);
                    pen.lineTo(x2, y2);
                },
                null,
                line);
    }
}
