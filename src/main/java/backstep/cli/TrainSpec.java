package backstep.cli;

import backstep.data.Dataset;
import backstep.data.Feature;
import backstep.data.Scaling;
import backstep.data.Seed;
import backstep.data.Split;
import backstep.document.Document;
import backstep.document.NetworkSpec;
import backstep.document.SpecException;
import backstep.document.SpecKeys;
import backstep.document.SpecNetwork;
import backstep.document.SpecReader;
import backstep.document.SpecTraining;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.train.ClassOutputs;
import backstep.nn.train.RunSpec;
import backstep.nn.train.SampleSource;
import backstep.nn.train.TrainingSettings;
import backstep.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The file that says what {@code backstep train} trains. */
final class TrainSpec {

    private final ProgramSource.Source source;
    private final SpecReader keys;
    private final SpecNetwork network;
    private final OptionalLong networkSeed;

    private TrainSpec(ProgramSource.Source source, OptionalLong networkSeed) {
        this.source = source;
        this.keys = reader(source);
        this.network = new SpecNetwork(keys);
        this.networkSeed = networkSeed;
    }

    private static SpecReader reader(ProgramSource.Source source) {
        SpecReader reader = SpecReader.ofSpec(source.text());
        for (String key : reader.keys()) {
            if (!SpecKeys.isKnown(key)) {
                throw reader.refusal(key, SpecKeys.advice(key));
            }
        }
        return reader;
    }

    /**
     * Reads a spec, and its data if they are in a file beside it.
     *
     * @param seed draws the network in place of what the spec says
     * @throws BadInputException naming the key that is wrong, and the reason
     */
    static Run read(ProgramSource.Source source, OptionalLong seed) {
        Optional<Document> document = DocumentSource.in(source);
        if (document.isPresent()) {
            return ofDocument(source, document.get().network(), seed);
        }
        try {
            return new TrainSpec(source, seed).read();
        } catch (SpecException refused) {
            throw new BadInputException(source.remark(String.valueOf(refused.getMessage())));
        }
    }

    /**
     * A run as a file says it.
     *
     * @param scaling what was done to the inputs
     * @param remarks what is to be said about it
     * @param files those that it was read from: itself, and its samples
     */
    record Run(RunSpec spec, Optional<Scaling> scaling, List<String> remarks, List<Path> files) {}

    /** The network of a document, from its start. */
    private static Run ofDocument(ProgramSource.Source source, NetworkSpec network, OptionalLong seed) {
        RunSpec run = network.run(network.experiment().samples().split());
        List<String> remarks = new ArrayList<>();
        if (network.trained().isPresent()) {
            remarks.add(source.remark(Messages.text("cli.document.fromStart")));
        }
        return new Run(
                seed.isPresent() ? run.redrawn(seed.getAsLong()) : run,
                network.experiment().samples() instanceof SampleSource.Own own ? own.scaling() : Optional.empty(),
                remarks,
                List.of(Path.of(source.name())));
    }

    private Run read() {
        SpecSamples.Loaded samples = new SpecSamples(source, keys, network.seed()).load();
        Split data = samples.split();
        List<Feature> features = network.features(data.train().inputs());
        MlpSpec wanted = network.network(features.isEmpty() ? data.train().inputs() : features.size(), networkSeed);
        SpecTraining training = new SpecTraining(keys, network.seed());
        ClassOutputs outputs = network.outputs(
                wanted.layers().getLast(),
                training.settings().loss(),
                data.train().task(),
                data.train().classNames().size());
        MlpSpec shape = wanted.ending(outputs.layer());
        requireFit(outputs, data.train());
        TrainingSettings settings = training.settings().withLoss(outputs.loss());
        Set<Integer> frozen = network.frozen(shape);
        RunSpec run = keys.checked(
                "loss", () -> new RunSpec(initial(shape), data, features, frozen, settings, training.stop()));
        List<String> remarks = remarks(samples, run);
        if (!shape.equals(wanted)) {
            remarks.add(source.remark(Messages.text(
                    "cli.outputs",
                    Integer.toString(shape.outputs()),
                    settings.loss().id())));
        }
        return new Run(run, samples.scaling(), remarks, files(samples));
    }

    private void requireFit(ClassOutputs outputs, Dataset data) {
        int classes = data.classNames().size();
        String blamed = outputs.areAsMany(data.task(), classes) ? "loss" : "layers";
        outputs.refusal(data.task(), classes).ifPresent(reason -> {
            throw keys.refusal(blamed, reason);
        });
    }

    private List<Path> files(SpecSamples.Loaded samples) {
        return Stream.concat(Stream.of(Path.of(source.name())), samples.file().stream())
                .toList();
    }

    private static List<String> remarks(SpecSamples.Loaded samples, RunSpec run) {
        List<String> remarks = new ArrayList<>(samples.remarks(run.goal()));
        if (run.goal().zeroOne() && run.goal().outputs() == 1) {
            List<String> classes = run.data().train().classNames();
            remarks.add(Messages.quoting("cli.zeroOne", classes.getFirst(), classes.getLast()));
        }
        return remarks;
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

    private Parameters initial(MlpSpec shape) {
        return keys.has("initial") && networkSeed.isEmpty() ? network.initial(shape) : Parameters.draw(shape);
    }
}
