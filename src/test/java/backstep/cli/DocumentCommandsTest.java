package backstep.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import backstep.document.Document;
import backstep.document.DocumentFiles;
import backstep.document.DocumentJson;
import backstep.document.ExpressionSpec;
import backstep.document.GraphOrigin;
import backstep.document.InterventionSpec;
import backstep.document.LeafKey;
import backstep.document.NetworkSpec;
import backstep.document.NodeRef;
import backstep.document.ShareText;
import backstep.engine.Quantity;
import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.train.Experiment;
import backstep.nn.train.StopRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands take documents where they take expressions and training specs. */
class DocumentCommandsTest {

    private static final ExpressionSpec EXPRESSION = set(ExpressionSpec.of("a = 2\nb = 3\ne = a*b\nL = e + a"));

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    /** a is 5 in place of 2, and e is set to 10 right after it is computed. */
    private static ExpressionSpec set(ExpressionSpec spec) {
        return spec.withLeaves(spec.leaves().with(new LeafKey("a", 0, 2), 5))
                .withInterventions(List.of(new InterventionSpec(1, new NodeRef.Labelled("e", 0), Quantity.DATA, 10)));
    }

    private Path saved(Document document) throws Exception {
        Path file = folder.resolve("work.backstep");
        DocumentFiles.save(document, file);
        return file;
    }

    @Test
    void evalComputesWithAllThatIsSet() throws Exception {
        Path file = saved(Document.EMPTY.withExpression(EXPRESSION));
        Outcome outcome = terminal.run("eval", file.toString());
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isEqualTo("""
            label  value  ∂L/∂label
            a          5          4
            b          3          5
            e         10          1
            L         15          1
            """);
    }

    @Test
    void aDocumentComesFromStandardInputAndAsALineToo() {
        Document document = Document.EMPTY.withExpression(ExpressionSpec.of("a = 2\nL = a*a"));
        String json = terminal.typing(DocumentJson.text(document))
                .run("eval", "--json", "-")
                .out();
        assertThat(json)
                .isEqualTo(
                        terminal.run("eval", "--json", "-e", "a = 2; L = a*a").out());
        assertThat(terminal.run("eval", "--json", "-e", ShareText.of(document).text())
                        .out())
                .isEqualTo(json);
    }

    @Test
    void exportDrawsTheStepThatTheDocumentStandsAt() throws Exception {
        Path file = saved(Document.EMPTY.withExpression(
                ExpressionSpec.of("a = 2\nb = 3\nL = a*b").withStep(1)));
        Path first = folder.resolve("first.svg");
        Path same = folder.resolve("same.svg");
        assertThat(terminal.run("export", file.toString(), "-o", first.toString())
                        .exitCode())
                .isZero();
        terminal.run("export", "-e", "a = 2\nb = 3\nL = a*b", "--step", "1", "-o", same.toString());
        assertThat(first).hasSameTextualContentAs(same);
    }

    @Test
    void trainDoesWhatTheDocumentsNetworkDoes() throws Exception {
        Experiment small = Experiment.first()
                .withLayers(MlpSpec.layers(List.of(3, 1), Activation.TANH, Activation.TANH))
                .withStop(StopRules.after(4));
        Path file = saved(Document.EMPTY.withNetwork(NetworkSpec.of(small)));
        Outcome once = terminal.run(
                "train",
                file.toString(),
                "--json",
                "-o",
                folder.resolve("r.json").toString());
        assertThat(once.exitCode()).as(once.err()).isZero();
        assertThat(once.out()).contains("\"losses\"");
        assertThat(terminal.run(
                                "graph",
                                file.toString(),
                                "-o",
                                folder.resolve("g.svg").toString())
                        .exitCode())
                .isZero();
        assertThat(terminal.run("train", file.toString(), "-o", file.toString()).exitCode())
                .isEqualTo(1);
    }

    @Test
    void whatIsNoDocumentIsRefusedWithItsPlace() throws Exception {
        Path file = folder.resolve("broken.backstep");
        Files.writeString(file, "{\n  \"backstep\": 1,\n  \"title\": tru\n}", UTF_8);
        Outcome outcome = terminal.run("eval", file.toString());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("broken.backstep").contains("3");
        assertThat(outcome.out()).isEmpty();
        assertThat(terminal.run("eval", "-e", "backstep1:AAAAAAAA").exitCode()).isEqualTo(1);
    }

    @Test
    void aGraphOfTheNetworkHasNoTextToBeComputed() throws Exception {
        Path file = saved(
                Document.EMPTY.withExpression(ExpressionSpec.of("# the loss").withOrigin(new GraphOrigin.OfAll())));
        Outcome outcome = terminal.run("eval", file.toString());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("backstep graph");
    }

    @Test
    void aNameThatBeginsAsTheProgramIsNoDocument() {
        assertThat(terminal.run("eval", "-e", "backstep = 2; L = backstep*3").exitCode())
                .isZero();
    }
}
