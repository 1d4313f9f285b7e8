package backstep.picture.chart;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.geometry.Bounds;
import backstep.nn.train.Measure;
import backstep.nn.train.RunMark;
import backstep.nn.train.Snapshot;
import backstep.nn.train.Snapshots;
import backstep.picture.Colour;
import backstep.picture.Palette;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LossChartTest {

    private static final Colour TRAIN = Palette.LIGHT.accent();
    private static final ChartOptions LINEAR = new ChartOptions(false, false, false, false, false);
    private static final ChartOptions LOG = new ChartOptions(true, false, false, false, false);
    private static final ChartOptions ALL = new ChartOptions(true, false, true, true, false);

    private static final double WIDTH = 400;
    private static final double HEIGHT = 300;

    @Test
    void aLineHasAtMostTwoPointsAColumnHoweverLongTheRun() {
        double[] losses = new Random(1).doubles(100_000, 0.1, 2).toArray();
        Sketch sketch = painted(view(LOG, run(0, Snapshots.of(losses))));
        List<Sketch.Path> strokes = sketch.strokes(TRAIN);
        assertThat(strokes).hasSize(1);
        assertThat(strokes.getFirst().points()).isBetween(400, 2 * 340);
    }

    @Test
    void aGapSplitsALine() {
        double[] losses = {3, 2, 1.5, Double.NaN, 1, 0.9, 0.8};
        Sketch sketch = painted(view(LINEAR, run(0, Snapshots.of(losses))));
        assertThat(sketch.strokes(TRAIN)).extracting(Sketch.Path::points).containsExactly(3, 4);
    }

    @Test
    void aRunThatCameToNothingIsMarked() {
        Sketch sketch = painted(view(LOG, run(0, Snapshots.diverged(1, 2, Double.NaN))));
        assertThat(sketch.texts).contains("diverged at epoch 2");
    }

    @Test
    void whatIsNotAboveZeroLiesOnTheFloorOfALogarithmicAxisAndIsSaid() {
        Snapshot snapshot = Snapshots.of(1, 0.5, 0, 0, -0.1, 0.25);
        assertThat(painted(view(LOG, run(0, snapshot))).texts).contains("along the bottom: 0 or below");
        assertThat(painted(view(LINEAR, run(0, snapshot))).texts).doesNotContain("along the bottom: 0 or below");
    }

    @Test
    void aLogarithmicAxisWithoutAnythingAboveZeroIsDrawnAllTheSame() {
        ChartRun run = run(0, Snapshots.diverged(0, 0, 0));
        assertThat(painted(view(LOG, run)).texts).contains("0.1", "1", "along the bottom: 0 or below");
    }

    @Test
    void theCardHasTheFiguresOfEachRunAtTheHairLine() {
        ChartView view = new ChartView(
                List.of(run(0, Snapshots.of(3, 2.125, 1)), run(1, Snapshots.of(9, 8.5)), run(2, Snapshots.of(7))),
                LOG,
                Optional.empty(),
                OptionalLong.of(1),
                Optional.empty());
        assertThat(painted(view).texts)
                .containsSubsequence("epoch 1", "train", "test", "Run 0", "2.125", "4.25", "Run 1", "8.5", "17");
    }

    @Test
    void whereTheCardHasNoRoomItSaysHowManyRunsAreLeftOut() {
        List<ChartRun> runs = IntStream.range(0, 13)
                .mapToObj(number -> run(number, Snapshots.of(number + 1, 1)))
                .toList();
        ChartView view = new ChartView(runs, LOG, Optional.empty(), OptionalLong.of(1), Optional.empty());
        Sketch sketch = new Sketch();
        new LossChart(ChartColours.DARK).paint(sketch, view, WIDTH, 160);
        assertThat(sketch.texts).contains("Run 0", "Run 3", "and 9 more");
    }

    @Test
    void aFileNamesEveryRun() {
        ChartView view = view(ALL, run(0, Snapshots.of(1, 2)), run(1, Snapshots.of(2, 1)));
        assertThat(painted(view).texts).contains("loss (log)", "train", "Run 1", "accuracy", "100.0 %");
    }

    @Test
    void beforeTheFirstEpochTheChartSaysWhatItIsFor() {
        assertThat(painted(view(LOG, run(0, Snapshots.of()))).texts).contains("The loss of each epoch appears here.");
        assertThat(painted(view(LOG)).texts).contains("The loss of each epoch appears here.");
    }

    @Test
    void aReadingNamesTheEpochsThatShareAPoint() {
        double[] losses = IntStream.range(0, 10_000).mapToDouble(i -> i + 1).toArray();
        ChartView view = view(LOG, run(0, Snapshots.of(losses)));
        Reading reading = Reading.at(view, 9).getFirst();
        assertThat(reading.epochs()).isEqualTo("epochs 8–11");
        assertThat(reading.figures().get(Measure.TRAIN_LOSS)).isEqualTo(new Reading.Figure(9, 12));
        assertThat(reading.sentence()).startsWith("Run 0, epochs 8–11, train 9…12, test 18");
    }

    @Test
    void theLastReadingIsOfTheNetworkAsItIsNow() {
        ChartView view = view(LOG, run(0, Snapshots.of(4, 3)));
        assertThat(Reading.at(view, 2).getFirst().figures())
                .containsEntry(Measure.TRAIN_LOSS, new Reading.Figure(0.5, 0.5));
        assertThat(Reading.at(view, 3)).isEmpty();
    }

    @Test
    void zoomLeavesTheOtherEpochsOut() {
        double[] losses = IntStream.range(0, 1000).mapToDouble(i -> 1000 - i).toArray();
        ChartView whole = view(LINEAR, run(0, Snapshots.of(losses)));
        ChartView close = new ChartView(
                whole.runs(), LINEAR, Optional.of(new EpochRange(900, 950)), OptionalLong.empty(), Optional.empty());
        assertThat(painted(close).strokes(TRAIN).getFirst().points()).isEqualTo(52);
        assertThat(painted(close).texts).contains("900", "950").doesNotContain("1000");
    }

    @Test
    void aLongerRunDoesNotFlattenTheOneThatTheAxesAreFittedTo() {
        ChartOptions fitted = new ChartOptions(false, false, false, false, true);
        double[] old = IntStream.range(0, 1000).mapToDouble(i -> 1000).toArray();
        ChartView view = view(fitted, run(0, Snapshots.of(3, 2, 1)), run(1, Snapshots.of(old)));
        assertThat(view.seen()).isEqualTo(new EpochRange(0, 3));
        assertThat(painted(view).texts).contains("3").doesNotContain("1000");
        ChartView begun = view(fitted, run(0, Snapshots.of()), run(1, Snapshots.of(old)));
        assertThat(begun.seen()).isEqualTo(new EpochRange(0, 1000));
    }

    @Test
    void theCardLeavesTheCurveFree() {
        double[] falling = IntStream.range(0, 100).mapToDouble(i -> 100 - i).toArray();
        Bounds early = card(falling, 10);
        assertThat(early.y()).isLessThan(HEIGHT / 2);
        assertThat(early.x()).isBetween(84.0, 100.0);
        double[] rising = IntStream.range(0, 100).mapToDouble(i -> i + 1).toArray();
        assertThat(card(rising, 40).maxX()).isBetween(150.0, 185.0);
        double[] high = IntStream.range(0, 100).mapToDouble(i -> 99 + i % 2).toArray();
        assertThat(card(high, 40).y()).isGreaterThan(HEIGHT / 2);
    }

    private static Bounds card(double[] losses, long hair) {
        ChartView view = new ChartView(
                List.of(run(0, Snapshots.of(losses))),
                LINEAR,
                Optional.empty(),
                OptionalLong.of(hair),
                Optional.empty());
        return painted(view).rectangles.getLast();
    }

    @Test
    void whatWasChangedIsNamedNearItsMark() {
        Snapshot changed = Snapshots.marked(
                List.of(new RunMark(2, RunMark.Kind.RATE, "0.05", "0.1"), RunMark.of(3, RunMark.Kind.EDIT)),
                4,
                3,
                2,
                1);
        ChartView at =
                new ChartView(List.of(run(0, changed)), LINEAR, Optional.empty(), OptionalLong.of(2), Optional.empty());
        assertThat(painted(at).texts)
                .contains("epoch 2: learning rate 0.05 → 0.1")
                .doesNotContain("epoch 3: parameter set by hand");
        assertThat(Reading.at(at, 3).getFirst().sentence()).endsWith(", parameter set by hand");
        // Closed outlines of four corners.
        assertThat(painted(at).paths).filteredOn(path -> path.points() == 4).hasSize(2);
    }

    @Test
    void everyMarkHasAName() {
        for (RunMark.Kind kind : RunMark.Kind.values()) {
            assertThat(MarkTexts.at(new RunMark(12_345, kind, "was", "is"))).startsWith("epoch 12345: ");
        }
    }

    private static ChartRun run(int number, Snapshot snapshot) {
        return new ChartRun(number, "Run " + number, snapshot, false);
    }

    private static ChartView view(ChartOptions options, ChartRun... runs) {
        return ChartView.of(List.of(runs), options);
    }

    private static Sketch painted(ChartView view) {
        Sketch sketch = new Sketch();
        new LossChart(ChartColours.LIGHT).paint(sketch, view, WIDTH, HEIGHT);
        return sketch;
    }
}
