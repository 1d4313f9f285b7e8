package backstep.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void thereIsAnOldFile() throws IOException {
        file = Files.writeString(folder.resolve("file.txt"), "old");
    }

    @Test
    void theOldFileIsThereUntilTheNewOneIsWhole() throws Exception {
        AtomicFile.write(file, stream -> {
            stream.write("new".getBytes(StandardCharsets.UTF_8));
            stream.flush();
            assertThat(file).hasContent("old");
        });
        assertThat(file).hasContent("new");
        assertThat(content()).containsExactly(file);
    }

    // What fails

    @Test
    void aFailureInTheMiddleLeavesTheOldFileAndNothingElse() throws Exception {
        assertThatThrownBy(() -> AtomicFile.write(file, stream -> {
                    stream.write("half".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(WriteException.class)
                .hasMessage("Could not write %s: the disk is full.", file);
        assertThat(content()).containsExactly(file);
        assertThat(file).hasContent("old");
    }

    @Test
    void aMistakeInTheProgramLeavesTheOldFileAndNothingElse() throws Exception {
        assertThatThrownBy(() -> AtomicFile.write(file, stream -> {
                    throw new IllegalStateException("a mistake");
                }))
                .hasMessage("a mistake");
        assertThat(content()).containsExactly(file);
        assertThat(file).hasContent("old");
    }

    @Test
    void anInterruptionLeavesTheOldFileAndNothingElse() throws Exception {
        assertThatThrownBy(() -> AtomicFile.write(file, stream -> {
                    stream.write("half".getBytes(StandardCharsets.UTF_8));
                    Thread.currentThread().interrupt();
                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(content()).containsExactly(file);
        assertThat(file).hasContent("old");
    }

    @Test
    void aNameMayBeAsLongAsTheDiskAllows() throws Exception {
        Path longest = folder.resolve("g".repeat(251) + ".svg");
        AtomicFile.write(longest, "new");
        AtomicFile.write(longest, "newer");
        assertThat(longest).hasContent("newer");
        Path longer = folder.resolve("g".repeat(252) + ".svg");
        assertThatThrownBy(() -> AtomicFile.write(longer, "new"))
                .isInstanceOf(WriteException.class)
                .hasMessage("Could not write %s: the name is too long for this disk; choose a shorter one.", longer);
        assertThat(content()).containsExactlyInAnyOrder(file, longest);
    }

    @Test
    void whatIsInTheWayOfTheFileIsNamed() throws Exception {
        Path inFile = file.resolve("graph.svg");
        assertThatThrownBy(() -> AtomicFile.requireWritable(inFile))
                .hasMessage("Could not write %s: %s is not a folder.", inFile, file);
        assertThatThrownBy(() -> AtomicFile.requireWritable(folder))
                .hasMessage("Could not write %s: it is a folder; name a file in it.", folder);
        Path nowhere = folder.resolve("none/file.txt");
        assertThatThrownBy(() -> AtomicFile.requireWritable(nowhere))
                .hasMessage("Could not write %s: the folder %s does not exist.", nowhere, nowhere.getParent());
    }

    @Test
    void aNameIsSaidAsItWasGiven() {
        assertThatThrownBy(() -> AtomicFile.write(Path.of("none/file.txt"), "new"))
                .hasMessage(
                        "Could not write none/file.txt: the folder %s does not exist.",
                        Path.of("none").toAbsolutePath());
    }

    // What is read

    @Test
    void whatIsReadIsNotWrittenByWhateverName() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        Path hard = Files.createLink(folder.resolve("hard.txt"), file);
        for (Path name : List.of(file, folder.resolve("./file.txt"), link, hard)) {
            assertThatThrownBy(() -> AtomicFile.requireWritable(name, Path.of("none"), file))
                    .isInstanceOf(WriteException.class)
                    .hasMessage("Could not write %s: it is also what is read here; choose another name.", name);
        }
        AtomicFile.requireWritable(folder.resolve("other.txt"), file);
        AtomicFile.requireWritable(file, folder.resolve("other.txt"));
    }

    // Links

    @Test
    void aLinkStaysOneAndWhatItLeadsToIsWritten() throws Exception {
        Path far = Files.createDirectory(folder.resolve("far"));
        Path real = Files.writeString(far.resolve("real.txt"), "old");
        Files.createSymbolicLink(folder.resolve("second"), Path.of("far/real.txt"));
        Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("second"));
        AtomicFile.write(first, "new");
        assertThat(first).isSymbolicLink();
        assertThat(folder.resolve("second")).isSymbolicLink();
        assertThat(real).isRegularFile().hasContent("new");
    }

    @Test
    void aFolderAboveALinkIsTheOneThatTheLinkLeadsTo() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("far/inner"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), inner);
        AtomicFile.write(link.resolve("../x.txt"), "new");
        assertThat(folder.resolve("far/x.txt")).hasContent("new");
        assertThat(folder.resolve("x.txt")).doesNotExist();
    }

    @Test
    void aLinkToNothingMakesTheFileThatItNames() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real.txt"));
        AtomicFile.write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("real.txt")).isRegularFile().hasContent("new");
        Path astray = Files.createSymbolicLink(folder.resolve("astray"), Path.of("none/real.txt"));
        assertThatThrownBy(() -> AtomicFile.write(astray, "new"))
                .hasMessage("Could not write %s: the folder %s does not exist.", astray, folder.resolve("none"));
    }

    @Test
    void aLinkThatLeadsBackToItselfIsSaid() throws Exception {
        Path one = Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
        assertThatThrownBy(() -> AtomicFile.write(one, "new"))
                .hasMessage(
                        "Could not write %s: it is a link that leads back to itself; remove it, or choose another"
                                + " name.",
                        one);
        assertThat(one).isSymbolicLink();
    }

    @Test
    void ofHardLinksOnlyTheNamedOneGetsTheNewFile() throws Exception {
        Path other = Files.createLink(folder.resolve("other.txt"), file);
        AtomicFile.write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(other).hasContent("old");
    }

    // What is no file

    @Test
    void aDeviceIsWrittenToAndStaysOne() throws Exception {
        Path device = Path.of("/dev/null");
        assumeThat(device).exists();
        Path link = Files.createSymbolicLink(folder.resolve("link"), device);
        AtomicFile.write(device, "new");
        AtomicFile.write(link, "new");
        assertThat(Files.readAttributes(device, "isOther")).containsEntry("isOther", true);
        assertThat(link).isSymbolicLink();
        // Else the folder warns of it when it goes.
        Files.delete(link);
    }

    @Test
    void aDeviceThatIsFullIsSaid() {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        assertThatThrownBy(() -> AtomicFile.write(full, "new"))
                .isInstanceOf(WriteException.class)
                .hasMessage("Could not write /dev/full: the disk is full.");
    }

    @Test
    void aFileThatIsHandedOverOpenKeepsWhatItHolds() throws Exception {
        Path descriptors = Path.of("/proc/self/fd");
        assumeThat(descriptors).isDirectory();
        try (var _ = Files.newByteChannel(file)) {
            AtomicFile.write(numberOf(file, descriptors), "+new");
        }
        assertThat(file).hasContent("old+new");
        assertThat(content()).containsExactly(file);
    }

    private static Path numberOf(Path file, Path descriptors) throws IOException {
        Path real = file.toRealPath();
        try (Stream<Path> open = Files.list(descriptors)) {
            return open.filter(number -> leadsTo(number, real)).findFirst().orElseThrow();
        }
    }

    private static boolean leadsTo(Path number, Path real) {
        try {
            return Files.readSymbolicLink(number).equals(real);
        } catch (IOException closed) {
            return false;
        }
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
