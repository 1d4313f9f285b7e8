package backstep.layout.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.layout.LayoutException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DotProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void programReadsTheGraphAndItsAnswerIsReturned() throws Exception {
        assertThat(shell("cat", PATIENCE).draw("digraph {}")).isEqualTo("digraph {}");
    }

    @Test
    void slowProgramIsEnded() {
        assertThatThrownBy(() -> shell("exec sleep 60", Duration.ofSeconds(1)).draw(""))
                .isInstanceOf(LayoutException.class)
                .hasMessage("Graphviz took longer than 1 seconds. Choose ELK in the View menu for large graphs.");
    }

    @Test
    void folderOfTheRunIsGoneAfterwards() throws Exception {
        String folder = shell("touch leftover; pwd", PATIENCE).draw("").strip();
        assertThat(folder).contains("backstep-");
        assertThat(Path.of(folder)).doesNotExist();
    }

    @Test
    void programThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new DotProcess(List.of("/nowhere/dot"), PATIENCE).draw(""))
                .isInstanceOf(LayoutException.class)
                .hasMessageStartingWith("Graphviz (/nowhere/dot) could not place the graph: ");
    }

    @Test
    void memoryThatIsNotEnoughIsSaidInOneSentence() {
        assertThatThrownBy(() -> shell("echo 'abort(\"Cannot enlarge memory arrays. Either\")' >&2; exit 1", PATIENCE)
                        .draw(""))
                .hasMessage("Graphviz (/bin/sh) ran out of memory. Choose ELK in the View menu for large graphs.");
        assertThatThrownBy(() -> shell("kill -KILL $$", PATIENCE).draw(""))
                .hasMessage("Graphviz (/bin/sh) ran out of memory. Choose ELK in the View menu for large graphs.");
    }

    @Test
    void onlyTheFirstLineOfAComplaintIsPassedOn() {
        assertThatThrownBy(() -> shell("printf '\\n syntax error \\n at line 1\\n' >&2; exit 1", PATIENCE)
                        .draw(""))
                .hasMessage("Graphviz (/bin/sh) could not place the graph: syntax error.");
        assertThatThrownBy(() -> shell("exit 3", PATIENCE).draw(""))
                .hasMessage("Graphviz (/bin/sh) could not place the graph: it ended with 3.");
    }

    @Test
    void programThatIsGivenUpIsOverWhenItsFolderGoes(@TempDir Path folder) throws Exception {
        Path pid = folder.resolve("pid");
        DotProcess slow = shell("echo $$ >" + pid + "; exec sleep 60", Duration.ofSeconds(1));
        assertThatThrownBy(() -> slow.draw("")).isInstanceOf(LayoutException.class);
        assertThat(isAlive(pid)).isFalse();
    }

    /** Our own end closes the pipe to the shell, whatever the reason; so does this. */
    @Test
    void programAndItsFolderGoWhenWeAreKilled(@TempDir Path folder) throws Exception {
        Path place = Files.createDirectory(folder.resolve("a place"));
        Files.writeString(place.resolve("graph.dot"), "");
        Process shell = new ProcessBuilder(Lifeline.around(
                        List.of("/bin/sh", "-c", "echo $$ >../pid.new; mv ../pid.new ../pid; exec sleep 60")))
                .directory(place.toFile())
                .start();
        Path pid = folder.resolve("pid");
        while (!Files.exists(pid)) {
            Thread.sleep(5);
        }
        shell.getOutputStream().close();
        assertThat(shell.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(isAlive(pid)).isFalse();
        while (Files.exists(place)) {
            Thread.sleep(5);
        }
    }

    private static boolean isAlive(Path pid) throws IOException {
        long number = Long.parseLong(Files.readString(pid).strip());
        return ProcessHandle.of(number).map(ProcessHandle::isAlive).orElse(false);
    }

    private static DotProcess shell(String commands, Duration patience) {
        return new DotProcess(List.of("/bin/sh", "-c", commands), patience);
    }
}
