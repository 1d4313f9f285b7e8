package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.picture.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFileTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void itReadsBack() throws Exception {
        GraphJson graph = MAPPER.readValue(written(Subjects.finished()), GraphJson.class);
        assertThat(graph.format()).isEqualTo(JsonFile.FORMAT);
        assertThat(graph.version()).isEqualTo(JsonFile.VERSION);
        assertThat(graph.root()).isEqualTo(Subjects.finished().view().graph().root());
        assertThat(graph.nodes().get(3))
                .isEqualTo(new GraphJson.Node(3, "*", List.of(0, 1), "e", -6.0, -2.0, "complete"));
        assertThat(graph.moment()).isEqualTo(new GraphJson.Moment(7, 7, "backward"));
        assertThat(graph.placement().boxes()).hasSize(10);
        assertThat(graph.placement().curves()).hasSize(9);
    }

    @Test
    void numbersThatAreNotFiniteAreStrings() throws Exception {
        Subject subject = Subjects.at("a = 1e300; b = a*a; c = -b; d = b + c", 7);
        JsonNode nodes = MAPPER.readTree(written(subject)).get("nodes");
        assertThat(List.of(1, 2, 3))
                .extracting(node -> nodes.get(node).get("data").stringValue())
                .containsExactly("Infinity", "-Infinity", "NaN");
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws Exception {
        JsonNode start = MAPPER.readTree(written(Subjects.at("a = 2; b = a*3", 0)));
        assertThat(start.get("nodes").get(2).propertyNames())
                .containsExactly("id", "op", "operands", "label", "grad", "state");
        assertThat(start.get("nodes").get(1).propertyNames()).containsExactly("id", "op", "operands", "data");
        JsonNode structure = MAPPER.readTree(written(Subjects.of(
                View.structure(Subjects.at("a = 2; b = a*3", 0).view().trace()))));
        assertThat(structure.propertyNames()).containsExactly("format", "version", "root", "nodes", "placement");
        assertThat(structure.get("nodes").get(2).propertyNames()).containsExactly("id", "op", "operands", "label");
    }

    @Test
    void backwardPassesAreListedWhereTheyAreMoreThanOneDerivative() throws Exception {
        JsonNode twice = MAPPER.readTree(written(Subjects.at("a = 2; f = a*3; f.backward(); f.backward(-0.5)", 5)));
        assertThat(twice.get("passes").toString()).isEqualTo("[{\"root\":2,\"seed\":1.0},{\"root\":2,\"seed\":-0.5}]");
        assertThat(twice.get("nodes").get(0).get("grad").doubleValue()).isEqualTo(1.5);
    }

    private static String written(Subject subject) throws IOException {
        return new String(Subjects.bytes(new JsonFile(subject, Subjects.tally())::write), StandardCharsets.UTF_8);
    }
}
