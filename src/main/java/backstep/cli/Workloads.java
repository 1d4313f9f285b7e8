package backstep.cli;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.i18n.Messages;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.Parameters;
import backstep.nn.kernel.Backend;
import backstep.nn.train.Training;
import backstep.nn.train.TrainingSettings;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;

/** The standard workloads of training. */
final class Workloads {

    private static final int SAMPLES = 200;
    private static final double NOISE = 0.15;
    private static final int SEED = 42;
    private static final double RATE = 0.05;
    private static final int GRID = 100;

    private Workloads() {}

    /**
     * A figure.
     *
     * @param name what was done, of a text with that key
     * @param detail the network or the number that varies
     * @param perSecond how often it was done in a second
     */
    record Figure(
            String name,
            String detail,
            @JsonProperty("per_second") double perSecond) {}

    /** All figures of one run, and what they were measured with. */
    record Report(Backend backend, int processors, List<Figure> figures) {
        String table() {
            StringBuilder text = new StringBuilder(Messages.text("cli.bench.with", backend, processors) + "\n");
            for (Figure figure : figures) {
                String what = Messages.text("cli.bench." + figure.name(), figure.detail());
                text.append("%-62s %,14.0f%n".formatted(what, figure.perSecond()));
            }
            return text.toString();
        }
    }

    static Report measure(Backend backend, double seconds) {
        Stream<Figure> standard = Stream.of(
                new Figure("w1", "2-[16,16]-1", epochs(moons(SAMPLES), List.of(16, 16, 1), backend, seconds)),
                new Figure("w2", "2-[4]-1", epochs(moons(SAMPLES), List.of(4, 1), backend, seconds)),
                new Figure("w3", "3-[4,4]-1", epochs(toy(), List.of(4, 4, 1), backend, seconds)),
                new Figure("boundary", GRID + "×" + GRID, boundaries(backend, seconds)));
        Stream<Figure> bySamples = Stream.of(100, 200, 400, 800, 1600, 3200, 6400, 10_000)
                .map(samples -> new Figure(
                        "samples", samples.toString(), epochs(moons(samples), List.of(16, 16, 1), backend, seconds)));
        Stream<Figure> byNeurons = Stream.of(4, 8, 16, 32, 64)
                .map(neurons -> new Figure(
                        "neurons",
                        neurons.toString(),
                        epochs(moons(SAMPLES), List.of(neurons, neurons, 1), backend, seconds)));
        List<Figure> figures =
                Stream.of(standard, bySamples, byNeurons).flatMap(each -> each).toList();
        return new Report(backend, Runtime.getRuntime().availableProcessors(), figures);
    }

    /** Tiled, as a data set of the program has 5,000 samples at most. */
    private static Dataset moons(int samples) {
        Dataset all = new DatasetSpec(Generator.MOONS, Math.min(samples, DatasetSpec.MOST), NOISE, SEED, 1).generate();
        int[] places = new int[samples];
        for (int i = 0; i < samples; i++) {
            places[i] = i % all.size();
        }
        return all.select(places);
    }

    private static Dataset toy() {
        return DatasetSpec.of(Generator.TOY).generate();
    }

    private static Training training(Dataset data, List<Integer> layers, Backend backend) {
        MlpSpec spec = MlpSpec.of(data.inputs(), layers, Activation.TANH, Activation.TANH, SEED);
        TrainingSettings settings = TrainingSettings.of(Loss.MSE, OptimizerKind.SGD, RATE, 1);
        return new Training(Parameters.draw(spec), data, settings, backend);
    }

    private static double epochs(Dataset data, List<Integer> layers, Backend backend, double seconds) {
        Training training = training(data, layers, backend);
        return perSecond(training::epoch, seconds);
    }

    private static double boundaries(Backend backend, double seconds) {
        double[][] points = new double[2][GRID * GRID];
        for (int i = 0; i < points[0].length; i++) {
            points[0][i] = i % GRID * 0.04 - 2;
            points[1][i] = Math.floorDiv(i, GRID) * 0.04 - 2;
        }
        Dataset grid = Dataset.numbers(points, new double[points[0].length]);
        Training training = training(grid, List.of(16, 16, 1), backend);
        return perSecond(() -> training.activations(grid, 2), seconds);
    }

    /** The second half of the time counts; the first is for the JVM to compile what is hot. */
    private static double perSecond(Runnable work, double seconds) {
        repeat(work, seconds);
        return repeat(work, seconds);
    }

    private static double repeat(Runnable work, double seconds) {
        long start = System.nanoTime();
        long times = 0;
        double passed;
        do {
            for (int i = 0; i < 20; i++) {
                work.run();
            }
            times += 20;
            passed = (System.nanoTime() - start) * 1e-9;
        } while (passed < seconds);
        return times / passed;
    }
}
