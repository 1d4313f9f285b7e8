package backstep.export;

import backstep.engine.BackwardPass;
import backstep.engine.Graph;
import backstep.engine.Groups;
import backstep.engine.Passes;
import backstep.layout.Diagram;
import backstep.picture.View;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a graph as JSON, piece by piece, so that the largest graph needs no memory for its text. Later versions may add
 * members, and change their meaning only with a new {@code version}. Numbers that are not finite are the strings
 * {@code "NaN"}, {@code "Infinity"} and {@code "-Infinity"}; what is not known, and what would be empty, is left out.
 *
 * <ul>
 *   <li>{@code format}: always {@value #FORMAT}; {@code version}: of this description, {@value #VERSION};
 *   <li>{@code root}: the id of the node whose derivatives are asked for;
 *   <li>{@code passes}: only if the gradients are more than the derivatives of the root, the backward passes in their
 *       order: the {@code root} of each, the {@code seed} that its gradient begins with, and {@code settings}, the
 *       gradients that are set before it, each the {@code grad} of a {@code node}; with {@code carry}, what becomes of the
 *       gradients of operations when the next pass begins: fresh, they begin at zero, or kept, and flow again. Those of
 *       leaves add up;
 *   <li>{@code partOf}: only if nodes are left out, the number of nodes of the whole graph;
 *   <li>{@code moment}: how far the run is, {@code step} of {@code steps} steps done, the last one of the
 *       {@code phase} start, forward, seed or backward; with the number of the {@code pass}, from 0, that has begun, where
 *       there are {@code passes}; left out where only the structure is written;
 *   <li>{@code nodes}: operands before results; each has an {@code id}, its place in the whole graph; {@code op}, which is
 *       leaf, constant, or the sign or function name of an operation; the ids of its {@code operands} in order;
 *       {@code label}; {@code data}, its value; {@code grad}, the gradient that has arrived so far; and {@code state},
 *       how much of the gradient that is: pending, partial, complete or unreached;
 *   <li>{@code groups}: nodes of consecutive ids that belong together, outer groups before inner ones; each has an
 *       {@code id}, a {@code name}, a {@code level} (loss, sample, layer or neuron), the id of its {@code parent}, the id
 *       of its {@code first} node, its {@code size}, and {@code outputs}, the ids of the nodes whose values leave it;
 *   <li>{@code placement}: see {@link JsonPlacement}.
 * </ul>
 */
final class JsonFile {

    static final String FORMAT = "backstep-graph";
    static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final GraphExport subject;
    private final View view;
    private final Graph graph;
    private final Diagram diagram;
    private final ProgressCounter counter;

    JsonFile(GraphExport subject, ProgressCounter counter) {
        this.subject = new GraphExport(subject.view(), subject.part());
        this.view = subject.view();
        this.graph = view.graph();
        this.diagram = this.subject.placement().diagram();
        this.counter = counter;
    }

    void write(OutputStream stream) throws IOException {
        try (JsonGenerator json = MAPPER.writerWithDefaultPrettyPrinter()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(stream)) {
            write(json);
        }
        stream.write('\n');
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeNumberProperty("version", VERSION);
        json.writeNumberProperty("root", graph.root());
        if (!graph.passes().isPlain()) {
            writePasses(json, graph.passes());
        }
        if (!diagram.isWhole()) {
            json.writeNumberProperty("partOf", graph.size());
        }
        if (view.hasState()) {
            writeMoment(json);
        }
        json.writeArrayPropertyStart("nodes");
        for (int node = 0; node < graph.size(); node++) {
            if (diagram.boxOf(node) >= 0) {
                writeNode(json, node);
            }
        }
        json.writeEndArray();
        if (!graph.groups().isEmpty()) {
            writeGroups(json);
        }
        new JsonPlacement(subject.placement(), counter).write(json);
        json.writeEndObject();
    }

    /** All that the gradients depend on beside the nodes, so that they can be worked out again. */
    private static void writePasses(JsonGenerator json, Passes passes) {
        json.writeStringProperty("carry", word(passes.carry()));
        json.writeArrayPropertyStart("passes");
        for (BackwardPass pass : passes.all()) {
            json.writeStartObject();
            json.writeNumberProperty("root", pass.root());
            json.writeNumberProperty("seed", pass.seed());
            if (!pass.settings().isEmpty()) {
                writeSettings(json, pass.settings());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSettings(JsonGenerator json, Map<Integer, Double> settings) {
        json.writeArrayPropertyStart("settings");
        settings.forEach((node, gradient) -> {
            json.writeStartObject();
            json.writeNumberProperty("node", node);
            json.writeNumberProperty("grad", gradient);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void writeMoment(JsonGenerator json) {
        json.writeObjectPropertyStart("moment");
        json.writeNumberProperty("step", view.step().index());
        json.writeNumberProperty("steps", view.trace().stepCount());
        json.writeStringProperty("phase", word(view.step().phase()));
        if (!graph.passes().isPlain() && view.step().index() >= view.trace().seedStep()) {
            json.writeNumberProperty("pass", view.trace().pass(view.step().index()));
        }
        json.writeEndObject();
    }

    private void writeNode(JsonGenerator json, int node) {
        json.writeStartObject();
        json.writeNumberProperty("id", node);
        json.writeStringProperty(
                "op", graph.op(node).isOperation() ? graph.op(node).symbol() : word(graph.op(node)));
        json.writeArrayPropertyStart("operands");
        for (int slot = 0; slot < graph.arity(node); slot++) {
            json.writeNumber(graph.operand(node, slot));
        }
        json.writeEndArray();
        String label = graph.label(node);
        if (label != null) {
            json.writeStringProperty("label", label);
        }
        if (view.isKnown(node)) {
            json.writeNumberProperty("data", view.data(node));
        }
        if (view.hasState() && graph.carriesGradient(node)) {
            json.writeNumberProperty("grad", view.gradient(node));
            json.writeStringProperty("state", word(view.gradState(node)));
        }
        json.writeEndObject();
    }

    private void writeGroups(JsonGenerator json) {
        Groups groups = graph.groups();
        json.writeArrayPropertyStart("groups");
        for (int group = Groups.WHOLE + 1; group < groups.count(); group++) {
            json.writeStartObject();
            json.writeNumberProperty("id", group);
            json.writeStringProperty("name", groups.name(group));
            json.writeStringProperty("level", word(groups.level(group)));
            if (groups.parent(group) != Groups.WHOLE) {
                json.writeNumberProperty("parent", groups.parent(group));
            }
            json.writeNumberProperty("first", groups.first(group));
            json.writeNumberProperty("size", groups.size(group));
            json.writeArrayPropertyStart("outputs");
            for (int output = 0; output < groups.outputCount(group); output++) {
                json.writeNumber(groups.output(group, output));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
