package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionTest {

    private static final String SPEC =
            "{\"data\": \"toy\", \"layers\": [4, 1], \"loss\": \"mse\", \"learning_rate\": 0.1, \"epochs\": 3}";

    @TempDir
    Path folder;

    /** An output that takes nothing. */
    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval -e a=2;L=a*a", "eval --json -e a=2;L=a*a", "data moons", "train SPEC", "train SPEC --json",
                "bench --standard --seconds 0.001", "--help", "--version", "eval --help", "data --version"
            })
    void resultsThatDoNotArriveAreAFailureInEveryCommand(String command) throws IOException {
        assertThat(new Terminal().runInto(failing("No space left on device"), words(command)))
                .isEqualTo(new Outcome(1, "", "Could not write to standard output: the disk is full.\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        No space left on device   | Could not write to standard output: the disk is full.
        Bad file descriptor       | Could not write to standard output: it is closed.
        Input/output error        | Could not write to standard output: Input/output error.
        """)
    void whyResultsDoNotArriveIsSaid(String reason, String words) {
        assertThat(new Terminal().runInto(failing(reason), "data", "moons"))
                .isEqualTo(new Outcome(1, "", words + "\n"));
    }

    @Test
    void aReaderThatHasLeftNeedsNoWords() {
        assertThat(new Terminal().runInto(failing("Broken pipe"), "data", "moons"))
                .isEqualTo(new Outcome(1, "", ""));
    }

    @Test
    void resultsThatGoIntoAFileNeedNoStandardOutput() throws IOException {
        String file = folder.resolve("moons.csv").toString();
        assertThat(new Terminal().runInto(failing("Bad file descriptor"), "data", "moons", "-o", file))
                .isEqualTo(new Outcome(0, "", ""));
        assertThat(Path.of(file)).isNotEmptyFile();
    }

    @Test
    void tooLittleMemoryIsSaid() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        assertThat(ending(new OutOfMemoryError("Java heap space")))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "There is not enough memory for this: " + megabytes
                                + " MB were not enough. Take fewer samples or a"
                                + " smaller text, or give Java more, such as JDK_JAVA_OPTIONS=-Xmx8g.\n"));
    }

    @Test
    void tooDeepNestingIsSaid() {
        assertThat(ending(new StackOverflowError()))
                .isEqualTo(new Outcome(
                        1, "", "This is nested too deep to be computed: split it into several statements.\n"));
    }

    @Test
    void anErrorOfAnotherThreadIsSaidToo() {
        assertThat(ending(new IllegalStateException("a worker failed", new OutOfMemoryError()))
                        .err())
                .startsWith("There is not enough memory for this: ")
                .hasLineCount(1);
    }

    private static Outcome ending(Throwable failure) {
        return new Terminal()
                .window(opening -> ExecutionTest.<RuntimeException>thrown(failure))
                .run();
    }

    @SuppressWarnings("unchecked") // any failure is thrown as it is
    private static <E extends Throwable> int thrown(Throwable failure) throws E {
        throw (E) failure;
    }

    @Test
    void aTextThatBeginsWithAnAtIsNoFileOfArguments() throws IOException {
        Path arguments = Files.writeString(folder.resolve("arguments"), "--help");
        String at = "@" + arguments;
        assertThat(new Terminal().run("eval", at))
                .isEqualTo(new Outcome(
                        1, "", at + ": cannot be read: there is no such file; check the name and the folder\n"));
        assertThat(new Terminal().run("eval", "-e", at).err()).startsWith("-e: line 1, column 1: ");
        assertThat(new Terminal().run("eval", "-e" + at).err()).startsWith("-e: line 1, column 1: ");
    }

    private String[] words(String command) throws IOException {
        String spec = Files.writeString(folder.resolve("spec.json"), SPEC).toString();
        return Stream.of(command.split(" ", -1))
                .map(word -> word.equals("SPEC") ? spec : word)
                .toArray(String[]::new);
    }
}
