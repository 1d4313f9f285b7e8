package backstep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    private static final String OTHER_RUN = ".backstep-0123456789abc-";

    @TempDir
    private Path folder;

    @TempDir
    private Path home;

    @Test
    void draftsOfProcessesThatEndedAreRemovedByTheNextFile() throws Exception {
        Files.writeString(folder.resolve(OTHER_RUN + "1.tmp"), "half");
        Files.writeString(folder.resolve(OTHER_RUN + "27.tmp"), "half");
        Path file = folder.resolve("file.txt");
        AtomicFile.write(file, "new");
        assertThat(content()).containsExactly(file);
    }

    @Test
    void whatIsNoDraftIsLeft() throws Exception {
        Path named = Files.writeString(folder.resolve(".backstep-notes.tmp"), "mine");
        Path inside = Files.createDirectory(folder.resolve(OTHER_RUN + "1.tmp"));
        Path elsewhere = Files.writeString(folder.resolve("mine.txt"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve(OTHER_RUN + "2.tmp"), elsewhere);
        Leftovers.remove(folder);
        assertThat(content()).containsExactlyInAnyOrder(named, inside, elsewhere, link);
    }

    @Test
    void aDraftThatIsBeingWrittenIsLeft() throws Exception {
        Path file = folder.resolve("file.txt");
        AtomicFile.write(file, stream -> {
            Leftovers.remove(folder);
            assertThat(content()).hasSize(1);
            stream.write('n');
        });
        assertThat(file).hasContent("n");
    }

    @Test
    void aDraftThatAnotherProcessIsWritingIsLeft() throws Exception {
        Process other = SlowWriter.start(home, folder.resolve("slow.txt"));
        try {
            List<Path> before = content();
            AtomicFile.write(folder.resolve("file.txt"), "new");
            assertThat(content()).hasSize(2).containsAll(before);
        } finally {
            other.destroyForcibly().waitFor();
        }
        AtomicFile.write(folder.resolve("file.txt"), "newer");
        assertThat(content()).containsExactly(folder.resolve("file.txt"));
    }

    @Test
    void aProcessThatIsToldToEndRemovesItsDraft() throws Exception {
        Process other = SlowWriter.start(home, folder.resolve("slow.txt"));
        other.destroy();
        other.waitFor();
        assertThat(content()).isEmpty();
    }

    @Test
    void foldersThatProcessesLeftAreRemovedAndNoOthers() throws Exception {
        Path left = Files.createDirectory(folder.resolve("backstep-0123456789abc-77"));
        Files.writeString(left.resolve("lock"), "");
        Files.writeString(left.resolve("graph.dot"), "digraph {}");
        Path own = Files.createDirectory(folder.resolve("backstep-" + ThisRun.NAME + "-5"));
        Files.writeString(own.resolve("lock"), "");
        Path made = Files.createDirectory(folder.resolve("backstep-0123456789abc-78"));
        Path old = Files.createDirectory(folder.resolve("backstep-0123456789abc-79"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path mine = Files.createDirectory(folder.resolve("backstep-pictures"));
        Leftovers.removeScratch(folder);
        assertThat(content()).containsExactlyInAnyOrder(own, made, mine);
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
