package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExporterTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFormatMakesOneFile(ExportFormat format) throws Exception {
        Path file = folder.resolve("graph." + format.ending());
        export(format, file);
        assertThat(content()).containsExactly(file);
        assertThat(Files.size(file)).isGreaterThan(100);
    }

    @Test
    void aFileThatIsThereIsReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("graph.dot"), "old");
        export(ExportFormat.DOT, file);
        assertThat(Files.readString(file)).startsWith("digraph");
    }

    @Test
    void aSymbolicLinkStaysOne() throws Exception {
        Path real = Files.writeString(folder.resolve("real.dot"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.dot"), real);
        export(ExportFormat.DOT, link);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(real)).startsWith("digraph");
    }

    @Test
    void aFolderThatIsGoneIsNamed() {
        Path file = folder.resolve("gone").resolve("graph.svg");
        assertThatThrownBy(() -> export(ExportFormat.SVG, file))
                .isInstanceOf(ExportException.class)
                .hasMessage("Could not write %s: the folder %s does not exist.", file, file.getParent());
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws Exception {
        Path plain = Files.writeString(folder.resolve("plain"), "");
        assertThatThrownBy(() -> export(ExportFormat.SVG, plain.resolve("graph.svg")))
                .isInstanceOf(ExportException.class)
                .hasMessageEndingWith(plain + " is not a folder.");
    }

    @Test
    void aFolderInPlaceOfTheFileIsLeftAlone() throws Exception {
        Path target = Files.createDirectory(folder.resolve("graph.svg"));
        assertThatThrownBy(() -> export(ExportFormat.SVG, target))
                .isInstanceOf(ExportException.class)
                .hasMessageEndingWith("it is a folder; name a file in it.");
        assertThat(content()).containsExactly(target);
    }

    @Test
    void aFailureInTheMiddleLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("graph.svg"), "old");
        assertThatThrownBy(() -> AtomicFile.write(file, stream -> {
                    stream.write("half".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(ExportException.class)
                .hasMessage("Could not write %s: the disk is full.", file);
        assertThat(content()).containsExactly(file);
        assertThat(file).hasContent("old");
    }

    @Test
    void aNameMayBeAsLongAsTheDiskAllows() throws Exception {
        Path longest = folder.resolve("g".repeat(251) + ".svg");
        export(ExportFormat.SVG, longest);
        assertThat(longest).exists();
        Path longer = folder.resolve("g".repeat(300) + ".svg");
        assertThatThrownBy(() -> export(ExportFormat.SVG, longer))
                .isInstanceOf(ExportException.class)
                .hasMessage("Could not write %s: the name is too long for this disk; choose a shorter one.", longer);
        assertThat(content()).containsExactly(longest);
    }

    @ParameterizedTest
    @MethodSource
    void eachRefusalHasItsOwnWords(IOException failure, String words) {
        Path file = folder.resolve("graph.svg");
        assertThat(WriteProblems.of(failure, file)).isEqualTo(words.replace("HERE", folder.toString()));
    }

    static Stream<Arguments> eachRefusalHasItsOwnWords() {
        String name = "graph.svg";
        return Stream.of(
                arguments(new AccessDeniedException(name), "you may not write into the folder HERE; choose another"),
                arguments(
                        new FileSystemException(name, null, "Operation not permitted"),
                        "you may not write into the folder HERE; choose another"),
                arguments(
                        new NoSuchFileException(name),
                        "the folder HERE exists, but takes no new files; choose another"),
                arguments(
                        new FileSystemException(name, null, "Read-only file system"),
                        "the folder HERE is on a disk that can only be read; choose another"),
                arguments(new FileSystemException(name, null, "Disk quota exceeded"), "the disk is full"),
                arguments(new IOException("There is not enough space on the disk"), "the disk is full"),
                arguments(
                        new FileSystemException(name, null, "File name too long"),
                        "the name is too long for this disk; choose a shorter one"),
                arguments(new IOException("Input/output error"), "Input/output error"));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void itIsGivenUpInTheMiddleAndLeavesTheOldFileAndNothingElse(ExportFormat format) throws Exception {
        Path file = Files.writeString(folder.resolve("graph." + format.ending()), "old");
        Subject chain = Subjects.at("a = 1\n" + "a = a*2\n".repeat(20), 0);
        List<Double> shares = new ArrayList<>();
        assertThatThrownBy(() -> new Exporter().export(chain, format, ExportOptions.DEFAULT, file, share -> {
                    shares.add(share);
                    Thread.currentThread().interrupt();
                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(shares).hasSize(1).allMatch(share -> share > 0 && share < 1);
        assertThat(content()).containsExactly(file);
        assertThat(file).hasContent("old");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void itSaysHowFarItIs(ExportFormat format) throws Exception {
        Subject chain = Subjects.at("a = 1\n" + "a = a*2\n".repeat(20), 0);
        List<Double> shares = new ArrayList<>();
        new Exporter()
                .export(chain, format, ExportOptions.DEFAULT, folder.resolve("g." + format.ending()), shares::add);
        assertThat(shares).isSorted().hasSizeGreaterThan(1).allMatch(share -> share > 0 && share <= 1);
    }

    @Test
    void aPictureThatIsTooLargeLeavesNothing() throws Exception {
        Path file = folder.resolve("graph.png");
        ExportOptions huge = ExportOptions.DEFAULT.withScale(100);
        assertThatThrownBy(() -> new Exporter().export(Subjects.finished(), ExportFormat.PNG, huge, file))
                .isInstanceOf(ExportException.class)
                .hasMessageStartingWith("Could not write %s: the picture would have ", file);
        assertThat(content()).isEmpty();
    }

    @Test
    void theEndingSaysTheFormat() {
        assertThat(ExportFormat.of(Path.of("a.b", "graph.SVG"))).contains(ExportFormat.SVG);
        assertThat(ExportFormat.of(Path.of("graph.py"))).isEmpty();
        assertThat(ExportFormat.of(Path.of("svg"))).isEmpty();
        assertThat(ExportFormat.endings()).containsExactly("svg", "png", "pdf", "dot", "json");
        assertThat(Stream.of(ExportFormat.values()).map(ExportFormat::description))
                .allMatch(text -> text.contains(","));
    }

    private static void export(ExportFormat format, Path file) throws ExportException, InterruptedException {
        new Exporter().export(Subjects.finished(), format, ExportOptions.DEFAULT, file);
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
