package backstep.cli;

import backstep.document.Document;
import backstep.document.ExpressionRun;
import backstep.document.ExpressionSpec;
import backstep.document.ReadProblems;
import backstep.engine.Trace;
import backstep.files.TextBytes;
import backstep.lang.Compilation;
import backstep.lang.Language;
import backstep.lang.Program;
import backstep.text.Messages;
import backstep.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Where a command takes its program from: a file, standard input, or the command line. A mixin for commands. */
public final class ProgramSource {

    /** More than any program or spec has; what is larger is refused before it is read. */
    private static final int MOST_BYTES = 64 << 20;

    private static final String STANDARD_INPUT = "-";

    /** What is sent to standard input may be a file as well. Windows has no name for it. */
    private static final String STANDARD_INPUT_FILE = "/dev/stdin";

    @ArgGroup
    private @Nullable Choice choice;

    /** At most one of these. */
    private static final class Choice {

        @Parameters(paramLabel = "FILE", arity = "1", description = "${bundle:cli.source.file}")
        private @Nullable String file;

        @Option(names = "-e", paramLabel = "TEXT", description = "${bundle:cli.source.text}")
        private @Nullable String text;
    }

    /**
     * A program as it was given.
     *
     * @param name what messages call it
     */
    public record Source(String name, String text) {

        /** Something that is to be said about the program, with its name. */
        String remark(Object about) {
            return Messages.text("cli.remark", Quoted.file(name), about);
        }
    }

    /**
     * A text without errors.
     *
     * @param program empty if the text computes nothing, such as imports alone
     * @param refuted whether an {@code assert} in it does not hold
     * @param document what it is part of, if it is a document
     */
    record Compiled(Source source, Optional<Program> program, boolean refuted, Optional<Document> document) {

        /** What is set in the document. */
        Optional<ExpressionSpec> spec() {
            return document.map(whole -> DocumentSource.expression(source, whole));
        }

        /** That of the document; empty if it has none. */
        String title() {
            return document.map(Document::title).orElse("");
        }

        /** A run of its program, with what the document sets. */
        Trace run(Program computed) {
            return spec().map(set -> ExpressionRun.of(computed, set).trace())
                    .orElseGet(() -> Trace.of(computed.graph()));
        }
    }

    /**
     * Reads the program.
     *
     * @throws BadInputException if it cannot be read
     * @throws ParameterException if none is given and standard input is a terminal
     */
    public Source read(Console console, CommandLine command) {
        if (choice != null && choice.text != null) {
            return new Source(Messages.text("cli.source.argument"), choice.text);
        }
        if (choice == null && console.interactive()) {
            throw new ParameterException(command, Messages.text("cli.source.missing"));
        }
        String file = choice == null || choice.file == null ? STANDARD_INPUT : choice.file;
        return file.equals(STANDARD_INPUT) ? read(Messages.text("cli.source.standardInput"), console::in) : file(file);
    }

    /**
     * The file that the program comes from; nothing if there is none. To be asked before it is read: standard
     * input is closed after that, and cannot be found any more.
     */
    Optional<Path> path() {
        if (choice != null && choice.text != null) {
            return Optional.empty();
        }
        String file = choice == null || choice.file == null ? STANDARD_INPUT : choice.file;
        try {
            return Optional.of(Path.of(file.equals(STANDARD_INPUT) ? STANDARD_INPUT_FILE : file)
                    .toRealPath());
        } catch (IOException | InvalidPathException pipeOrNothing) {
            return Optional.empty();
        }
    }

    /**
     * Reads a file.
     *
     * @throws BadInputException if it cannot be read
     */
    static Source file(String file) {
        return read(file, () -> Files.newInputStream(Path.of(file)));
    }

    /**
     * Reads and compiles the program, and says on standard error what is wrong with it or worth knowing.
     *
     * @return nothing if the text has errors
     * @throws BadInputException if it cannot be read
     * @throws ParameterException if none is given and standard input is a terminal
     */
    Optional<Compiled> compile(Console console, CommandLine command) {
        Source program = read(console, command);
        Optional<Document> document = DocumentSource.in(program);
        Compilation compilation = Language.compile(
                document.map(whole -> DocumentSource.expression(program, whole).text())
                        .orElseGet(program::text));
        compilation.errors().forEach(error -> console.err().println(program.remark(error)));
        compilation.network().ifPresent(sketch -> console.err().println(program.remark(SketchedSpec.text(sketch))));
        if (!compilation.errors().isEmpty()) {
            return Optional.empty();
        }
        compilation.notes().forEach(note -> console.err().println(program.remark(note)));
        return Optional.of(
                new Compiled(program, Optional.ofNullable(compilation.program()), compilation.refuted(), document));
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    private static Source read(String name, Opening opening) {
        try (InputStream in = opening.open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new BadInputException(
                        Messages.text("cli.source.large", Quoted.file(name), Integer.toString(MOST_BYTES >> 20)));
            }
            return new Source(name, TextBytes.decoded(bytes));
        } catch (IOException | InvalidPathException failure) {
            throw new BadInputException(ReadProblems.text(name, failure));
        }
    }
}
