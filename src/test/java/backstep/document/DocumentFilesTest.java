package backstep.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.document.RecentDocuments.Recent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents, autosaves and the list of recent ones in files. */
class DocumentFilesTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aDocumentIsOpenedAsItWasSaved() throws Exception {
        Path file = folder.resolve("mine.backstep");
        DocumentFiles.save(Documents.lecture(), file);
        DocumentFiles.save(Documents.network(), file);
        assertThat(DocumentFiles.open(file)).isEqualTo(Documents.network());
    }

    @Test
    void whatCannotBeOpenedSaysWhichFileAndWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.backstep"), "{\"backstep\": 1");
        assertThatThrownBy(() -> DocumentFiles.open(file))
                .hasMessage(file + ": line 1, column 15: the file ends too early: it was not written or copied whole;"
                        + " open another copy of it");
        Path none = folder.resolve("none.backstep");
        assertThatThrownBy(() -> DocumentFiles.open(none))
                .hasMessage(none + ": there is no such file: it was moved, renamed or deleted");
        assertThatThrownBy(() -> DocumentFiles.open(folder))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith(folder + ": the file cannot be read: ");
    }

    @Test
    void anAutosaveGoesWithItsWindowAndIsNobodysLeftover() throws Exception {
        Path state = folder.resolve("state");
        assertThat(Autosave.leftovers(state)).isEmpty();
        try (Autosave window = Autosave.begin(state);
                Autosave other = Autosave.begin(state)) {
            window.write(Documents.lecture(), Optional.empty());
            other.write(Documents.network(), Optional.of(folder.resolve("mine.backstep")));
            assertThat(Autosave.leftovers(state)).isEmpty();
        }
        assertThat(state.resolve("windows")).isEmptyDirectory();
    }

    @Test
    void whatAKilledWindowHasLeftIsOfferedWithItsFile() throws Exception {
        Path file = folder.resolve("mine.backstep").toAbsolutePath();
        AutosavingProcess.killed(folder, Optional.of(file));
        List<Autosave.Leftover> left = Autosave.leftovers(folder);
        assertThat(left).hasSize(1);
        assertThat(left.getFirst().open().file()).contains(file);
        assertThat(left.getFirst().open().document().title()).startsWith("Lecture");
        assertThat(left.getFirst().open().document().newer()).isEqualTo(NewerFields.NONE);
        left.getFirst().remove();
        assertThat(Autosave.leftovers(folder)).isEmpty();
        assertThat(folder.resolve("windows")).isEmptyDirectory();
    }

    @Test
    void recentDocumentsAreListedTheLatestFirstAndMissingOnesStay() throws Exception {
        RecentDocuments recent = new RecentDocuments(folder.resolve("state"));
        assertThat(recent.list()).isEmpty();
        Path there = Files.writeString(folder.resolve("there.backstep"), "");
        Path gone = folder.resolve("gone é.backstep");
        recent.opened(there, NOON);
        recent.opened(gone, NOON.plusSeconds(1));
        recent.opened(folder.resolve("x/../there.backstep"), NOON.plusSeconds(2));
        assertThat(recent.list())
                .containsExactly(new Recent(there, NOON.plusSeconds(2)), new Recent(gone, NOON.plusSeconds(1)));
        assertThat(recent.list().stream().map(Recent::isMissing)).containsExactly(false, true);
        recent.forget(gone);
        assertThat(recent.list()).containsExactly(new Recent(there, NOON.plusSeconds(2)));
    }

    @Test
    void onlySoManyAreRememberedAndADamagedListIsBegunAnew() throws Exception {
        RecentDocuments recent = new RecentDocuments(folder);
        for (int number : IntStream.range(0, RecentDocuments.MOST + 5).toArray()) {
            recent.opened(folder.resolve(number + ".backstep"), NOON.plusSeconds(number));
        }
        assertThat(recent.list()).hasSize(RecentDocuments.MOST);
        Files.writeString(folder.resolve("recent.json"), "{\"documents\": [{");
        assertThatThrownBy(recent::list).isInstanceOf(DocumentException.class);
        recent.opened(folder.resolve("new.backstep"), NOON);
        assertThat(recent.list()).hasSize(1);
    }
}
