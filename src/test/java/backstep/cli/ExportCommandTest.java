package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportCommandTest {

    private static final String LECTURE = "a = 2.0; b = -3.0; c = 10.0; e = a*b; d = e + c; f = -2.0; L = d*f";
    private static final Outcome SILENT = new Outcome(0, "", "");

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @Test
    void withoutMoreItShowsTheForwardPass() throws IOException {
        assertThat(export("graph.json")).isEqualTo(SILENT);
        JsonNode graph = JsonMapper.shared().readTree(Files.readString(folder.resolve("graph.json")));
        assertThat(graph.get("moment").get("step").intValue()).isEqualTo(3);
        assertThat(graph.get("nodes").get(6).get("data").doubleValue()).isEqualTo(-8);
        assertThat(graph.get("nodes").get(6).get("state").stringValue()).isEqualTo("pending");
    }

    @Test
    void backwardShowsTheGradientsWithoutAStepInMotion() throws IOException {
        assertThat(export("graph.svg", "--backward")).isEqualTo(SILENT);
        assertThat(Files.readString(folder.resolve("graph.svg")))
                .contains("<title>a, data 2, gradient 6</title>", ">6.0000</text>")
                .doesNotContain("current", "flow-0");
    }

    @Test
    void aStepIsShownAsInTheWindow() throws IOException {
        assertThat(export("graph.svg", "--step", "5")).isEqualTo(SILENT);
        assertThat(Files.readString(folder.resolve("graph.svg")))
                .contains("value current", "local (−2) · incoming 1 = −2");
    }

    @Test
    void aPlainGraphHasNoFiguresButThoseOfLeaves() throws IOException {
        assertThat(export("graph.dot", "--plain")).isEqualTo(SILENT);
        assertThat(Files.readString(folder.resolve("graph.dot")))
                .contains("{ a | data 2.0000 }", "{ e }")
                .doesNotContain("grad");
    }

    @Test
    void themeScaleDirectionAndEngineAreObeyed() throws IOException {
        assertThat(export("one.png", "--theme", "dark")).isEqualTo(SILENT);
        assertThat(export("four.png", "--scale", "4")).isEqualTo(SILENT);
        assertThat(export("down.png", "--direction", "td", "--layout", "elk")).isEqualTo(SILENT);
        assertThat(ImageIO.read(folder.resolve("one.png").toFile()).getRGB(0, 0))
                .isEqualTo(0xff0d1117);
        int width = ImageIO.read(folder.resolve("one.png").toFile()).getWidth();
        assertThat(ImageIO.read(folder.resolve("four.png").toFile()).getWidth()).isBetween(4 * width - 4, 4 * width);
        var down = ImageIO.read(folder.resolve("down.png").toFile());
        assertThat(down.getHeight()).isGreaterThan(down.getWidth());
    }

    @Test
    void onlyANodeWithWhatItIsTiedToIsDrawn() throws IOException {
        assertThat(export("graph.json", "--only", "e")).isEqualTo(SILENT);
        JsonNode graph = JsonMapper.shared().readTree(Files.readString(folder.resolve("graph.json")));
        assertThat(graph.get("partOf").intValue()).isEqualTo(7);
        assertThat(graph.get("nodes").valueStream().map(node -> node.get("id").intValue()))
                .containsExactly(0, 1, 3, 4, 6);
        assertThat(graph.at("/placement/boxes").size()).isEqualTo(8);
    }

    @Test
    void theGroupsOfATextCanBeClosed() throws IOException {
        String text = "x = 2\n# group: square\ny = x*x\n# end\nz = y + x";
        Path file = folder.resolve("graph.dot");
        assertThat(terminal.run("export", "-e", text, "--level", "loss", "-o", file.toString()))
                .isEqualTo(SILENT);
        assertThat(Files.readString(file)).contains("\"0\" -> \"group 1\" [label=\"2\"]", "{ square | 1\\ node");
    }

    @Test
    void pdfIsAPage() throws IOException {
        assertThat(export("graph.pdf", "--backward")).isEqualTo(SILENT);
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("graph.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void standardInputIsReadToo() {
        Path file = folder.resolve("graph.svg");
        assertThat(terminal.typing(LECTURE).run("export", "-", "-o", file.toString()))
                .isEqualTo(SILENT);
        assertThat(file).exists();
    }

    @Test
    void anUnknownEndingListsTheKnownOnes() {
        Outcome outcome = export("graph.py");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("it must be one of svg, png, pdf, html, apng, dot, json.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --theme blue       | "blue" is none of light, dark
        --scale 3          | "3" is none of 1, 2, 4
        --direction up     | "up" is none of lr, td
        --layout magic     | "magic" is none of auto, graphviz, embedded, elk
        --step 8           | --step 8: this expression has the steps 0 to 7.
        --step 3 --plain   | mutually exclusive
        --only z           | --only z: no node has this name.
        --level cell       | "cell" is none of loss, sample, layer, neuron, scalar
        """)
    void wrongOptionsAreWrongUsage(String options, String message) {
        Outcome outcome = export("graph.svg", options.split(" "));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains(message);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aWholeRunIsAPageWithItsText() throws IOException {
        assertThat(export("run.html", "--seconds", "1.5")).isEqualTo(SILENT);
        assertThat(Files.readString(folder.resolve("run.html")))
                .contains("<title>L = d·f</title>", "<pre tabindex=\"0\">" + LECTURE + "</pre>", "data-seconds=\"1.5\"")
                .contains("backward 3 of 3");
    }

    @Test
    void aPageIsCalledAsItsDocumentIs() throws IOException {
        Path document = Files.writeString(
                folder.resolve("lecture.backstep"),
                "{\"backstep\": 1, \"title\": \"Lecture <1>\", \"expression\": {\"text\": \"" + LECTURE + "\"}}");
        Path file = folder.resolve("run.html");
        assertThat(terminal.run("export", document.toString(), "-o", file.toString()))
                .isEqualTo(SILENT);
        assertThat(Files.readString(file)).contains("<title>Lecture &lt;1&gt;</title>");
    }

    @Test
    void aPartOfARunIsAnAnimatedPicture() throws IOException {
        assertThat(export("run.apng", "--steps", "backward", "--theme", "dark")).isEqualTo(SILENT);
        assertThat(ImageIO.read(folder.resolve("run.apng").toFile()).getRGB(0, 0))
                .isEqualTo(0xff0d1117);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        run.html  | --step 3        | --step shows one moment, and a file that ends in html a whole run: say its steps by --steps.
        run.apng  | --backward      | --backward shows one moment
        run.html  | --steps 5-3     | "5-3" is none of all, backward, or a range such as 3-9
        run.html  | --steps 3-8     | --steps 3-8: this expression has the steps 0 to 7.
        run.html  | --seconds 0.1   | --seconds 0.1: must be from 0.34 to 60.0.
        run.html  | --seconds NaN   | --seconds NaN: must be from 0.34 to 60.0.
        graph.svg | --steps all     | --steps is for files that show a whole run, html and apng, and not for svg.
        graph.png | --seconds 2     | --seconds is for files that show a whole run
        """)
    void whatARunIsAskedForHasToGoWithTheFile(String name, String options, String message) {
        Outcome outcome = export(name, options.split(" "));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains(message);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void badInputWritesNothing() {
        Path file = folder.resolve("graph.svg");
        assertThat(terminal.run("export", "-e", "L = a *", "-o", file.toString())
                        .exitCode())
                .isEqualTo(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void theTextIsNotDrawnOver() throws IOException {
        Path text = Files.writeString(folder.resolve("text.dot"), LECTURE);
        Path link = Files.createSymbolicLink(folder.resolve("graph.dot"), text);
        assertThat(terminal.run("export", text.toString(), "-o", link.toString()))
                .isEqualTo(new Outcome(
                        1, "", "Could not write " + link + ": it is also what is read here; choose another name.\n"));
        assertThat(text).hasContent(LECTURE);
    }

    @Test
    void aFailureToWriteNamesTheFileAndTheReason() {
        Path file = folder.resolve("gone").resolve("graph.svg");
        assertThat(terminal.run("export", "-e", LECTURE, "-o", file.toString()))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "Could not write %s: the folder %s does not exist.\n".formatted(file, file.getParent())));
    }

    private Outcome export(String name, String... options) {
        String[] arguments = new String[options.length + 5];
        arguments[0] = "export";
        arguments[1] = "-e";
        arguments[2] = LECTURE;
        arguments[3] = "-o";
        arguments[4] = folder.resolve(name).toString();
        System.arraycopy(options, 0, arguments, 5, options.length);
        return terminal.run(arguments);
    }
}
