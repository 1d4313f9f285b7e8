package backstep.cli;

import backstep.data.CsvChoice;
import backstep.data.CsvException;
import backstep.data.CsvReader;
import backstep.data.CsvSamples;
import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.Named;
import backstep.data.Scaling;
import backstep.data.Seed;
import backstep.data.Split;
import backstep.data.Task;
import backstep.nn.Goal;
import backstep.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The samples that a training spec names: a data set of the program, or a file beside the spec. */
final class SpecSamples {

    /** moons, moons-200, moons-0.15, moons-200-0.15, moons-200-0.15-42; possessive, as long texts are given too. */
    private static final Pattern NAMED =
            Pattern.compile("([a-z]++(?:-[a-z]++)*+)(?:-(\\d++)(?!\\.))?+(?:-(\\d++(?:\\.\\d++)?+))?+(?:-(\\d++))?+");

    /** What says how a file is read. */
    private static final List<String> FOR_FILES = List.of("label", "inputs", "task", "skip_missing");

    private final ProgramSource.Source source;
    private final SpecReader keys;
    private final long seed;
    private final List<Function<Goal, String>> remarks = new ArrayList<>();
    private Optional<Path> file = Optional.empty();

    /** How inputs are changed before the network is given them. */
    private enum Scale implements Named {
        NONE,
        STANDARDISE,
        /** The same in American spelling. */
        STANDARDIZE
    }

    /**
     * Samples, as the network is given them.
     *
     * @param scaling what was done to the inputs
     * @param remarks what is to be said about them, once it is known what the network has to say of them
     * @param file where they were read; nothing if they were drawn
     */
    record Loaded(Split split, Optional<Scaling> scaling, List<Function<Goal, String>> remarks, Optional<Path> file) {

        List<String> remarks(Goal goal) {
            return remarks.stream().map(remark -> remark.apply(goal)).toList();
        }
    }

    /** @param seed of the split, unless it has one of its own */
    SpecSamples(ProgramSource.Source source, SpecReader keys, long seed) {
        this.source = source;
        this.keys = keys;
        this.seed = seed;
    }

    /** @throws BadInputException naming the key that is wrong, and the reason */
    Loaded load() {
        Split split = split(data());
        if (keys.word(Scale.class, "scale", Scale.NONE) == Scale.NONE) {
            if (Scaling.isWishedFor(split.train())) {
                remarks.add(goal -> SampleWords.unscaled(split.train()));
            }
            return new Loaded(split, Optional.empty(), remarks, file);
        }
        Scaling scaling = Scaling.of(split.train());
        return new Loaded(split.map(scaling::apply), Optional.of(scaling), remarks, file);
    }

    private Split split(Dataset data) {
        double share = keys.number("train_share", 1);
        if (!(share >= DatasetSpec.LEAST_TRAIN_SHARE && share <= 1)) {
            throw keys.refusal("train_share", Messages.text("data.trainShare", Double.toString(share)));
        }
        long dividedBy = keys.seed("split_seed", seed);
        Split split = Split.of(data, share, dividedBy);
        if (split.train().size() == 0) {
            throw keys.refusal("train_share", Messages.text("nn.noSamples"));
        }
        return split;
    }

    private Dataset data() {
        String text = keys.text("data");
        Matcher named = NAMED.matcher(text);
        Optional<Generator> generator =
                named.matches() ? Named.find(Generator.class, named.group(1)) : Optional.empty();
        return generator.isPresent() ? generated(generator.get(), named) : fromFile(text);
    }

    private Dataset generated(Generator generator, Matcher named) {
        FOR_FILES.stream().filter(keys::has).findFirst().ifPresent(key -> {
            throw keys.refusal(key, Messages.text("cli.spec.forFiles", generator.id()));
        });
        if (keys.has("factor") && generator != Generator.CIRCLES) {
            throw keys.refusal("factor", Messages.text("cli.spec.forCircles", generator.id()));
        }
        String samples = named.group(2);
        String noise = named.group(3);
        String drawnFrom = named.group(4);
        DatasetSpec usual = DatasetSpec.of(generator).withFactor(DatasetSpec.FACTOR);
        double factor = keys.number("factor", DatasetSpec.FACTOR);
        keys.checked("factor", () -> usual.withFactor(factor));
        return keys.checked(
                "data",
                () -> new DatasetSpec(
                                generator,
                                samples == null ? usual.samples() : count(samples),
                                noise == null ? usual.noise() : Double.parseDouble(noise),
                                drawnFrom == null ? usual.seed() : seed(drawnFrom),
                                1,
                                factor)
                        .generate());
    }

    /** Digits as a number of samples. */
    private int count(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            String fewest = Integer.toString(DatasetSpec.FEWEST);
            String most = Integer.toString(DatasetSpec.MOST);
            throw keys.refusal("data", Messages.quoting("data.samples", digits, fewest, most));
        }
    }

    /** Digits as a seed. */
    private long seed(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException _) {
            throw keys.refusal("data", Messages.quoting("data.seed", digits, Long.toString(Seed.MOST)));
        }
    }

    private Dataset fromFile(String name) {
        CsvReader reader = open(name);
        CsvChoice choice = choice(reader);
        try {
            CsvSamples samples = reader.read(choice);
            boolean open = !keys.has("task");
            remarks.add(goal -> SampleWords.read(name, reader, samples, open, goal));
            return samples.data();
        } catch (CsvException unusable) {
            throw keys.refusal("data", SampleWords.refusal(unusable));
        }
    }

    private CsvReader open(String name) {
        try {
            Path beside = Path.of(source.name()).resolveSibling(name);
            file = Optional.of(beside);
            return open(beside);
        } catch (CsvException unusable) {
            throw keys.refusal("data", SampleWords.refusal(unusable));
        } catch (InvalidPathException noName) {
            throw keys.refusal("data", ProgramSource.unreadable(name, noName));
        }
    }

    private CsvReader open(Path file) throws CsvException {
        try (InputStream samples = Files.newInputStream(file)) {
            return CsvReader.open(samples);
        } catch (IOException failure) {
            throw keys.refusal("data", ProgramSource.unreadable(file, failure));
        }
    }

    private CsvChoice choice(CsvReader reader) {
        CsvChoice choice = CsvChoice.USUAL.withSkipMissing(keys.flag("skip_missing"));
        if (keys.has("label")) {
            choice = choice.withLabel(place(reader, "label", keys.text("label")));
        }
        if (keys.has("inputs")) {
            choice = choice.withInputs(keys.texts("inputs").stream()
                    .map(name -> place(reader, "inputs", name))
                    .toList());
        }
        return keys.has("task") ? choice.withTask(keys.word(Task.class, "task")) : choice;
    }

    private int place(CsvReader reader, String key, String column) {
        try {
            return reader.place(column);
        } catch (CsvException unknown) {
            throw keys.refusal(key, String.valueOf(unknown.getMessage()));
        }
    }
}
