package backstep.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.lesson.Asked;
import backstep.lesson.Tally;
import backstep.nn.train.Experiment;
import backstep.nn.train.ReadyExperiment;
import backstep.nn.train.RunState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentJsonTest {

    private static final Path FIXTURES = Path.of("src/test/resources/backstep/document");

    static List<Document> documents() {
        return Documents.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsWrittenIsReadBackExactly(Document document) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DocumentJson.write(document, bytes);
        assertThat(DocumentJson.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(document);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(DocumentJson.text(document));
    }

    @ParameterizedTest
    @EnumSource
    void everyReadyExperimentIsReadBackExactly(ReadyExperiment ready) throws Exception {
        Experiment experiment = ready.experiment();
        Document document = Document.EMPTY.withNetwork(NetworkSpec.of(experiment));
        assertThat(DocumentJson.read(DocumentJson.text(document))).isEqualTo(document);
    }

    @Test
    void aGraphOfTheNetworkHasACommentThatStandsForIt() throws Exception {
        Document read = DocumentJson.read("{\"backstep\": 1, \"expression\": {\"origin\": {\"of\": \"all\"}}}");
        assertThat(read.expression().text()).isEqualTo("# a part of the network");
        assertThat(read.expression().isGraphAlone()).isTrue();
    }

    /** Files that this version has once written are read for ever, and written the same. */
    @ParameterizedTest
    @ValueSource(strings = {"empty", "lecture", "network", "diverged", "penalised", "classes"})
    void filesOfVersionOneAreRead(String name) throws Exception {
        Document document = switch (name) {
            case "empty" -> Documents.withoutTests(Document.EMPTY);
            case "lecture" -> Documents.withoutTests(Documents.lecture());
            case "penalised" -> Documents.network();
            case "classes" -> Documents.classes();
            default -> Documents.diverged();
        };
        String file = fixture("v1/" + name + ".backstep");
        // Losses had no parts when the file of the network was written.
        if (!name.equals("diverged") && !name.equals("network")) {
            assertThat(DocumentJson.read(file)).isEqualTo(document);
        }
        assertThat(DocumentJson.text(DocumentJson.read(file))).isEqualTo(file);
    }

    @Test
    void whatIsAskedForAndHowItWentIsKept() throws Exception {
        PredictSpec predict =
                new PredictSpec(Asked.SIGNS, 7, new Tally(3, 2, 1, 2, Map.of("one-path", 2, "no-incoming", 1)));
        Document document = Document.EMPTY.withExpression(
                ExpressionSpec.EMPTY.withLearning(LearningSpec.USUAL.withPredict(Optional.of(predict))));
        String file = DocumentJson.text(document);
        assertThat(file).contains("\"asked\": \"signs\"", "\"slips\": {\"no-incoming\": 1, \"one-path\": 2}");
        assertThat(DocumentJson.read(file)).isEqualTo(document);
    }

    @Test
    void countsOfAnswersAreWholeNumbersFromZero() {
        String file = """
                {"backstep": 1, "expression": {"predict": {"asked": "values", "right": -1}}}
                """;
        assertThatThrownBy(() -> DocumentJson.read(file))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("right");
    }

    @Test
    void aRunThatCameToNothingIsKeptAsItIs() {
        assertThat(Documents.diverged().network().trained().orElseThrow().state())
                .isEqualTo(RunState.DIVERGED);
    }

    @Test
    void aTrainingSpecIsADocumentOfVersionZero() throws Exception {
        Document document = DocumentJson.read(fixture("v0/spec.json"));
        assertThat(document.title()).isEqualTo("Moons");
        assertThat(document.newer()).isEqualTo(NewerFields.NONE);
        assertThat(DocumentJson.text(document)).contains("\"data\": \"moons-100-0.15-42\"", "\"epochs\": 300");
        assertThat(document.network().experiment().stop().epochs()).isEqualTo(300);
    }

    @Test
    void whatANewerVersionWroteIsKeptAndWrittenBack() throws Exception {
        String newer = fixture("newer.backstep");
        Document document = DocumentJson.read(newer);
        assertThat(document.newer().byPlace()).hasSize(6);
        assertThat(DocumentJson.read(DocumentJson.text(document))).isEqualTo(document);
        assertThat(DocumentJson.text(document))
                .contains("\"theme\": {\"accent\": \"blue\", \"sizes\": [1, 2.5, null]}")
                .contains("{\"condition\": \"|grad| > 10\", \"hits\": 3}");
    }

    @Test
    void whatBelongsToAnEntryGoesWithIt() throws Exception {
        Document document = DocumentJson.read(fixture("newer.backstep"));
        ExpressionSpec expression = document.expression();
        List<BreakpointSpec> breakpoints = expression.debug().breakpoints();
        Document reversed =
                document.withExpression(expression.debugging(debug -> debug.withBreakpoints(breakpoints.reversed())));
        assertThat(DocumentJson.text(reversed))
                .contains("{\"condition\": \"|grad| > 10\", \"hits\": 3},")
                .doesNotContain("{\"condition\": \"a > 1\", \"hits\"");
        Document without = document.withExpression(
                expression.debugging(debug -> debug.withBreakpoints(List.of(breakpoints.getFirst()))));
        assertThat(DocumentJson.text(without)).doesNotContain("hits");
    }

    @Test
    void keysComeInTheSameOrderWhateverTheOrderOfTheMaps() {
        assertThat(DocumentJson.text(Documents.lecture())).isEqualTo(DocumentJson.text(Documents.lecture()));
        assertThat(DocumentJson.text(Document.EMPTY)).hasLineCount(15);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        []                            | this is not a Backstep document: it does not begin with a brace
        {                             | line 1, column 2: the file ends too early: it was not written or copied whole; open another copy of it
        {"a": 1}                      | this is not a Backstep document: a key named "backstep", with the version of the file, is missing
        {"backstep": "1"}             | backstep: the version must be a whole number from 1: this is not a Backstep document
        {"backstep": 1} x             | line 1, column 17: this is not JSON at "x": undo what was changed there by hand, or open another copy of the file
        {"backstep": 1, "backstep": 2} | line 1, column 17: the key backstep stands twice: leave one of them out
        {"backstep": 1, "title": 5}   | title: the value must be a text in quotation marks
        {"backstep": 1, "expression": {"step": -1}} | expression.step: the step must be a whole number from 0, or "end"
        {"backstep": 1, "expression": {"breakpoints": [{"condition": "a > 1"}, {"on": true}]}} | expression.breakpoints[1].node.label: the key is missing: add it
        {"backstep": 1, "expression": {"layout": "circles"}} | expression.layout: circles is none of automatic, graphviz, graphviz_embedded, elk: write one of these
        {"backstep": 1, "expression": {"sliders": [{"leaf": "a", "min": 2, "max": 1}]}} | expression.sliders[0].max: a range from 2.0 to 1.0
        {"backstep": 1, "network": {"data": "moons"}} | network.layers: the key is missing: add it
        {"backstep": 1, "network": {"data": "mine.csv", "layers": [1]}} | network.data: there is no data set mine.csv, and a document has samples of your own in itself: name one of the program, such as moons-200-0.15-42
        {"backstep": 1, "network": {"data": "moons", "layers": [4000, 1], "loss": "mse", "learning_rate": 1}} | network.layers: a layer can have 1 to 64 neurons, not 4000
        """)
    void aBrokenFileIsRefusedWithPlaceAndReason(String text, String message) {
        assertThatThrownBy(() -> DocumentJson.read(text))
                .isInstanceOf(DocumentException.class)
                .hasMessage(message);
    }

    @Test
    void whatIsTooDeepOrTooMuchIsRefused() {
        assertThatThrownBy(() -> DocumentJson.read("{\"backstep\": 1, \"x\": " + "[".repeat(1000)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("nested 100 deep");
        assertThatThrownBy(() -> DocumentJson.read("{\"backstep\": 1, \"x\": [" + "[],".repeat(1_500_000) + "0]}"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("there are more than 1500000 entries");
        assertThatThrownBy(() -> DocumentJson.read("{\"backstep\": 1, \"x\": [" + "1.5,".repeat(5_000_000) + "0.5]}"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("there are more than 5000000 entries");
        assertThatThrownBy(() -> DocumentJson.read("{\"backstep\": 1, \"x\": " + "9".repeat(5000) + "}"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("a number 1,000 digits");
    }

    private static String fixture(String name) throws IOException {
        return Files.readString(FIXTURES.resolve(name));
    }
}
