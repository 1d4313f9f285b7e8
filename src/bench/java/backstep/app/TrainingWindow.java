package backstep.app;

import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.Generator;
import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.kernel.Backend;
import backstep.nn.train.Experiment;
import backstep.nn.train.LossMonitor;
import backstep.nn.train.SampleSource;
import backstep.nn.train.Training;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.task.WindowThread;
import backstep.ui.workspace.MainWindow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;

/**
 * How the window and a training that runs flat out get along: pulses a second and the longest gap between two, the speed
 * of training with the window as a share of that without, and where the time of the processor's cores goes. Rounds without
 * and with the window take turns, as other work on the machine disturbs both.
 */
public final class TrainingWindow {

    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final double WARM_SECONDS = 1.5;
    private static final double ALONE_SECONDS = 2;
    private static final double WINDOW_SECONDS = Integer.getInteger("seconds", 4);
    private static final double NANOS = 1e9;

    private TrainingWindow() {}

    public static void main(String[] arguments) throws InterruptedException {
        MainWindow window = BenchWindow.open();
        NetworkSession session = WindowThread.call(() -> {
            window.shell().show("network");
            return window.network().session();
        });
        BenchWindow.await(session::isAtRest);
        List<Setting> settings = List.of(
                new Setting("16,16", List.of(16, 16, 1), 200),
                new Setting("16,16 with 5,000 samples", List.of(16, 16, 1), 5000),
                new Setting("64 x 8", layers(), 200),
                new Setting("64 x 8 with 5,000 samples", layers(), 5000));
        for (Setting setting : settings) {
            if (arguments.length == 0 || List.of(arguments).contains(setting.name)) {
                measure(session, setting);
            }
        }
        BenchWindow.end();
    }

    private record Setting(String name, List<Integer> layers, int samples) {
        Experiment experiment() {
            return Experiment.first()
                    .withSamples(new SampleSource.Named(
                            new DatasetSpec(Generator.MOONS, samples, 0.15, 42, 1).withDivision(Division.USUAL)))
                    .withLayers(MlpSpec.layers(layers, Activation.TANH, Activation.TANH));
        }
    }

    private static List<Integer> layers() {
        List<Integer> layers = new ArrayList<>(Collections.nCopies(8, 64));
        layers.add(1);
        return layers;
    }

    /** One round. */
    private record Round(Speed alone, Speed speed, double pulses, double gap, double frames, Cores cores) {
        double share() {
            return speed.perSecond / alone.perSecond;
        }

        /** The same without what other threads and other programs take: what is left is the work on snapshots. */
        double ownShare() {
            return speed.perCoreSecond / alone.perCoreSecond;
        }

        /** What is not training, in shares of a core. */
        double beside() {
            return (cores.process() - cores.busiest()) / (double) cores.wall();
        }
    }

    /** In epochs. */
    private record Speed(double perSecond, double perCoreSecond) {}

    private static void measure(NetworkSession session, Setting setting) throws InterruptedException {
        Experiment experiment = setting.experiment();
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(round(session, experiment));
        }
        System.out.printf(
                Locale.ROOT,
                "%-26s %3.0f %% of %,.1f epochs/s (%s), %.0f %% of core's time; beside it %.0f %% of a core; %.1f"
                        + " pulses/s, longest gap %.0f ms, %.1f frames/s%n",
                setting.name,
                100 * median(rounds, Round::share),
                median(rounds, round -> round.alone.perSecond),
                String.join(", ", rounds.stream().map(TrainingWindow::percent).toList()),
                100 * median(rounds, Round::ownShare),
                100 * median(rounds, Round::beside),
                median(rounds, Round::pulses),
                median(rounds, Round::gap),
                median(rounds, Round::frames));
        System.out.println("    " + rounds.getLast().cores.text(rounds.getLast().frames));
    }

    private static String percent(Round round) {
        return String.format(Locale.ROOT, "%.0f", 100 * round.share());
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] figures = rounds.stream().mapToDouble(figure).sorted().toArray();
        return figures[figures.length / 2];
    }

    private static Round round(NetworkSession session, Experiment experiment) throws InterruptedException {
        Speed alone = alone(experiment);
        WindowThread.run(() -> session.open(experiment));
        BenchWindow.await(session::isAtRest);
        WindowThread.run(session::run);
        Thread.sleep((long) (1000 * WARM_SECONDS));
        Pulses pulses = new Pulses(session);
        Cores before = Cores.now();
        long start = System.nanoTime();
        long from = epoch(session);
        WindowThread.run(pulses::start);
        Thread.sleep((long) (1000 * WINDOW_SECONDS));
        WindowThread.run(pulses::stop);
        double seconds = (System.nanoTime() - start) / NANOS;
        double epochs = epoch(session) - from;
        Cores spent = Cores.now().since(before);
        Speed speed = new Speed(epochs / seconds, epochs * NANOS / spent.busiest());
        WindowThread.run(session::pause);
        BenchWindow.await(session::isAtRest);
        return new Round(alone, speed, pulses.count / seconds, pulses.longest / 1e6, pulses.changes / seconds, spent);
    }

    private static Speed alone(Experiment experiment) {
        var run = experiment.run(experiment.samples().split());
        Training training = new Training(run.initial(), run.fed().train(), run.settings(), Backend.best());
        LossMonitor monitor = new LossMonitor();
        long warm = System.nanoTime() + (long) (WARM_SECONDS * NANOS);
        while (System.nanoTime() < warm) {
            training.epoch();
            monitor.sees(training);
        }
        Cores before = Cores.now();
        long start = System.nanoTime();
        long from = training.epochs();
        while (System.nanoTime() - start < ALONE_SECONDS * NANOS) {
            training.epoch();
            monitor.sees(training);
        }
        Cores spent = Cores.now().since(before);
        double epochs = training.epochs() - from;
        return new Speed(epochs * NANOS / spent.wall(), epochs * NANOS / spent.busiest());
    }

    private static long epoch(NetworkSession session) throws InterruptedException {
        return WindowThread.call(() ->
                Objects.requireNonNull(session.frameProperty().get()).snapshot().epoch());
    }

    /** Counts the pulses of the window. */
    private static final class Pulses extends AnimationTimer {
        private int count;
        private int changes;
        private long last;
        private long longest;
        private Object seen = this;
        private final NetworkSession watched;

        Pulses(NetworkSession session) {
            watched = session;
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // each frame is another object, however alike
        public void handle(long now) {
            long time = System.nanoTime();
            longest = last == 0 ? 0 : Math.max(longest, time - last);
            last = time;
            count++;
            if (watched.frameProperty().get() != seen) {
                seen = watched.frameProperty().get();
                changes++;
            }
        }
    }
}
