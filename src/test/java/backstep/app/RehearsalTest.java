package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Console;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    /** Not that of the process, on which the build listens to its tests. */
    private final Console console = new Console(
            InputStream.nullInputStream(),
            false,
            Console.writer(new ByteArrayOutputStream()),
            new PrintWriter(Writer.nullWriter()));

    @TempDir
    private Path folder;

    @Test
    void whatTheCommandsDoIsDone() {
        assertThat(Main.commandLine(console, "rehearsal").execute("rehearsal", "commands", folder.toString()))
                .isZero();
        assertThat(folder).isDirectoryContaining("glob:**/moons.csv");
    }

    @Test
    void theClassesOfTheWindowSystemAreThere() {
        assertThat(WindowClasses.names()).anyMatch(name -> name.startsWith("com.sun.glass.ui."));
    }

    @Test
    void helpDoesNotListIt() {
        assertThat(Main.commandLine(console).getUsageMessage()).contains("tour").doesNotContain("rehearsal");
    }
}
