package backstep.cli;

import backstep.data.CsvChoice;
import backstep.data.CsvException;
import backstep.data.CsvReader;
import backstep.data.CsvSamples;
import backstep.data.Dataset;
import backstep.data.Division;
import backstep.data.Scaling;
import backstep.data.Split;
import backstep.data.Task;
import backstep.document.SpecData;
import backstep.document.SpecReader;
import backstep.document.SpecScale;
import backstep.nn.Goal;
import backstep.nn.train.SampleSource;
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

/** The samples that a training spec names: a data set of the program, or a file beside the spec. */
final class SpecSamples {

    private final ProgramSource.Source source;
    private final SpecReader keys;
    private final long seed;
    private final List<Function<Goal, String>> remarks = new ArrayList<>();
    private Optional<Path> file = Optional.empty();

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
        Optional<SampleSource.Own> own = new SpecData(keys).own();
        if (own.isPresent()) {
            return new Loaded(own.get().split(), own.get().scaling(), remarks, file);
        }
        Split split = split(data());
        Optional<Scaling> scaling =
                keys.word(SpecScale.class, "scale", SpecScale.NONE).of(split.train());
        if (scaling.isEmpty() && Scaling.isWishedFor(split.train())) {
            remarks.add(goal -> SampleWords.unscaled(split.train()));
        }
        return new Loaded(split.map(part -> scaled(part, scaling)), scaling, remarks, file);
    }

    private static Dataset scaled(Dataset part, Optional<Scaling> scaling) {
        return scaling.map(each -> each.apply(part)).orElse(part);
    }

    private Split split(Dataset data) {
        SpecData wanted = new SpecData(keys);
        Division division = wanted.division();
        long dividedBy = wanted.splitSeed(seed);
        if (division.order() == Division.Order.STRATIFIED && data.task() == Task.REGRESSION) {
            throw keys.refusal("stratify", Messages.text("document.spec.stratifyClasses"));
        }
        Split split = keys.checked("stratify", () -> Split.of(data, division, dividedBy));
        if (split.train().size() == 0) {
            throw keys.refusal("train_share", Messages.text("nn.noSamples"));
        }
        return split;
    }

    private Dataset data() {
        return new SpecData(keys)
                .named()
                .map(named -> keys.checked("data", named::generate))
                .orElseGet(() -> fromFile(keys.text("data")));
    }

    private Dataset fromFile(String name) {
        CsvReader reader = open(name);
        CsvChoice choice = choice(reader);
        try {
            CsvSamples samples = reader.read(choice);
            requireClasses(samples);
            boolean open = !keys.has("task") && !keys.has("classes");
            remarks.add(goal -> SampleWords.read(name, reader, samples, open, goal));
            return sample(samples.data());
        } catch (CsvException unusable) {
            throw keys.refusal("data", SampleWords.refusal(unusable));
        }
    }

    /** Of a large file a sample may be enough. */
    private Dataset sample(Dataset data) {
        if (!keys.has("sample")) {
            return data;
        }
        int count = keys.whole("sample");
        if (count < 1) {
            throw keys.refusal("sample", Messages.text("cli.sample", Integer.toString(count)));
        }
        if (count < data.size()) {
            remarks.add(goal -> Messages.text("cli.sampled", Integer.toString(count)));
        }
        return data.sample(count, new SpecData(keys).splitSeed(seed));
    }

    private void requireClasses(CsvSamples samples) {
        int found = samples.classes().size();
        if (keys.has("classes") && keys.whole("classes") != found) {
            throw keys.refusal("classes", Messages.text("cli.classes", Integer.toString(found)));
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
        CsvChoice choice =
                CsvChoice.USUAL.withSkipMissing(keys.flag("skip_missing")).withFewAreClasses(true);
        if (keys.has("label")) {
            choice = choice.withLabel(place(reader, "label", keys.text("label")));
        }
        if (keys.has("inputs")) {
            choice = choice.withInputs(keys.texts("inputs").stream()
                    .map(name -> place(reader, "inputs", name))
                    .toList());
        }
        if (keys.has("classes") && !keys.has("task")) {
            return choice.withTask(Task.CLASSIFICATION);
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
