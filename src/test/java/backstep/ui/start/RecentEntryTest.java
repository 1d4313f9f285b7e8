package backstep.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.RecentDocuments.Recent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentEntryTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-12T11:00:00Z");

    @TempDir
    private Path home;

    @Test
    void aDocumentIsNamedWithoutItsEndingAndItsFolderFromHomeOn() throws IOException {
        Path there = Files.createFile(home.resolve("Neuron.backstep"));
        Path gone = home.resolve("course/week 1/Loss.BACKSTEP");
        Path elsewhere = Path.of("/media/stick/.backstep");
        List<Recent> recents = List.of(
                new Recent(there, NOW.toInstant()),
                new Recent(gone, NOW.minusDays(1).toInstant()),
                new Recent(elsewhere, NOW.minusDays(2).toInstant()));
        assertThat(RecentEntry.of(recents, NOW, home))
                .containsExactly(
                        new RecentEntry(there, "Neuron", "~", "just now", false),
                        new RecentEntry(
                                gone,
                                "Loss.BACKSTEP",
                                Path.of("~", "course", "week 1").toString(),
                                "yesterday",
                                true),
                        new RecentEntry(
                                elsewhere, ".backstep", Path.of("/media/stick").toString(), "on Tuesday", true));
    }
}
