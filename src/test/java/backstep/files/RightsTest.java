package backstep.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void thereIsAnOldFile() throws IOException {
        assumeThat(Rights.areKnownIn(folder)).isTrue();
        file = Files.writeString(folder.resolve("file.txt"), "old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-", "rwxr-x--x"})
    void aFileThatIsReplacedKeepsItsRights(String rights) throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        AtomicFile.write(file, stream -> stream.write('n'));
        assertThat(file).hasContent("n");
        assertThat(rights(file)).isEqualTo(rights);
    }

    @Test
    void aNewFileHasTheRightsOfAnyOther() throws Exception {
        Path plain = Files.writeString(folder.resolve("plain.txt"), "");
        Path made = folder.resolve("made.txt");
        AtomicFile.write(made, "new");
        assertThat(rights(made)).isEqualTo(rights(plain));
    }

    @Test
    void whatNobodyElseMayReadIsNotReadableWhileItIsWritten() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        AtomicFile.write(file, stream -> {
            try (var files = Files.newDirectoryStream(folder, ".backstep-*")) {
                assertThat(rights(files.iterator().next())).isEqualTo("rw-------");
            }
        });
    }

    /** Only an administrator may give files away; others see that theirs stay theirs. */
    @Test
    void aFileStaysItsOwners() throws Exception {
        boolean given = give(file, "nobody");
        Rights before = Rights.of(file).orElseThrow();
        AtomicFile.write(file, "new");
        assertThat(Rights.of(file)).contains(before);
        assertThat(before.owner().getName().equals("nobody")).isEqualTo(given);
    }

    private static boolean give(Path file, String name) {
        try {
            Files.setOwner(
                    file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
            return true;
        } catch (IOException notAllowed) {
            return false;
        }
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
