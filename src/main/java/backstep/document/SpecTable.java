package backstep.document;

import backstep.data.CsvChoice;
import backstep.data.CsvException;
import backstep.data.CsvException.Remedy;
import backstep.data.CsvReader;
import backstep.data.CsvSamples;
import backstep.data.Dataset;
import backstep.data.Task;
import backstep.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** The table of samples that a training spec names: a file beside it. */
public final class SpecTable {

    private final SpecReader keys;
    private final Path spec;

    /**
     * What is read of a table.
     *
     * @param samples all of them
     * @param data those that are used
     */
    public record Read(Path file, CsvReader reader, CsvSamples samples, Dataset data) {}

    /** @param spec the file of the spec, which the name of the table is relative to */
    public SpecTable(SpecReader keys, Path spec) {
        this.keys = keys;
        this.spec = spec;
    }

    /**
     * Reads the table.
     *
     * @param seed of the draw where only some of the samples are wanted
     * @throws SpecException naming the key that is wrong, and the reason
     */
    public Read read(long seed) {
        Path file = file();
        CsvReader reader = open(file);
        CsvChoice choice = choice(reader);
        try {
            CsvSamples samples = reader.read(choice);
            requireClasses(samples);
            return new Read(file, reader, samples, drawn(samples.data(), seed));
        } catch (CsvException unusable) {
            throw keys.refusal("data", refusal(unusable));
        }
    }

    private Path file() {
        try {
            return spec.resolveSibling(keys.text("data"));
        } catch (InvalidPathException noName) {
            throw keys.refusal("data", ReadProblems.text(keys.text("data"), noName));
        }
    }

    private CsvReader open(Path file) {
        try (InputStream samples = Files.newInputStream(file)) {
            return CsvReader.open(samples);
        } catch (IOException failure) {
            throw keys.refusal("data", ReadProblems.text(file, failure));
        } catch (CsvException unusable) {
            throw keys.refusal("data", refusal(unusable));
        }
    }

    /** Why a file cannot be read, and what can be added to the spec. */
    private static String refusal(CsvException reason) {
        String text = String.valueOf(reason.getMessage());
        return reason.remedy() == Remedy.NONE
                ? text
                : text
                        + Messages.text(
                                "document.remedy." + reason.remedy().name().toLowerCase(Locale.ROOT));
    }

    private void requireClasses(CsvSamples samples) {
        int found = samples.classes().size();
        if (keys.has("classes") && keys.whole("classes") != found) {
            throw keys.refusal("classes", Messages.text("document.spec.classes", Integer.toString(found)));
        }
    }

    /** Of a large file a sample may be enough. */
    private Dataset drawn(Dataset data, long seed) {
        if (!keys.has("sample")) {
            return data;
        }
        int count = keys.whole("sample");
        if (count < 1) {
            throw keys.refusal("sample", Messages.text("document.spec.sample", Integer.toString(count)));
        }
        return data.sample(count, seed);
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
