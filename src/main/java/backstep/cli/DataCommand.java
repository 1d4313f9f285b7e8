package backstep.cli;

import backstep.data.CsvWriter;
import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.Generator;
import backstep.text.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backstep data}: makes a named data set. */
@Command(
        name = "data",
        description = "${bundle:cli.data}",
        footerHeading = "${bundle:cli.examples}",
        footer = "${bundle:cli.data.footer}")
final class DataCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "NAME",
            converter = Generators.class,
            completionCandidates = Generators.class,
            description = "${bundle:cli.data.name}: ${COMPLETION-CANDIDATES}")
    private Generator generator = Generator.MOONS;

    @Option(names = "--samples", paramLabel = "N", description = "${bundle:cli.data.samples}")
    private @Nullable Integer samples;

    @Option(names = "--noise", paramLabel = "S", description = "${bundle:cli.data.noise}")
    private @Nullable Double noise;

    @Option(names = "--factor", paramLabel = "F", description = "${bundle:cli.data.factor}")
    private @Nullable Double factor;

    @Option(names = "--classes", paramLabel = "K", description = "${bundle:cli.data.classes}")
    private @Nullable Integer classes;

    @Option(
            names = "--seed",
            paramLabel = "K",
            defaultValue = "" + DatasetSpec.SEED,
            description = "${bundle:cli.data.seed} (${bundle:cli.default} ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "-o", paramLabel = "FILE", description = "${bundle:cli.data.file}")
    private @Nullable Path file;

    DataCommand(Console console) {
        this.console = console;
    }

    /** The names of the generators. */
    static final class Generators extends WordConverter<Generator> {
        Generators() {
            super(words());
        }

        private static SequencedMap<String, Generator> words() {
            SequencedMap<String, Generator> words = new LinkedHashMap<>();
            Arrays.stream(Generator.values()).forEach(each -> words.put(each.id(), each));
            return words;
        }
    }

    @Override
    public Integer call() {
        String csv = CsvWriter.write(spec().generate());
        if (file == null) {
            console.out().print(csv);
            console.out().flush();
        } else {
            OutputFile.write(file, csv);
        }
        return ExitCode.OK;
    }

    private DatasetSpec spec() {
        int count = samples == null ? generator.defaultSamples() : samples;
        double level = noise == null ? generator.defaultNoise() : noise;
        if (factor != null && generator != Generator.CIRCLES) {
            throw new BadInputException(Messages.text("cli.data.noFactor", generator.id()));
        }
        double inner = factor == null ? DatasetSpec.FACTOR : factor;
        try {
            int wanted = classes == null ? generator.defaultClasses() : classes;
            return new DatasetSpec(generator, count, level, seed, Division.NONE, inner, wanted);
        } catch (IllegalArgumentException refused) {
            throw new BadInputException(
                    Messages.text("cli.remark", generator.id(), String.valueOf(refused.getMessage())));
        }
    }
}
