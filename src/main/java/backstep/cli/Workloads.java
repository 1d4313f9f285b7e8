package backstep.cli;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.Parameters;
import backstep.nn.kernel.Backend;
import backstep.nn.train.RunSpec;
import backstep.nn.train.Training;
import backstep.nn.train.TrainingSettings;
import backstep.text.Messages;
import backstep.text.Percent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The standard workloads of training. */
final class Workloads {

    private static final int SAMPLES = 200;
    private static final double NOISE = 0.15;
    private static final int SEED = 42;
    private static final double RATE = 0.05;
    private static final int GRID = 100;
    private static final int MANY = 10_000;

    private Workloads() {}

    /**
     * A figure.
     *
     * @param name what was done, of a text with that key
     * @param detail the network or the number that varies
     * @param perSecond how often it was done in a second
     * @param spread by how much rounds differed, as a share
     */
    record Figure(
            String name,
            String detail,
            @JsonProperty("per_second") double perSecond,
            double spread) {

        Figure(String name, String detail, Pace pace) {
            this(name, detail, pace.perSecond(), pace.spread());
        }
    }

    /** All figures of one run, and what they were measured with. */
    record Report(Backend backend, int processors, List<Figure> figures) {
        String table() {
            StringBuilder text = new StringBuilder(Messages.text("cli.bench.with", backend, processors) + "\n");
            for (Figure figure : figures) {
                String what = Messages.text("cli.bench." + figure.name(), figure.detail());
                text.append(String.format(
                        Locale.ROOT,
                        "%-62s %,14.0f ± %s %%%n",
                        what,
                        figure.perSecond(),
                        Percent.of(figure.spread() / 2)));
            }
            return text.toString();
        }
    }

    /**
     * Measures the epochs of runs.
     *
     * @param runs by their names
     * @param threads how many may work at once
     */
    static Report measure(Map<String, RunSpec> runs, Backend backend, int threads, double seconds) {
        List<Figure> figures = new ArrayList<>();
        runs.forEach((name, run) -> {
            Training training = new Training(run.initial(), run.fed().train(), run.settings(), backend, threads);
            figures.add(new Figure("spec", name, Pace.of(training::epoch, seconds)));
        });
        return new Report(backend, Runtime.getRuntime().availableProcessors(), figures);
    }

    /**
     * Measures one workload after the other.
     *
     * @param seconds how long each is measured, after as long a warm-up
     * @param growth whether to go through numbers of samples, neurons and threads too
     */
    static Report measure(Backend backend, double seconds, boolean growth) {
        List<Figure> figures = new ArrayList<>();
        List<Integer> layers = List.of(16, 16, 1);
        figures.add(new Figure("w1", "2-[16,16]-1", epochs(moons(SAMPLES), layers, backend, seconds)));
        figures.add(new Figure("w2", "2-[4]-1", epochs(moons(SAMPLES), List.of(4, 1), backend, seconds)));
        figures.add(new Figure("w3", "3-[4,4]-1", epochs(toy(), List.of(4, 4, 1), backend, seconds)));
        figures.add(new Figure("boundary", GRID + "×" + GRID, boundaries(backend, seconds)));
        if (growth) {
            for (int samples : new int[] {100, 200, 400, 800, 1600, 3200, 6400, MANY}) {
                Pace rate = epochs(moons(samples), layers, backend, seconds);
                figures.add(new Figure("samples", Integer.toString(samples), rate));
            }
            for (int neurons : new int[] {4, 8, 16, 32, 64}) {
                Pace rate = epochs(moons(SAMPLES), List.of(neurons, neurons, 1), backend, seconds);
                figures.add(new Figure("neurons", Integer.toString(neurons), rate));
            }
            for (int threads : new int[] {1, 2}) {
                Training training = training(moons(MANY), layers, backend, threads);
                figures.add(new Figure("threads", Integer.toString(threads), Pace.of(training::epoch, seconds)));
            }
        }
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

    private static Training training(Dataset data, List<Integer> layers, Backend backend, int threads) {
        MlpSpec spec = MlpSpec.of(data.inputs(), layers, Activation.TANH, Activation.TANH, SEED);
        TrainingSettings settings = TrainingSettings.of(Loss.MSE, OptimizerKind.SGD, RATE, 1);
        return new Training(Parameters.draw(spec), data, settings, backend, threads);
    }

    private static Pace epochs(Dataset data, List<Integer> layers, Backend backend, double seconds) {
        Training training = training(data, layers, backend, 1);
        return Pace.of(training::epoch, seconds);
    }

    private static Pace boundaries(Backend backend, double seconds) {
        double[][] points = new double[2][GRID * GRID];
        for (int i = 0; i < points[0].length; i++) {
            points[0][i] = i % GRID * 0.04 - 2;
            points[1][i] = Math.floorDiv(i, GRID) * 0.04 - 2;
        }
        Dataset grid = Dataset.numbers(points, new double[points[0].length]);
        Training training = training(grid, List.of(16, 16, 1), backend, 1);
        return Pace.of(() -> training.activations(grid, 2), seconds);
    }
}
