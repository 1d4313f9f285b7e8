package backstep.app;

import backstep.nn.kernel.Backend;
import backstep.nn.train.Evaluation;
import backstep.nn.train.Experiment;
import backstep.nn.train.LossMonitor;
import backstep.nn.train.RunSpec;
import backstep.nn.train.RunState;
import backstep.nn.train.Snapshot;
import backstep.nn.train.Training;
import backstep.picture.chart.ChartColours;
import backstep.picture.chart.ChartOptions;
import backstep.picture.chart.ChartRun;
import backstep.picture.chart.ChartView;
import backstep.picture.chart.LossChart;
import backstep.ui.task.WindowThread;
import backstep.ui.widget.CanvasSurface;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;

/** How long the JavaFX thread is kept by a repaint of the loss chart, with histories as long as they get. */
public final class LossChartTimes {

    private static final int EPOCHS = 4096;
    private static final int REPAINTS = 300;
    private static final double WIDTH = 400;
    private static final double HEIGHT = 320;

    private LossChartTimes() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        WindowThread.start();
        Snapshot snapshot = trained();
        for (int runs : new int[] {1, 6, 13}) {
            measure(snapshot, runs, new ChartOptions(false, false, false, false, false), "linear");
            measure(snapshot, runs, new ChartOptions(true, false, false, false, false), "log loss");
            measure(snapshot, runs, new ChartOptions(true, true, true, false, false), "log both, accuracy, hair line");
        }
        System.exit(0);
    }

    private static Snapshot trained() {
        Experiment first = Experiment.first();
        Experiment noisy = first.withTraining(first.training().withBatch(20).withLearningRate(0.2));
        RunSpec spec = noisy.run(noisy.samples().split());
        Training training = new Training(spec.initial(), spec.data().train(), spec.settings(), Backend.best());
        LossMonitor watch = new LossMonitor(spec.data());
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            training.epoch();
            watch.sees(training);
        }
        Evaluation end = training.evaluate(spec.data().train());
        return new Snapshot(
                spec,
                0,
                0,
                RunState.PAUSED,
                EPOCHS,
                0,
                0,
                OptionalInt.empty(),
                training.loss(),
                end,
                end,
                0.2,
                training.parameters(),
                training.gradients(),
                watch.history(),
                List.of(),
                Optional.empty(),
                0);
    }

    private static void measure(Snapshot snapshot, int runs, ChartOptions options, String name)
            throws InterruptedException {
        List<ChartRun> all = IntStream.range(0, runs)
                .mapToObj(number -> new ChartRun(number, "Run " + number, snapshot, false))
                .toList();
        OptionalLong hair = options.accuracy() ? OptionalLong.of(EPOCHS / 2) : OptionalLong.empty();
        ChartView view = new ChartView(all, options, Optional.empty(), hair, Optional.empty());
        LossChart chart = new LossChart(ChartColours.DARK);
        double[] times = new double[REPAINTS];
        for (int repaint = 0; repaint < REPAINTS; repaint++) {
            int index = repaint;
            WindowThread.run(() -> {
                Canvas canvas = new Canvas(WIDTH, HEIGHT);
                CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
                long start = System.nanoTime();
                chart.paint(surface, view, WIDTH, HEIGHT);
                times[index] = (System.nanoTime() - start) / 1e6;
            });
        }
        double[] warm = Arrays.copyOfRange(times, REPAINTS / 3, REPAINTS);
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "%2d runs of %,d points, %s: median %.2f ms, 95th percentile %.2f ms%n",
                runs,
                EPOCHS,
                name,
                warm[warm.length / 2],
                warm[(int) (0.95 * warm.length)]);
    }
}
