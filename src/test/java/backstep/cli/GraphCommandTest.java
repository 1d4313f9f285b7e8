package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GraphCommandTest {
    private static final String SPEC = """
        {"data": "toy", "layers": [4, 4, 1], "loss": "sse", "optimizer": "sgd", "learning_rate": 0.05, "epochs": 1}
        """;

    private final Terminal terminal = new Terminal();

    @TempDir
    Path folder;

    private Path spec;

    @BeforeEach
    void write() throws IOException {
        spec = Files.writeString(folder.resolve("spec.json"), SPEC);
    }

    private Outcome graph(String file, String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "graph";
        arguments[1] = spec.toString();
        arguments[2] = "-o";
        arguments[3] = folder.resolve(file).toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return terminal.run(arguments);
    }

    @Test
    void oneSampleIsDrawnAndCounted() throws IOException {
        Outcome outcome = graph("net.svg", "--sample", "1", "--level", "neuron");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo(
                        "120 nodes, 74 operations; drawn as 25 at level neuron, where a closed group counts as one\n");
        assertThat(Files.readString(folder.resolve("net.svg")))
                .contains("class=\"group closed", "class=\"group open", ">neuron 4<")
                .endsWith("</svg>\n");
    }

    @Test
    void theSpecIsNotDrawnOver() {
        Outcome outcome = graph("spec.json");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err())
                .endsWith("Could not write " + spec + ": it is also what is read here; choose another name.\n");
        assertThat(spec).hasContent(SPEC);
    }

    @Test
    void collapsedAndExpandedFilesTellTheSameNodes() throws IOException {
        graph("closed.json", "--samples", "4", "--level", "loss");
        graph("open.json", "--samples", "4", "--level", "scalar");
        JsonNode closed = json("closed.json");
        JsonNode open = json("open.json");
        assertThat(closed.get("nodes")).isEqualTo(open.get("nodes"));
        assertThat(closed.get("groups")).isEqualTo(open.get("groups"));
        assertThat(closed.at("/placement/boxes").size()).isEqualTo(2);
        assertThat(closed.at("/placement/boxes/1/kind").asString()).isEqualTo("group");
        assertThat(open.at("/placement/outlines").size())
                .isEqualTo(open.get("groups").size());
    }

    @Test
    void dotHasClustersAndClosedGroups() throws IOException {
        graph("net.dot", "--level", "layer");
        assertThat(Files.readString(folder.resolve("net.dot")))
                .contains("subgraph \"cluster_", "style=bold]", " -> \"group ");
    }

    @Test
    void onlyAParameterAndWhatItReachesIsDrawn() throws IOException {
        Outcome outcome = graph("part.json", "--level", "layer", "--only", "b1,1");
        assertThat(outcome.exitCode()).isZero();
        JsonNode part = json("part.json");
        assertThat(part.get("partOf").intValue()).isEqualTo(120);
        assertThat(part.get("nodes").size()).isLessThan(120);
        assertThat(outcome.err())
                .contains("drawn as "
                        + part.at("/placement/boxes")
                                .valueStream()
                                .filter(box -> !box.get("kind").asString().equals("operation"))
                                .count()
                        + " at level layer");
    }

    @Test
    void aSampleThatIsNotThereIsRefused() {
        Outcome outcome = graph("net.svg", "--sample", "3", "--samples", "2");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("--sample 3 --samples 2: there are 4 samples, counted from 0.");
        assertThat(folder.resolve("net.svg")).doesNotExist();
    }

    private JsonNode json(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve(file)));
    }
}
