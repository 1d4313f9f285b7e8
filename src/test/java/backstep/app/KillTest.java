package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.app.WrittenFile.State;
import backstep.files.JavaProcess;
import backstep.ui.workspace.OpenWindow;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whenever the program is killed, each file is the old one or the whole new one. */
class KillTest {

    private static final long SEED = 20_261_129;
    private static final int KILLS = 3;

    /** How often each command is killed on demand. */
    private static final String MANY = "kills";

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @BeforeEach
    void provide() throws IOException {
        WrittenFile.provide(folder);
    }

    /** One process writes everything at once, so that each kill meets each kind of file somewhere on its way. */
    @Test
    void filesAreOldOrWholeAfterAKill() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            killWhileWriting(random.nextInt(3 * WrittenFile.values().length));
            assertThat(states()).doesNotContainValue(State.BROKEN);
        }
        for (WrittenFile each : WrittenFile.values()) {
            each.write(folder);
            assertThat(each.state(folder)).isEqualTo(State.WHOLE);
        }
        assertThat(Kills.drafts(folder)).isEmpty();
    }

    private void killWhileWriting(int filesBefore) throws IOException, InterruptedException {
        Process writer =
                JavaProcess.of(folder, EndlessWriter.class, folder.toString()).start();
        try (BufferedReader said = writer.inputReader()) {
            for (int file = 0; file <= filesBefore; file++) {
                assertThat(said.readLine()).isNotNull();
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private Map<WrittenFile, State> states() throws IOException {
        Map<WrittenFile, State> states = new EnumMap<>(WrittenFile.class);
        for (WrittenFile each : WrittenFile.values()) {
            states.put(each, each.state(folder));
        }
        return states;
    }

    // What a process that is told to end still does

    @Test
    void settingsAreWrittenWhenTheProcessIsToldToEnd() throws Exception {
        Files.delete(WrittenFile.SETTINGS.in(folder));
        Process window = JavaProcess.of(folder, OpenWindow.class).start();
        OpenWindow.await(window);
        window.destroy();
        window.waitFor();
        assertThat(WrittenFile.SETTINGS.state(folder)).isEqualTo(State.WHOLE);
        assertThat(Kills.drafts(folder)).isEmpty();
    }

    @Test
    void anExportThatIsToldToEndGivesUpAndSaysSo() throws Exception {
        Path text = Files.writeString(folder.resolve("long.txt"), "a = 1\n" + "a = tanh(a*2 + 1)\n".repeat(3000));
        Path file = WrittenFile.SVG.in(folder);
        ProcessBuilder builder =
                JavaProcess.of(folder, Main.class, "export", text.toString(), "--layout", "elk", "-o", file.toString());
        // So that it says how far it is.
        builder.command().add(1, "-Dbackstep.errorsToTerminal=true");
        Process export = builder.redirectError(ProcessBuilder.Redirect.PIPE).start();
        try (BufferedReader said = export.errorReader()) {
            assertThat(said.read()).isPositive();
            // The process itself would close what it says.
            export.toHandle().destroy();
            assertThat(said.lines()).endsWith(file + ": given up; no file was written.");
        }
        assertThat(export.waitFor()).isNotZero();
        assertThat(WrittenFile.SVG.state(folder)).isEqualTo(State.OLD);
        assertThat(Kills.drafts(folder)).isEmpty();
    }

    // On demand

    @ParameterizedTest
    @EnumSource
    @EnabledIfSystemProperty(named = MANY, matches = "\\d+")
    void filesAreOldOrWholeAfterManyKills(WrittenFile file) throws Exception {
        System.out.println(new Kills(file, folder, random).run(Integer.getInteger(MANY, KILLS)));
    }
}
