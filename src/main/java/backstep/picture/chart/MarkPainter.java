package backstep.picture.chart;

import backstep.geometry.Bounds;
import backstep.nn.train.Measure;
import backstep.nn.train.RunMark;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Marks on the curves where something was changed while they were trained. */
final class MarkPainter {

    private static final double RADIUS = 4;
    private static final double WIDTH = 1.5;
    /** How far from the hair line a mark is still meant. */
    private static final double REACH = 6;

    private final ChartColours colours;

    /** A change of a run, in words. */
    record Change(ChartRun run, String text) {}

    MarkPainter(ChartColours colours) {
        this.colours = colours;
    }

    void paint(Surface surface, ChartView view, ChartFrame frame) {
        for (ChartRun run : view.runs().reversed()) {
            double last = Double.NEGATIVE_INFINITY;
            for (RunMark mark : run.snapshot().marks()) {
                double x = frame.epochs().place((double) mark.epoch());
                // Of those in the same place one is enough; the table names them all.
                if (isSeen(x, frame.plot()) && x - last > RADIUS) {
                    diamond(surface, x, y(run, mark, frame), colour(run, view));
                    last = x;
                }
            }
        }
    }

    private Colour colour(ChartRun run, ChartView view) {
        Colour own = colours.of(run);
        return view.hasEmphasis() && !run.emphasised() ? colours.behind(own) : own;
    }

    private static boolean isSeen(double x, Bounds plot) {
        return x >= plot.x() - 1 && x <= plot.maxX() + 1;
    }

    /** On the curve, or on the ground where that has no place. */
    private static double y(ChartRun run, RunMark mark, ChartFrame frame) {
        RunTrack track = new RunTrack(run.snapshot(), Measure.TRAIN_LOSS);
        OptionalInt point = track.at(Math.min(mark.epoch(), run.epochs()));
        double loss = point.isPresent() ? track.largest(point.getAsInt()) : Double.NaN;
        Bounds plot = frame.plot();
        return frame.loss().hasPlaceFor(loss)
                ? Math.clamp(frame.loss().place(loss), plot.y(), plot.maxY())
                : plot.maxY();
    }

    private void diamond(Surface surface, double x, double y, Colour colour) {
        surface.shape(
                pen -> {
                    pen.moveTo(x, y - RADIUS);
                    pen.lineTo(x + RADIUS, y);
                    pen.lineTo(x, y + RADIUS);
                    pen.lineTo(x - RADIUS, y);
                    pen.close();
                },
                colours.palette().background(),
                Line.solid(colour, WIDTH));
    }

    /** What was changed near a place of the chart, run by run. */
    static List<Change> near(ChartView view, ChartFrame frame, double place) {
        List<Change> changes = new ArrayList<>();
        for (ChartRun run : view.runs()) {
            for (RunMark mark : run.snapshot().marks()) {
                if (Math.abs(frame.epochs().place((double) mark.epoch()) - place) <= REACH) {
                    changes.add(new Change(run, MarkTexts.at(mark)));
                }
            }
        }
        return changes;
    }
}
