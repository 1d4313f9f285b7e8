package backstep.document;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.Generator;
import backstep.data.Named;
import backstep.data.Seed;
import backstep.data.Split;
import backstep.data.Task;
import backstep.nn.train.SampleSource;
import backstep.text.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The named data set that a training spec or a document says: moons, moons-200, moons-0.15, moons-200-0.15-42. */
public final class SpecData {

    /** Possessive, as long texts are given too. */
    private static final Pattern NAMED =
            Pattern.compile("([a-z]++(?:-[a-z]++)*+)(?:-(\\d++)(?!\\.))?+(?:-(\\d++(?:\\.\\d++)?+))?+(?:-(\\d++))?+");

    /** What says how a file is read. */
    private static final List<String> FOR_FILES = List.of("label", "inputs", "task", "skip_missing", "sample");

    /** What says how samples are prepared, which those in a spec are already. */
    private static final List<String> FOR_DIVISION =
            List.of("train_share", "shuffle", "stratify", "split_seed", "scale", "factor", "classes");

    private final SpecReader keys;

    public SpecData(SpecReader keys) {
        this.keys = keys;
    }

    /** The data set in one word, with all that it is made from but the share to learn from and the factor of circles. */
    static String text(DatasetSpec spec) {
        String noise = new BigDecimal(Double.toString(spec.noise())).toPlainString();
        return spec.generator().id() + "-" + spec.samples() + "-" + noise + "-" + spec.seed();
    }

    /**
     * The samples that stand in the spec itself; nothing if it names some.
     *
     * @throws SpecException naming a key that would have no effect on them, and the reason
     */
    public Optional<SampleSource.Own> own() {
        if (!keys.isObject("data")) {
            return Optional.empty();
        }
        Stream.concat(FOR_FILES.stream(), FOR_DIVISION.stream())
                .filter(key -> !keys.isOfDocument() && keys.has(key))
                .findFirst()
                .ifPresent(key -> {
                    throw keys.refusal(key, Messages.text("document.spec.forNamed"));
                });
        return Optional.of(OwnDataJson.read(keys.at("data"), keys));
    }

    /**
     * The named data set, all of it to learn from; nothing if the text names none, and may be a file.
     *
     * @throws SpecException naming the key that is wrong, and the reason
     */
    public Optional<DatasetSpec> named() {
        Matcher named = NAMED.matcher(keys.text("data"));
        return named.matches()
                ? Named.find(Generator.class, named.group(1)).map(generator -> spec(generator, named))
                : Optional.empty();
    }

    private DatasetSpec spec(Generator generator, Matcher named) {
        if (!keys.isOfDocument()) {
            refuseWithoutEffect(generator);
        }
        String samples = named.group(2);
        String noise = named.group(3);
        String drawnFrom = named.group(4);
        DatasetSpec usual = DatasetSpec.of(generator).withFactor(DatasetSpec.FACTOR);
        double factor = keys.number("factor", DatasetSpec.FACTOR);
        keys.checked("factor", () -> usual.withFactor(factor));
        int classes = keys.whole("classes", usual.classes());
        keys.checked("classes", () -> usual.withClasses(classes));
        return keys.checked(
                "data",
                () -> new DatasetSpec(
                        generator,
                        samples == null ? usual.samples() : count(samples),
                        noise == null ? usual.noise() : Double.parseDouble(noise),
                        drawnFrom == null ? usual.seed() : seed(drawnFrom),
                        Division.NONE,
                        factor,
                        classes));
    }

    private void refuseWithoutEffect(Generator generator) {
        FOR_FILES.stream().filter(keys::has).findFirst().ifPresent(key -> {
            throw keys.refusal(key, Messages.text("document.spec.forFiles", generator.id()));
        });
        if (keys.has("factor") && generator != Generator.CIRCLES) {
            throw keys.refusal("factor", Messages.text("document.spec.forCircles", generator.id()));
        }
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

    /** How the samples are divided. */
    public Division division() {
        double share = keys.number("train_share", 1);
        return keys.checked("train_share", () -> new Division(share, order()));
    }

    /**
     * Samples in two parts.
     *
     * @throws SpecException naming the key that is wrong, and the reason
     */
    public Split split(Dataset data, Division division, long seed) {
        if (division.order() == Division.Order.STRATIFIED && data.task() == Task.REGRESSION) {
            throw keys.refusal("stratify", Messages.text("document.spec.stratifyClasses"));
        }
        Split split = keys.checked("stratify", () -> Split.of(data, division, seed));
        if (split.train().size() == 0) {
            throw keys.refusal("train_share", Messages.text("nn.noSamples"));
        }
        return split;
    }

    private Division.Order order() {
        boolean shuffle = keys.flag("shuffle", true);
        boolean stratify = keys.flag("stratify");
        if (stratify && !shuffle) {
            throw keys.refusal("stratify", Messages.text("document.spec.stratify"));
        }
        return stratify ? Division.Order.STRATIFIED : shuffle ? Division.Order.SHUFFLED : Division.Order.IN_ORDER;
    }

    /**
     * What the samples are divided by.
     *
     * @param otherwise unless the division has a seed of its own
     */
    public long splitSeed(long otherwise) {
        return keys.seed("split_seed", otherwise);
    }
}
