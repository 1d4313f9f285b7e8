package backstep.layout.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.layout.LayoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawerTest {

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
        assertThatThrownBy(() -> new Drawer(List.of("/nowhere/dot"), PATIENCE).draw(""))
                .isInstanceOf(LayoutException.class)
                .hasMessageStartingWith("Graphviz (/nowhere/dot) could not place the graph: ");
    }

    private static Drawer shell(String commands, Duration patience) {
        return new Drawer(List.of("/bin/sh", "-c", commands), patience);
    }
}
