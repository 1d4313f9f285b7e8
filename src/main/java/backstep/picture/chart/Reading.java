package backstep.picture.chart;

import backstep.nn.train.Measure;
import backstep.nn.train.RunMark;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.text.Percent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a run has come to at one epoch.
 *
 * @param first the first epoch that the figures stand for
 * @param last the last one; the same, unless the run is so long that several share a point
 * @param figures those that were measured
 */
public record Reading(ChartRun run, long first, long last, Map<Measure, Figure> figures) {

    /** The smallest and the largest of what a point stands for. */
    public record Figure(double smallest, double largest) {

        /** With every digit, or with about five. */
        String text(boolean share, boolean full) {
            String low = text(smallest, share, full);
            String high = text(largest, share, full);
            return low.equals(high) ? low : low + "…" + high;
        }

        private static String text(double value, boolean share, boolean full) {
            if (share) {
                return Messages.text("picture.chart.percent", Percent.of(value));
            }
            return full ? Numbers.full(value) : Numbers.brief(value);
        }
    }

    public Reading {
        figures = Map.copyOf(figures);
    }

    /** What the visible runs say at an epoch; those that did not get there say nothing. */
    public static List<Reading> at(ChartView view, long epoch) {
        List<Reading> readings = new ArrayList<>();
        for (ChartRun run : view.runs()) {
            OptionalInt point = new RunTrack(run.snapshot(), Measure.TRAIN_LOSS).at(epoch);
            point.ifPresent(there -> readings.add(of(run, there)));
        }
        return readings;
    }

    private static Reading of(ChartRun run, int point) {
        Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
        RunTrack train = new RunTrack(run.snapshot(), Measure.TRAIN_LOSS);
        for (Measure measure : Measure.values()) {
            RunTrack track = new RunTrack(run.snapshot(), train.history(), measure);
            Figure figure = new Figure(track.smallest(point), track.largest(point));
            // A loss that is no number says something; a test loss that is none was never measured.
            if (measure == Measure.TRAIN_LOSS || !Double.isNaN(figure.smallest)) {
                figures.put(measure, figure);
            }
        }
        return new Reading(run, train.first(point), train.last(point), figures);
    }

    /** The epochs that the figures stand for: {@code epoch 12}, {@code epochs 128–255}. */
    public String epochs() {
        return first == last
                ? Messages.text("picture.chart.at", Long.toString(first))
                : Messages.text("picture.chart.between", Long.toString(first), Long.toString(last));
    }

    /** The run's name, its figures and what was changed then, in words. */
    public String sentence() {
        StringBuilder sentence = new StringBuilder(run.name()).append(", ").append(epochs());
        for (Measure measure : Measure.values()) {
            Figure figure = figures.get(measure);
            if (figure != null) {
                sentence.append(", ")
                        .append(Messages.text("picture.chart.measure." + measure))
                        .append(' ')
                        .append(figure.text(ChartLine.isAccuracy(measure), true));
            }
        }
        for (RunMark mark : run.snapshot().marks()) {
            if (mark.epoch() >= first && mark.epoch() <= last) {
                sentence.append(", ").append(MarkTexts.of(mark));
            }
        }
        return sentence.toString();
    }
}
