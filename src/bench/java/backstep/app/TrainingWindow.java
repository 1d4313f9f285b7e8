package backstep.app;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.kernel.Backend;
import backstep.nn.train.Experiment;
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
import javafx.animation.AnimationTimer;

/**
 * How the window and a training that runs flat out get along: pulses a second and the longest gap between two, and the
 * speed of training with the window as a share of that without.
 */
public final class TrainingWindow {

    private static final long SECONDS = 6;
    private static final double NANOS = 1e9;

    private TrainingWindow() {}

    public static void main(String[] arguments) throws InterruptedException {
        MainWindow window = BenchWindow.open();
        NetworkSession session = WindowThread.call(() -> {
            window.shell().show("network");
            return window.network().session();
        });
        BenchWindow.await(session::isAtRest);
        measure(session, "2-[4]-1", List.of(4, 1), 200);
        measure(session, "2-[16,16]-1", List.of(16, 16, 1), 200);
        measure(session, "2-[16,16]-1, 5,000 samples", List.of(16, 16, 1), 5000);
        measure(session, "2-[64 x 8]-1", layers(), 200);
        System.exit(0);
    }

    private static List<Integer> layers() {
        List<Integer> layers = new ArrayList<>(Collections.nCopies(8, 64));
        layers.add(1);
        return layers;
    }

    private static void measure(NetworkSession session, String name, List<Integer> sizes, int samples)
            throws InterruptedException {
        Experiment experiment = Experiment.first()
                .withSamples(new SampleSource.Named(new DatasetSpec(Generator.MOONS, samples, 0.15, 42, 1)))
                .withLayers(MlpSpec.layers(sizes, Activation.TANH, Activation.TANH));
        double alone = alone(experiment);
        WindowThread.run(() -> session.open(experiment));
        BenchWindow.await(session::isAtRest);
        WindowThread.run(session::run);
        Thread.sleep(1500);
        Pulses pulses = new Pulses(session);
        long start = System.nanoTime();
        long from = epoch(session);
        WindowThread.run(pulses::start);
        Thread.sleep(1000 * SECONDS);
        WindowThread.run(pulses::stop);
        double seconds = (System.nanoTime() - start) / NANOS;
        double speed = (epoch(session) - from) / seconds;
        WindowThread.run(session::pause);
        BenchWindow.await(session::isAtRest);
        System.out.printf(
                Locale.ROOT,
                "%-28s %5.1f pulses/s, longest gap %4.0f ms, moments %5.1f/s; %,9.0f epochs/s, %3.0f %% of %,9.0f"
                        + " alone%n",
                name,
                pulses.count / seconds,
                pulses.longest / 1e6,
                pulses.changes / seconds,
                speed,
                100 * speed / alone,
                alone);
    }

    private static double alone(Experiment experiment) {
        var run = experiment.run(experiment.samples().split());
        Training training = new Training(run.initial(), run.fed().train(), run.settings(), Backend.best());
        long warm = System.nanoTime() + (long) (1.5 * NANOS);
        while (System.nanoTime() < warm) {
            training.epoch();
        }
        long start = System.nanoTime();
        long from = training.epochs();
        while (System.nanoTime() - start < 3 * NANOS) {
            training.epoch();
        }
        return (training.epochs() - from) * NANOS / (System.nanoTime() - start);
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
