package backstep.ui.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.engine.Level;
import backstep.geometry.Bounds;
import backstep.layout.GroupedGraphs;
import backstep.layout.Placement;
import backstep.ui.theme.Setting;
import backstep.ui.widget.NumberField;
import backstep.ui.workspace.SaveWindowTest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The export window, with a stand-in for the system's file dialog; what is written is read back. */
class GraphExportTest extends SaveWindowTest {

    @BeforeEach
    void finishARun() {
        type("a = 2\nb = -3\nL = a*b");
        click("last");
    }

    @Test
    void svg() throws Exception {
        Path file = export("svg");
        Element svg = svg(file);
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
    void aPartOfTheRunIsAPageWithTheTextThatWasTyped() throws IOException {
        click("export");
        click("format-html");
        click("export-steps-choice");
        enter("export-first", "1");
        enter("export-last", "3");
        await(() -> text("preview-size").matches("3 steps, [\\d,]+ × [\\d,]+ pixels"));
        assertThat(find("export-dark", CheckBox.class).isDisabled()).isTrue();
        String page = Files.readString(save("run.html"), UTF_8);
        assertThat(page)
                .contains("<pre tabindex=\"0\">a = 2\nb = -3\nL = a*b</pre>", "forward 1 of 1", "backward 1 of 1")
                .doesNotContain(">start</h2>");
    }

    private void enter(String field, String number) {
        click(field);
        run(() -> find(field, NumberField.class).setText(number));
        keys(KeyCode.ENTER);
    }

    @Test
    void withoutStateNoFigureIsShown() throws IOException {
        keys(KeyCode.CONTROL, KeyCode.E);
        click("format-svg");
        click("export-state");
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
        Path file = saveInVain();
        assertThat(text("export-problem"))
                .isEqualTo("Could not write %s: the folder %s does not exist.".formatted(file, file.getParent()));
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
        assertThat(menuItem("menu-file.export").isDisable()).isTrue();
        assertThat(find("export", Button.class).isDisabled()).isTrue();
    }

    @Test
    void aGraphThatGoesWhileTheWindowIsOpenIsSaid() {
        click("export");
        run(() -> session().textProperty().set(""));
        rest();
        assertThat(find("export-save", Button.class).isDisabled()).isTrue();
        assertThat(text("export-problem")).isEqualTo("There is no graph to export yet: type an expression first.");
    }

    private Path export(String format) {
        click("export");
        click("format-" + format);
        return save("graph." + format);
    }

    @Test
    void choicesThatMakeNoSenseSayWhy() {
        click("export");
        assertThat(find("offer-folded", RadioButton.class).isSelected()).isTrue();
        assertThat(Stream.of("level", "visible", "selected", "marked").map(scope -> text("extent-" + scope)))
                .containsExactly("it has no groups", "all of it, or nothing", "none is selected", "none are marked");
        assertThat(Stream.of("level", "visible", "selected", "marked")
                        .map(scope -> find("offer-" + scope, RadioButton.class).isDisabled()))
                .containsOnly(true);
        assertThat(text("extent-folded")).isEqualTo("3 nodes");
    }

    @Test
    void theSelectedNodeWithWhatItIsTiedTo() throws IOException {
        type("a = 2\nb = -3\nc = 10\ne = a*b\nd = e + c\nu = c*a\nL = d*u");
        run(() -> session().select(node("e")));
        click("export");
        assertThat(text("offer-selected")).isEqualTo("e, with all it depends on and feeds");
        click("offer-selected");
        JsonNode graph = savedJson();
        assertThat(graph.get("partOf").intValue()).isEqualTo(7);
        assertThat(graph.get("nodes")
                        .valueStream()
                        .map(node -> node.get("label").stringValue()))
                .containsExactly("a", "b", "e", "d", "L");
    }

    @Test
    void whatASearchHasFound() throws IOException {
        run(() -> session().highlights().foundProperty().set(Set.of(node("a"), node("b"))));
        click("export");
        assertThat(text("extent-marked")).isEqualTo("2 nodes");
        click("offer-marked");
        assertThat(savedJson().get("nodes").size()).isEqualTo(2);
        click("export");
        assertThat(find("offer-marked", RadioButton.class).isSelected()).isTrue();
        keys(KeyCode.ESCAPE);
        run(() -> session().highlights().foundProperty().set(Set.of()));
        click("export");
        assertThat(find("offer-folded", RadioButton.class).isSelected()).isTrue();
    }

    @Test
    void whatTheWindowShowsIsCutOffAtItsBorders() throws Exception {
        for (int times = 0; times < 6; times++) {
            click("zoom-in");
        }
        rest();
        Bounds visible = call(() -> window().workspace().visiblePart());
        Placement whole =
                call(() -> Objects.requireNonNull(session().drawingProperty().get())
                        .layout()
                        .placement());
        click("export");
        assertThat(text("extent-visible"))
                .startsWith(whole.within(visible).diagram().nodeCount() + " node");
        click("offer-visible");
        click("format-svg");
        Element svg = svg(save("visible.svg"));
        Element part = (Element) svg.getElementsByTagNameNS("*", "svg").item(0);
        assertThat(Double.parseDouble(part.getAttribute("width")))
                .isCloseTo(Math.min(whole.width(), visible.maxX()) - Math.max(0, visible.x()), within(0.02));
    }

    @Test
    void theWholeGraphAtAnotherLevel() throws IOException {
        type("x = 2\n# group: square\ny = x*x\n# end\nz = y + x");
        click("export");
        assertThat(text("extent-level")).isEqualTo("3 nodes");
        ChoiceBox<?> levels = find("export-level", ChoiceBox.class);
        run(() -> levels.getSelectionModel().select(List.of(Level.values()).indexOf(Level.LOSS)));
        assertThat(text("extent-level")).isEqualTo("3 nodes");
        assertThat(find("offer-level", RadioButton.class).isSelected()).isTrue();
        assertThat(savedJson().at("/placement/boxes/1/kind").stringValue()).isEqualTo("group");
        assertThat(call(() -> Objects.requireNonNull(session().drawingProperty().get())
                        .folding()
                        .isAllOpen()))
                .isTrue();
    }

    @Test
    void aLargeExportSaysHowFarItIsAndIsGivenUp() throws IOException {
        run(() -> session().open(GroupedGraphs.moons(40, 16, 16, 1), "forty moons"));
        settle();
        click("export");
        click("offer-level");
        Path file = begin("large.svg");
        await(() -> find("export-progress", ProgressBar.class).getProgress() > 0.3);
        assertThat(text("export-doing")).isEqualTo("Writing large.svg");
        assertThat(find("offer-folded", RadioButton.class).isDisabled()).isTrue();
        click("export-cancel");
        assertThat(windows()).isEqualTo(2);
        await(() -> folder.toFile().list().length == 0);
        assertThat(find("export-save", Button.class).isDisabled()).isFalse();
        assertThat(file).doesNotExist();
        keys(KeyCode.ESCAPE);
        assertThat(windows()).isEqualTo(1);
    }

    @Test
    void twoRunsAsTheyStandBesideEachOther() throws Exception {
        keys(KeyCode.CONTROL, KeyCode.K);
        type("a = 2\nb = 5\nL = a*b");
        click("export");
        click("offer-comparison");
        click("format-svg");
        assertThat(find("format-dot", ToggleButton.class).isDisabled()).isTrue();
        String text = svg(save("both.svg")).getTextContent();
        assertThat(text).contains("L = −6", "L = 10", "difference");
    }

    @Test
    void thePreviewShowsThePictureAndItsSizeOrTheFirstLines() {
        click("export");
        await(() -> text("preview-size").matches("[\\d,]+ × [\\d,]+ pixels"));
        ImageView picture = find("preview-picture", ImageView.class);
        assertThat(picture.isVisible()).isTrue();
        assertThat(call(() -> picture.getImage().getPixelReader().getArgb(0, 0)))
                .isEqualTo(0xffffffff);
        click("export-dark");
        await(() -> picture.getImage().getPixelReader().getArgb(0, 0) == 0xff0d1117);
        click("format-dot");
        await(() -> text("preview-size").startsWith("The whole text, "));
        assertThat(find("preview-text", TextArea.class).getText()).startsWith("digraph {\n");
        assertThat(picture.isVisible()).isFalse();
        keys(KeyCode.ESCAPE);
    }

    private JsonNode savedJson() throws IOException {
        click("format-json");
        return JsonMapper.shared().readTree(save("graph.json").toFile());
    }
}
