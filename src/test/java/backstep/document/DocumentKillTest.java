package backstep.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever the program is killed, the saved document and the autosaved one are whole: 3 kills, or -Dkills=200. */
class DocumentKillTest {

    private static final int KILLS = Integer.getInteger("kills", 3);

    @TempDir
    private Path folder;

    private final Random random = new Random(20_261_129);

    @Test
    void noDocumentIsLostOrBrokenByAKill() throws Exception {
        Path file = folder.resolve("mine.backstep");
        for (int kill = 0; kill < KILLS; kill++) {
            AutosavingProcess.killed(folder, file, random);
            assertThat(DocumentFiles.open(file)).matches(AutosavingProcess::isWhole, "saved whole");
            List<Autosave.Leftover> left = Autosave.leftovers(folder);
            assertThat(left).as("after kill %d", kill).hasSize(1);
            assertThat(left.getFirst().open().document()).matches(AutosavingProcess::isWhole, "autosaved whole");
            left.getFirst().remove();
        }
    }
}
