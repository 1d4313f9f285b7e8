package backstep.cli;

import backstep.data.Dataset;
import backstep.data.Scaling;
import backstep.data.Split;
import backstep.document.SpecData;
import backstep.document.SpecReader;
import backstep.document.SpecScale;
import backstep.document.SpecTable;
import backstep.nn.Goal;
import backstep.nn.train.SampleSource;
import backstep.text.Messages;
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
        return wanted.split(data, wanted.division(), wanted.splitSeed(seed));
    }

    private Dataset data() {
        return new SpecData(keys)
                .named()
                .map(named -> keys.checked("data", named::generate))
                .orElseGet(this::fromFile);
    }

    private Dataset fromFile() {
        SpecTable.Read read = new SpecTable(keys, Path.of(source.name())).read(new SpecData(keys).splitSeed(seed));
        String name = keys.text("data");
        boolean open = !keys.has("task") && !keys.has("classes");
        remarks.add(goal -> SampleWords.read(name, read.reader(), read.samples(), open, goal));
        int count = read.data().size();
        if (count < read.samples().data().size()) {
            remarks.add(goal -> Messages.text("cli.sampled", Integer.toString(count)));
        }
        file = Optional.of(read.file());
        return read.data();
    }
}
