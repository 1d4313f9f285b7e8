package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import backstep.files.WriteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "CSV")
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
    void aFolderThatIsGoneIsNamed() {
        Path file = folder.resolve("gone").resolve("graph.svg");
        assertThatThrownBy(() -> export(ExportFormat.SVG, file))
                .isInstanceOf(WriteException.class)
                .hasMessage("Could not write %s: the folder %s does not exist.", file, file.getParent());
    }

    /** Each format is written by a library of its own, and some hide why that fails. */
    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "CSV")
    void aDiskThatIsFullIsSaidInEveryFormat(ExportFormat format) {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        assertThatThrownBy(() -> export(format, full))
                .isInstanceOf(WriteException.class)
                .hasMessage("Could not write /dev/full: the disk is full.");
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "CSV")
    void itIsGivenUpInTheMiddleAndLeavesTheOldFileAndNothingElse(ExportFormat format) throws Exception {
        Path file = Files.writeString(folder.resolve("graph." + format.ending()), "old");
        GraphExport chain = Subjects.at("a = 1\n" + "a = a*2\n".repeat(20), 0);
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
    @EnumSource(value = ExportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "CSV")
    void itSaysHowFarItIs(ExportFormat format) throws Exception {
        GraphExport chain = Subjects.at("a = 1\n" + "a = a*2\n".repeat(20), 0);
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
                .isInstanceOf(WriteException.class)
                .hasMessageStartingWith("Could not write %s: the picture would have ", file);
        assertThat(content()).isEmpty();
    }

    @Test
    void theEndingSaysTheFormat() {
        assertThat(ExportFormat.of(Path.of("a.b", "graph.SVG"))).contains(ExportFormat.SVG);
        assertThat(ExportFormat.of(Path.of("graph.py"))).isEmpty();
        assertThat(ExportFormat.of(Path.of("svg"))).isEmpty();
        assertThat(ExportFormat.endings()).containsExactly("svg", "png", "pdf", "html", "apng", "dot", "json");
        assertThat(Stream.of(ExportFormat.values()).map(ExportFormat::description))
                .allMatch(text -> text.contains(","));
    }

    private static void export(ExportFormat format, Path file) throws WriteException, InterruptedException {
        new Exporter().export(Subjects.finished(), format, ExportOptions.DEFAULT, file);
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
