package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.files.WriteException;
import backstep.geometry.Bounds;
import backstep.picture.Palette;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Any drawing in the formats of pictures. */
class PictureExportTest {

    private static final PictureExport DRAWING =
            new PictureExport("A square", "A square with a word in it.", 100, 50, surface -> {
                surface.rectangle(new Bounds(0, 0, 50, 50), 0, 0, Palette.DARK.accent(), null);
                surface.text("word", 60, 30, new TextStyle(Face.SANS, 12, Palette.DARK.text(), Anchor.START));
            });

    @TempDir
    private Path folder;

    @Test
    void svgHasTitleDescriptionAndMargins() throws Exception {
        Element svg = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(written(ExportFormat.SVG).toFile())
                .getDocumentElement();
        assertThat(svg.getAttribute("viewBox")).isEqualTo("-24 -24 148 98");
        assertThat(svg.getTextContent()).contains("A square", "A square with a word in it.", "word");
    }

    @Test
    void pngIsAsLargeAsTheDrawingTimesTheScale() throws Exception {
        BufferedImage image = ImageIO.read(written(ExportFormat.PNG).toFile());
        assertThat(image.getWidth()).isEqualTo(2 * 148);
        assertThat(image.getHeight()).isEqualTo(2 * 98);
        assertThat(image.getRGB(2 * 24 + 10, 2 * 24 + 10)).isEqualTo(0xff4493f8);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xff0d1117);
    }

    @Test
    void pdfHasTheTextAndTheTitle() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(written(ExportFormat.PDF).toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("word");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A square");
        }
    }

    @Test
    void aFormatThatIsNoPictureIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> written(ExportFormat.JSON)).isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void textIsWrittenAsItIs() throws Exception {
        Path file = folder.resolve("a.csv");
        new Exporter().export(new TableExport("η,1\n"), ExportFormat.CSV, ExportOptions.DEFAULT, file);
        assertThat(Files.readString(file)).isEqualTo("η,1\n");
        assertThatThrownBy(() -> new Exporter()
                        .export(
                                new TableExport(""),
                                ExportFormat.CSV,
                                ExportOptions.DEFAULT,
                                folder.resolve("gone").resolve("a.csv")))
                .isInstanceOf(WriteException.class)
                .hasMessageContaining("does not exist");
    }

    private Path written(ExportFormat format) throws WriteException, InterruptedException {
        Path file = folder.resolve("drawing." + format.ending());
        ExportOptions options = ExportOptions.DEFAULT.withPalette(Palette.DARK).withScale(2);
        new Exporter().export(DRAWING, format, options, file);
        return file;
    }
}
