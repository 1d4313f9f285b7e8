package backstep.cli;

import backstep.data.Scaling;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The file that says what {@code backstep train} trains. */
final class TrainSpec {

    private static final int SEED = 42;

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
     */
    record Run(RunSpec spec, Optional<Scaling> scaling, List<String> remarks) {}

    private Run read() {
        SpecSamples.Loaded samples = new SpecSamples(source, keys, seed()).load();
        Split data = samples.split();
        MlpSpec network = network(data.train().inputs());
        TrainingSettings settings = settings();
        RunSpec run = keys.checked(
                "loss", () -> new RunSpec(initial(network), data, settings, StopRules.after(settings.epochs())));
        return new Run(run, samples.scaling(), samples.remarks());
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
