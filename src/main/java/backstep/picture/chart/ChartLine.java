package backstep.picture.chart;

import backstep.nn.train.Measure;

/** A line of the chart: one measure of one run, as far as it is seen. */
final class ChartLine {

    private final Envelope envelope = new Envelope();
    private ChartRun run;
    private Measure measure;

    ChartLine(ChartRun run, Measure measure) {
        this.run = run;
        this.measure = measure;
    }

    void gather(ChartRun other, Measure another, ChartFrame frame) {
        run = other;
        measure = another;
        envelope.gather(new RunTrack(run.snapshot(), measure), frame.epochs(), (int)
                Math.ceil(frame.plot().width()));
    }

    ChartRun run() {
        return run;
    }

    Measure measure() {
        return measure;
    }

    Envelope envelope() {
        return envelope;
    }

    boolean isAccuracy() {
        return isAccuracy(measure);
    }

    static boolean isAccuracy(Measure measure) {
        return measure == Measure.TRAIN_ACCURACY || measure == Measure.TEST_ACCURACY;
    }
}
