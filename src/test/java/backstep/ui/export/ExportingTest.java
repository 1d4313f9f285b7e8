package backstep.ui.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import backstep.app.WindowTest;
import backstep.ui.theme.Setting;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The export window, with a stand-in for the system's file dialog; what is written is read back. */
class ExportingTest extends WindowTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void finishARun() {
        type("a = 2\nb = -3\nL = a*b");
        click("last");
    }

    @Test
    void svg() throws Exception {
        Path file = export("svg");
        Element svg = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        assertThat(svg.getLocalName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagNameNS("*", "title").getLength()).isGreaterThan(3);
        assertThat(svg.getTextContent()).contains("L = a·b, data −6, gradient 1");
    }

    @Test
    void pdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(export("pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("−6.0000");
        }
    }

    @Test
    void pngInEachScale() throws IOException {
        BufferedImage single = png("scale-1");
        BufferedImage fourfold = png("scale-4");
        assertThat(fourfold.getWidth()).isBetween(4 * single.getWidth() - 4, 4 * single.getWidth() + 4);
    }

    private BufferedImage png(String scale) throws IOException {
        keys(KeyCode.CONTROL, KeyCode.E);
        click("format-png");
        click(scale);
        return ImageIO.read(save(scale + ".png").toFile());
    }

    @Test
    void dot() throws IOException {
        assertThat(Files.readString(export("dot"))).startsWith("digraph").contains("data -6.0000 | grad 1.0000");
    }

    @Test
    void json() throws IOException {
        JsonNode graph = JsonMapper.shared().readTree(export("json").toFile());
        assertThat(graph.get("nodes").size()).isEqualTo(3);
    }

    @Test
    void withoutStateNoFigureIsShown() throws IOException {
        keys(KeyCode.CONTROL, KeyCode.E);
        click("format-svg");
        click("with-state");
        assertThat(Files.readString(save("plain.svg"), UTF_8)).doesNotContain("−6");
    }

    @Test
    void theStatusBarNamesTheFileAndItsFolderIsRemembered() {
        Path file = export("svg");
        await(() -> status().equals("Exported to " + file));
        assertThat(settings.get(Setting.EXPORT_FOLDER)).isEqualTo(folder.toString());
    }

    @Test
    void aFailureNamesPathAndReasonAndTheWindowStays() {
        click("export");
        saveTo = Optional.of(folder.resolve("gone").resolve("L.svg"));
        click("export-save");
        await(() -> !text("export-problem").isEmpty());
        assertThat(text("export-problem"))
                .isEqualTo("Could not write %s: the folder %s does not exist."
                        .formatted(folder.resolve("gone").resolve("L.svg"), folder.resolve("gone")));
        assertThat(windows()).isEqualTo(2);
        assertThat(folder.toFile().list()).isEmpty();
        save("L.svg");
    }

    @Test
    void dismissingTheFileDialogWritesNothing() {
        click("export");
        click("export-save");
        assertThat(windows()).isEqualTo(2);
        assertThat(folder.toFile().list()).isEmpty();
        keys(KeyCode.ESCAPE);
        assertThat(windows()).isEqualTo(1);
    }

    @Test
    void withoutAGraphThereIsNothingToExport() {
        reopen();
        assertThat(menuItem("menu-export").isDisable()).isTrue();
    }

    private Path export(String format) {
        click("export");
        click("format-" + format);
        return save("graph." + format);
    }

    private Path save(String name) {
        Path file = folder.resolve(name);
        saveTo = Optional.of(file);
        click("export-save");
        await(() -> windows() == 1);
        return file;
    }

    private int windows() {
        return call(() -> Window.getWindows().size());
    }

    private String status() {
        return ((Labeled) window().stage().getScene().lookup(".status-label")).getText();
    }
}
