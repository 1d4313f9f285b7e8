package backstep.cli;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Feature;
import backstep.data.Named;
import backstep.data.Scaling;
import backstep.data.Seed;
import backstep.data.Split;
import backstep.nn.Activation;
import backstep.nn.Initialisation;
import backstep.nn.LayerSpec;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.train.RunSpec;
import backstep.nn.train.TrainingSettings;
import backstep.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The file that says what {@code backstep train} trains. */
final class TrainSpec {

    private final ProgramSource.Source source;
    private final SpecReader keys;
    private final OptionalLong networkSeed;

    private TrainSpec(ProgramSource.Source source, OptionalLong networkSeed) {
        this.source = source;
        this.keys = SpecReader.of(source);
        this.networkSeed = networkSeed;
    }

    /**
     * Reads a spec, and its data if they are in a file beside it.
     *
     * @param seed draws the network in place of what the spec says
     * @throws BadInputException naming the key that is wrong, and the reason
     */
    static Run read(ProgramSource.Source source, OptionalLong seed) {
        return new TrainSpec(source, seed).read();
    }

    /**
     * A run as a file says it.
     *
     * @param scaling what was done to the inputs
     * @param remarks what is to be said about it
     * @param files those that it was read from: itself, and its samples
     */
    record Run(RunSpec spec, Optional<Scaling> scaling, List<String> remarks, List<Path> files) {}

    private Run read() {
        SpecSamples.Loaded samples = new SpecSamples(source, keys, seed()).load();
        Split data = samples.split();
        List<Feature> features = features(data.train());
        MlpSpec network = network(features.isEmpty() ? data.train().inputs() : features.size());
        SpecTraining training = new SpecTraining(keys, seed());
        TrainingSettings settings = training.settings();
        RunSpec run = keys.checked(
                "loss", () -> new RunSpec(initial(network), data, features, Set.of(), settings, training.stop()));
        return new Run(run, samples.scaling(), remarks(samples, run), files(samples));
    }

    private List<Path> files(SpecSamples.Loaded samples) {
        return Stream.concat(Stream.of(Path.of(source.name())), samples.file().stream())
                .toList();
    }

    private static List<String> remarks(SpecSamples.Loaded samples, RunSpec run) {
        List<String> remarks = new ArrayList<>(samples.remarks(run.goal()));
        if (run.goal().zeroOne()) {
            List<String> classes = run.data().train().classNames();
            remarks.add(Messages.quoting("cli.zeroOne", classes.getFirst(), classes.getLast()));
        }
        return remarks;
    }

    /** What the network is given in place of two inputs; nothing for the inputs as they are. */
    private List<Feature> features(Dataset data) {
        if (!keys.has("features")) {
            return List.of();
        }
        List<Feature> features = keys.words(Feature.class, "features");
        if (features.isEmpty()) {
            throw keys.refusal("features", Messages.text("cli.spec.noFeatures"));
        }
        if (data.inputs() != 2) {
            throw keys.refusal("features", Messages.text("cli.spec.featuresOfTwo", Integer.toString(data.inputs())));
        }
        return features;
    }

    /** The seed of the file, which draws all that {@code --seed} does not. */
    private long seed() {
        return keys.seed("seed", DatasetSpec.SEED);
    }

    /**
     * What {@code --seed} says, if it was given.
     *
     * @throws BadInputException if it is no seed
     */
    static OptionalLong drawnFrom(@Nullable Long seed) {
        try {
            return seed == null ? OptionalLong.empty() : OptionalLong.of(Seed.checked(seed));
        } catch (IllegalArgumentException refused) {
            throw new BadInputException(Messages.text("cli.remark", "--seed", String.valueOf(refused.getMessage())));
        }
    }

    private MlpSpec network(int inputs) {
        Activation output = keys.word(Activation.class, "output_activation", Activation.LINEAR);
        Initialisation initialisation = keys.word(Initialisation.class, "initialisation", Initialisation.UNIFORM);
        boolean drawnBiases = keys.word(Biases.class, "biases", Biases.DRAWN) == Biases.DRAWN;
        long drawnFrom = networkSeed.orElse(seed());
        List<Integer> sizes = keys.wholes("layers");
        List<Activation> hidden = hidden(Math.max(0, sizes.size() - 1));
        return keys.checked(
                "layers",
                () -> new MlpSpec(inputs, layers(sizes, hidden, output), initialisation, drawnBiases, drawnFrom));
    }

    /** One activation for all hidden layers, or a list with one for each. */
    private List<Activation> hidden(int layers) {
        if (!keys.isList("hidden_activation")) {
            return Collections.nCopies(layers, keys.word(Activation.class, "hidden_activation", Activation.TANH));
        }
        List<Activation> each = keys.words(Activation.class, "hidden_activation");
        if (each.size() != layers) {
            throw keys.refusal(
                    "hidden_activation",
                    Messages.text("cli.spec.eachLayer", Integer.toString(each.size()), Integer.toString(layers)));
        }
        return each;
    }

    private static List<LayerSpec> layers(List<Integer> sizes, List<Activation> hidden, Activation output) {
        return IntStream.range(0, sizes.size())
                .mapToObj(i -> new LayerSpec(sizes.get(i), i < hidden.size() ? hidden.get(i) : output))
                .toList();
    }

    /** How biases begin. */
    private enum Biases implements Named {
        DRAWN,
        ZERO
    }

    private Parameters initial(MlpSpec network) {
        if (!keys.has("initial") || networkSeed.isPresent()) {
            return Parameters.draw(network);
        }
        return keys.checked(
                "initial",
                () -> Parameters.of(
                        network,
                        keys.layers("initial", "weights", SpecReader::rows),
                        keys.layers("initial", "biases", SpecReader::row)));
    }
}
