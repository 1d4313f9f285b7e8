package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the README shows work, one after another, as it shows them. */
class ReadmeCommandsTest {

    private static final Path README = Path.of("README.md");
    private static final String PROGRAM = "target/backstep/bin/backstep ";
    private static final Pattern WRITTEN = Pattern.compile("echo '(.*)' > (\\S+)");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String FILE = "[\\w-]+\\.(csv|json|svg|html)";

    @TempDir
    Path folder;

    @Test
    void theyAllEndWell() throws IOException {
        int commands = 0;
        for (String line : Files.readAllLines(README)) {
            Matcher written = WRITTEN.matcher(line);
            if (written.matches()) {
                Files.writeString(folder.resolve(written.group(2)), written.group(1));
            } else if (line.startsWith(PROGRAM)) {
                Terminal.Outcome outcome = new Terminal().run(words(line.substring(PROGRAM.length())));
                assertThat(outcome.exitCode()).as(line + "\n" + outcome.err()).isZero();
                commands++;
            }
        }
        assertThat(commands).isEqualTo(9);
    }

    /** Files stand in the folder of the test. */
    private String[] words(String line) {
        List<String> words = WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .map(word -> word.matches(FILE) ? folder.resolve(word).toString() : word)
                .toList();
        return words.toArray(String[]::new);
    }
}
