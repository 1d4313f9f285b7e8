package backstep.cli;

import backstep.data.CsvException;
import backstep.data.CsvReader;
import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.Named;
import backstep.data.Seed;
import backstep.data.Split;
import backstep.i18n.Messages;
import backstep.nn.Activation;
import backstep.nn.Initialisation;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.Parameters;
import backstep.nn.Penalty;
import backstep.nn.Schedule;
import backstep.nn.train.RunSpec;
import backstep.nn.train.StopRules;
import backstep.nn.train.TrainingSettings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file that says what {@code backstep train} trains. */
final class TrainSpec {

    private static final Set<String> KEYS = Set.of(
            "name",
            "data",
            "factor",
            "train_share",
            "layers",
            "hidden_activation",
            "output_activation",
            "initialisation",
            "seed",
            "initial",
            "loss",
            "optimizer",
            "learning_rate",
            "learning_rate_end",
            "l1",
            "l2",
            "batch",
            "epochs",
            // What a result adds, so that a run can be repeated from it.
            "losses",
            "first_gradients",
            "final_predictions",
            "accuracy",
            "epochs_per_second");
    /** moons, moons-200, moons-200-0.15, moons-200-0.15-42 */
    private static final Pattern NAMED =
            Pattern.compile("([a-z]+(?:-[a-z]+)*)(?:-(\\d{1,9}))?(?:-(\\d+(?:\\.\\d+)?))?(?:-(\\d{1,18}))?");

    private static final int SEED = 42;

    private final ProgramSource.Source source;
    private final SpecReader keys;
    private final OptionalLong networkSeed;

    private TrainSpec(ProgramSource.Source source, OptionalLong networkSeed) {
        this.source = source;
        this.keys = SpecReader.of(source, KEYS);
        this.networkSeed = networkSeed;
    }

    /**
     * Reads a spec, and its data if they are in a file beside it.
     *
     * @param seed draws the network in place of what the spec says
     * @throws BadInputException naming the key that is wrong, and the reason
     */
    static RunSpec read(ProgramSource.Source source, OptionalLong seed) {
        return new TrainSpec(source, seed).read();
    }

    private RunSpec read() {
        Split data = split(data());
        MlpSpec network = network(data.train().inputs());
        TrainingSettings settings = settings();
        return keys.checked(
                "loss", () -> new RunSpec(initial(network), data, settings, StopRules.after(settings.epochs())));
    }

    private Split split(Dataset data) {
        double share = keys.number("train_share", 1);
        if (!(share >= DatasetSpec.LEAST_TRAIN_SHARE && share <= 1)) {
            throw keys.refusal("train_share", Messages.text("data.trainShare", Double.toString(share)));
        }
        Split split = Split.of(data, share, seed());
        if (split.train().size() == 0) {
            throw keys.refusal("train_share", Messages.text("nn.noSamples"));
        }
        return split;
    }

    /** The seed of the file, which draws all that {@code --seed} does not. */
    private long seed() {
        return keys.checked("seed", () -> Seed.checked(keys.wholeLong("seed", SEED)));
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

    private Dataset data() {
        String text = keys.text("data");
        Matcher named = NAMED.matcher(text);
        Optional<Generator> generator =
                named.matches() ? Named.find(Generator.class, named.group(1)) : Optional.empty();
        return generator.isPresent() ? generated(generator.get(), named) : fromFile(text);
    }

    private Dataset generated(Generator generator, Matcher named) {
        String samples = named.group(2);
        String noise = named.group(3);
        String drawnFrom = named.group(4);
        return keys.checked(
                "data",
                () -> new DatasetSpec(
                                generator,
                                samples == null ? generator.defaultSamples() : Integer.parseInt(samples),
                                noise == null ? generator.defaultNoise() : Double.parseDouble(noise),
                                drawnFrom == null ? SEED : Long.parseLong(drawnFrom),
                                1,
                                keys.number("factor", DatasetSpec.FACTOR))
                        .generate());
    }

    private Dataset fromFile(String name) {
        try {
            Path beside = Path.of(source.name()).resolveSibling(name);
            return CsvReader.open(ProgramSource.file(beside.toString()).text()).read();
        } catch (CsvException | BadInputException | InvalidPathException unusable) {
            throw keys.refusal("data", String.valueOf(unusable.getMessage()));
        }
    }

    private MlpSpec network(int inputs) {
        Activation hidden = keys.word(Activation.class, "hidden_activation", Activation.TANH);
        Activation output = keys.word(Activation.class, "output_activation", Activation.LINEAR);
        Initialisation initialisation = keys.word(Initialisation.class, "initialisation", Initialisation.UNIFORM);
        long drawnFrom = networkSeed.orElse(seed());
        return keys.checked(
                "layers",
                () -> new MlpSpec(
                        inputs,
                        MlpSpec.layers(keys.wholes("layers"), hidden, output),
                        initialisation,
                        true,
                        drawnFrom));
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

    private TrainingSettings settings() {
        Loss loss = keys.word(Loss.class, "loss");
        OptimizerKind optimizer = keys.word(OptimizerKind.class, "optimizer", OptimizerKind.SGD);
        Schedule schedule = keys.has("learning_rate_end")
                ? keys.checked("learning_rate_end", () -> new Schedule.Linear(keys.number("learning_rate_end")))
                : new Schedule.Constant();
        Penalty penalty = new Penalty(rate("l1"), rate("l2"));
        double rate = keys.number("learning_rate");
        int epochs = keys.whole("epochs");
        int batch = keys.whole("batch", TrainingSettings.FULL_BATCH);
        long shuffledFrom = seed();
        return keys.checked(
                keyOfRange(rate, epochs),
                () -> new TrainingSettings(
                        loss, optimizer, rate, schedule, epochs, batch, penalty, true, shuffledFrom));
    }

    private double rate(String key) {
        double rate = keys.number(key, 0);
        keys.checked(key, () -> key.equals("l1") ? new Penalty(rate, 0) : new Penalty(0, rate));
        return rate;
    }

    /** The key to blame if these are refused. */
    private static String keyOfRange(double rate, int epochs) {
        // Written so that a number too large for a double, which is read as infinity, is seen too.
        if (!(rate >= 0 && rate < Double.POSITIVE_INFINITY)) {
            return "learning_rate";
        }
        return epochs < 1 ? "epochs" : "batch";
    }
}
