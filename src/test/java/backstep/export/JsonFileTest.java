package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.BackwardPass;
import backstep.engine.Carry;
import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import backstep.engine.Passes;
import backstep.engine.Trace;
import backstep.picture.SampleTraces;
import backstep.picture.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        GraphExport subject = Subjects.at("a = 1e300; b = a*a; c = -b; d = b + c", 7);
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
        assertThat(twice.get("carry").stringValue()).isEqualTo("fresh");
        assertThat(twice.get("moment").toString())
                .isEqualTo("{\"step\":5,\"steps\":5,\"phase\":\"backward\",\"pass\":1}");
        assertThat(twice.get("passes").toString()).isEqualTo("[{\"root\":2,\"seed\":1.0},{\"root\":2,\"seed\":-0.5}]");
        assertThat(twice.get("nodes").get(0).get("grad").doubleValue()).isEqualTo(1.5);
    }

    @Test
    void thePassIsThatOfTheStepAndThereIsNoneBeforeTheFirstSeed() throws Exception {
        String twice = "a = 2; f = a*3; f.backward(); f.backward(-0.5)";
        List<String> passes = new ArrayList<>();
        for (int step = 0; step <= 5; step++) {
            passes.add(MAPPER.readTree(written(Subjects.at(twice, step)))
                    .get("moment")
                    .path("pass")
                    .toString());
        }
        assertThat(passes).containsExactly("", "", "0", "0", "1", "1");
    }

    @Test
    void whatATextSetsBeforeAPassIsWritten() throws Exception {
        JsonNode set = MAPPER.readTree(written(Subjects.at("a = 2; f = a*a; a.grad = 5; f.backward()", 3)));
        assertThat(set.get("passes").toString())
                .isEqualTo("[{\"root\":1,\"seed\":1.0,\"settings\":[{\"node\":0,\"grad\":5.0}]}]");
        assertThat(set.get("nodes").get(0).get("grad").doubleValue()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 2; b = 3; f = a*b; g = f*f; f.backward(); g.backward(-0.5)",
                "a = Value(2.0); b = Value(3.0); f = a*b; g = f*f; f.backward(); g.backward()",
                "a = Value(2.0); f = a*a; g = f*3; a.grad = 5; g.backward(); f.grad = 0; g.backward()",
                "a = 2; f = a*a; g = f*3 + a; g.backward(); a.grad = 0; f.backward(4)",
            })
    void gradientsCanBeWorkedOutAgainFromTheFile(String program) throws Exception {
        JsonNode file = MAPPER.readTree(
                written(Subjects.at(program, SampleTraces.trace(program).stepCount())));
        Trace again = Trace.of(rebuilt(file));
        for (JsonNode node : file.get("nodes")) {
            if (node.has("grad")) {
                assertThat(again.grad(node.get("id").intValue()))
                        .as(node.toString())
                        .isEqualTo(node.get("grad").doubleValue());
            }
        }
    }

    private static Graph rebuilt(JsonNode file) {
        GraphBuilder builder = new GraphBuilder();
        file.get("nodes").forEach(node -> add(builder, node));
        List<BackwardPass> passes = new ArrayList<>();
        for (JsonNode pass : file.get("passes")) {
            Map<Integer, Double> settings = new TreeMap<>();
            pass.path("settings")
                    .forEach(set -> settings.put(
                            set.get("node").intValue(), set.get("grad").doubleValue()));
            passes.add(new BackwardPass(
                    pass.get("root").intValue(), pass.get("seed").doubleValue(), settings));
        }
        Carry carry = Carry.valueOf(file.get("carry").stringValue().toUpperCase(Locale.ROOT));
        return builder.build(new Passes(passes, carry));
    }

    private static void add(GraphBuilder builder, JsonNode node) {
        JsonNode operands = node.get("operands");
        switch (node.get("op").stringValue()) {
            case "leaf" -> builder.leaf(null, node.get("data").doubleValue());
            case "constant" -> builder.constant(node.get("data").doubleValue());
            case "+" ->
                builder.binary(
                        Op.ADD, operands.get(0).intValue(), operands.get(1).intValue());
            case "*" ->
                builder.binary(
                        Op.MULTIPLY, operands.get(0).intValue(), operands.get(1).intValue());
            default -> throw new IllegalArgumentException(node.toString());
        }
    }

    private static String written(GraphExport subject) throws IOException {
        return new String(Subjects.bytes(new JsonFile(subject, Subjects.counter())::write), StandardCharsets.UTF_8);
    }
}
