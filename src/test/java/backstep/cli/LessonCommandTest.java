package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonCommandTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    Path folder;

    private Outcome check(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.md"), text);
        Outcome said = terminal.run("lesson", "check", file.toString());
        String path = folder + "/";
        return new Outcome(
                said.exitCode(), said.out().replace(path, ""), said.err().replace(path, ""));
    }

    @Test
    void aLessonIsSummedUp() throws IOException {
        assertThat(check("---\ntitle: Slopes\n---\n## One\nLook.\n## Two\n- ask: What is 1 + 1? = 1 + 1\n"))
                .isEqualTo(new Outcome(0, "mine.md: Slopes, 2 steps, 1 question\n", ""));
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() throws IOException {
        assertThat(check("---\ntitle: Slopes\n---\n## One\n- wait: sleep\n").err())
                .startsWith("mine.md: line 5: ")
                .contains("sleep");
        assertThat(check("").exitCode()).isEqualTo(1);
        assertThat(terminal.run("lesson", "check", "none.md").exitCode()).isEqualTo(1);
        assertThat(terminal.run("lesson").exitCode()).isEqualTo(2);
    }
}
