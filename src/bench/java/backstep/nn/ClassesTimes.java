package backstep.nn;

import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.Generator;
import backstep.nn.kernel.Backend;
import backstep.nn.train.Training;
import backstep.nn.train.TrainingSettings;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a parameter costs in networks with an output for each class, compared with a network of two classes whose hidden
 * layers are the same: samples times parameters a second, measured in turns, and the bytes that an epoch allocates.
 */
public final class ClassesTimes {

    private static final int[] CLASSES = {2, 3, 10};
    private static final int ROUNDS = 9;
    private static final double SECONDS = 0.25;
    private static final double WARM_SECONDS = 1.5;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ClassesTimes() {}

    public static void main(String[] arguments) {
        System.out.printf(
                "%-52s %14s %12s%n", "samples x parameters a second, in millions", "÷ two classes", "bytes/epoch");
        for (Backend backend : Backend.values()) {
            for (List<Integer> hidden : List.of(List.of(16, 16), Collections.nCopies(8, 64))) {
                for (int batch : new int[] {TrainingSettings.FULL_BATCH, 32}) {
                    for (int samples : new int[] {150, 5000}) {
                        measure(backend, hidden, batch, samples);
                    }
                }
            }
        }
    }

    private static void measure(Backend backend, List<Integer> hidden, int batch, int samples) {
        Training[] trainings = IntStream.of(CLASSES)
                .mapToObj(classes -> training(backend, hidden, batch, samples, classes))
                .toArray(Training[]::new);
        for (Training each : trainings) {
            speed(each, WARM_SECONDS);
        }
        double[][] speeds = new double[trainings.length][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < trainings.length; i++) {
                speeds[i][round] = speed(trainings[i], SECONDS);
            }
        }
        for (int i = 0; i < trainings.length; i++) {
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ratios[round] = speeds[i][round] / speeds[0][round];
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-6s %-9s %5d samples, batch %-3s %2d classes %,8.0f %14.2f %,12d%n",
                    backend.name().toLowerCase(Locale.ROOT),
                    hidden.size() == 2 ? "2-16-16" : "2-64 x 8",
                    samples,
                    batch == TrainingSettings.FULL_BATCH ? "all" : batch,
                    CLASSES[i],
                    median(speeds[i]) / 1e6,
                    median(ratios),
                    garbage(trainings[i]));
        }
    }

    private static Training training(Backend backend, List<Integer> hidden, int batch, int samples, int classes) {
        var generator = classes == 2 ? Generator.MOONS : Generator.BLOBS;
        var data = new DatasetSpec(generator, samples, 0.3, 1, Division.NONE, DatasetSpec.FACTOR, classes).generate();
        List<Integer> sizes = new ArrayList<>(hidden);
        sizes.add(classes == 2 ? 1 : classes);
        Loss loss = classes == 2 ? Loss.BCE : Loss.CROSS_ENTROPY;
        MlpSpec spec = MlpSpec.of(2, sizes, Activation.TANH, Activation.LINEAR, 1);
        TrainingSettings settings =
                TrainingSettings.of(loss, OptimizerKind.SGD, 0.001, 1).withBatch(batch);
        return new Training(Parameters.draw(spec), data, settings, backend);
    }

    /** Samples times parameters a second. */
    private static double speed(Training training, double seconds) {
        long start = System.nanoTime();
        long from = training.epochs();
        while (System.nanoTime() - start < seconds * 1e9) {
            training.epoch();
        }
        double products =
                (double) training.data().size() * training.parameters().count();
        return (training.epochs() - from) * products / ((System.nanoTime() - start) * 1e-9);
    }

    private static long garbage(Training training) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int epoch = 0; epoch < 10; epoch++) {
            training.epoch();
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / 10;
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
