package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.export.Previewer.Room;
import backstep.geometry.Bounds;
import backstep.picture.Palette;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewerTest {

    private static final Room ROOM = new Room(400, 300, 2);
    private static final PictureExport SQUARE = new PictureExport(
            "A square",
            "A square.",
            152,
            52,
            surface -> surface.rectangle(new Bounds(0, 0, 152, 52), 0, 0, Palette.DARK.accent(), null));

    private final Previewer previewer = new Previewer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SVG | 200 × 100 pixels
        PNG | 600 × 300 pixels
        PDF | 53 × 27 mm
        """)
    void aPictureIsDrawnForTheScreenAndSaysHowLargeItWillBe(ExportFormat format, String size) throws IOException {
        Preview.Picture preview =
                (Preview.Picture) previewer.of(SQUARE, format, ExportOptions.DEFAULT.withScale(3), ROOM);
        assertThat(preview.size()).isEqualTo(size);
        assertThat(preview.raster().width()).isEqualTo(400);
        assertThat(preview.raster().height()).isEqualTo(200);
    }

    @Test
    void itHasTheColoursOfThePalette() throws IOException {
        ExportOptions dark = ExportOptions.DEFAULT.withPalette(Palette.DARK);
        Preview.Picture preview = (Preview.Picture) previewer.of(SQUARE, ExportFormat.SVG, dark, ROOM);
        assertThat(preview.raster().pixels()[0]).isEqualTo(0xff0d1117);
        assertThat(preview.raster().pixels()[100 * 400 + 200]).isEqualTo(0xff4493f8);
    }

    @Test
    void aLargePictureIsScaledIntoTheRoom() throws IOException {
        GraphExport chain = Subjects.at("a = 1\n" + "a = a*2\n".repeat(40), 0);
        Preview.Picture preview = (Preview.Picture) previewer.of(chain, ExportFormat.SVG, ExportOptions.DEFAULT, ROOM);
        assertThat(preview.raster().width()).isEqualTo(800);
        assertThat(preview.raster().height()).isLessThan(300);
        assertThat(preview.size()).matches("\\d\\d,\\d{3} × \\d,\\d{3} pixels");
    }

    @Test
    void whatIsTooLargeForAFormatIsSaidBeforeItIsWritten() {
        GraphExport chain = Subjects.at("a = 1\n" + "a = a*2\n".repeat(40), 0);
        assertThatThrownBy(() -> previewer.of(chain, ExportFormat.PNG, ExportOptions.DEFAULT.withScale(100), ROOM))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("choose a smaller scale");
        assertThatThrownBy(() -> previewer.of(chain, ExportFormat.PDF, ExportOptions.DEFAULT, ROOM))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("choose SVG");
    }

    @Test
    void ofATextTheFirstLinesAreShown() throws IOException {
        Preview.Text dot = text(Subjects.finished(), ExportFormat.DOT);
        assertThat(dot.isWhole()).isTrue();
        assertThat(dot.lines()).startsWith("digraph {\n").endsWith("}\n");
        String figures = IntStream.range(0, 1000).mapToObj(row -> row + ",1\n").collect(Collectors.joining());
        Preview.Text csv = text(new TableExport(figures), ExportFormat.CSV);
        assertThat(csv.isWhole()).isFalse();
        assertThat(csv.lines().lines()).hasSize(200).startsWith("0,1", "1,1").endsWith("199,1");
        assertThat(text(new TableExport("a,b\n"), ExportFormat.CSV)).isEqualTo(new Preview.Text("a,b\n", true));
    }

    @Test
    void aTextWithoutLinesIsCutToo() throws IOException {
        Preview.Text csv = text(new TableExport("∂".repeat(50_000)), ExportFormat.CSV);
        assertThat(csv.isWhole()).isFalse();
        assertThat(csv.lines()).hasSizeBetween(6_000, 7_000).matches("∂+");
    }

    @Test
    void ofALongGraphOnlyTheBeginningIsWritten() throws IOException {
        GraphExport chain = Subjects.at("a = 1\n" + "a = a*2\n".repeat(3_000), 0);
        for (ExportFormat format : new ExportFormat[] {ExportFormat.DOT, ExportFormat.JSON}) {
            Preview.Text preview = text(chain, format);
            assertThat(preview.isWhole()).isFalse();
            assertThat(preview.lines().lines()).hasSize(200);
        }
    }

    @Test
    void ofManyNodesOnlyWhatCanBeSeenIsDrawn() throws IOException {
        GraphExport chain = Subjects.at("a = 1\n" + "a = a*2\n".repeat(3_000), 0);
        assertThat(chain.parts()).isGreaterThan(8_000);
        Preview.Picture preview = (Preview.Picture) previewer.of(chain, ExportFormat.SVG, ExportOptions.DEFAULT, ROOM);
        assertThat(preview.raster().width()).isEqualTo(800);
        assertThat(Arrays.stream(preview.raster().pixels()).distinct().count()).isGreaterThan(2);
    }

    @Test
    void itIsGivenUpWhenItsThreadIsInterrupted() {
        GraphExport chain = Subjects.at("a = 1\n" + "a = a*2\n".repeat(40), 0);
        for (ExportFormat format : List.of(ExportFormat.SVG, ExportFormat.PNG, ExportFormat.PDF, ExportFormat.DOT)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> previewer.of(chain, format, ExportOptions.DEFAULT, ROOM), format.name())
                    .isInstanceOfAny(CancellationException.class, IOException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private Preview.Text text(Exportable subject, ExportFormat format) throws IOException {
        return (Preview.Text) previewer.of(subject, format, ExportOptions.DEFAULT, ROOM);
    }
}
