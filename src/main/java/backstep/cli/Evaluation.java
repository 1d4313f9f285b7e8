package backstep.cli;

import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.explain.Notation;
import backstep.explain.Numbers;
import backstep.i18n.Messages;
import backstep.lang.Program;
import backstep.lang.SourceRange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The value and the gradient of every label of a program, in the order in which the labels appear. A root without a
 * label is called by its text.
 *
 * @param root the label that the gradients are taken of; null if nothing was computed
 */
record Evaluation(@Nullable String root, SequencedMap<String, Figures> values) {

    /**
     * One label's figures, named as in micrograd.
     *
     * @param grad the derivative of the root with respect to the label
     */
    record Figures(double data, double grad) {}

    private static final String GAP = "  ";

    /** What a text gives that computes nothing. */
    static final Evaluation NOTHING = new Evaluation(null, new LinkedHashMap<>());

    static Evaluation of(Program program, Trace trace) {
        SequencedMap<String, Figures> values = new LinkedHashMap<>();
        program.names().forEach((name, node) -> values.put(name, figures(trace, node)));
        String root = rootOf(program);
        values.putIfAbsent(root, figures(trace, program.graph().root()));
        return new Evaluation(root, values);
    }

    /** One line of JSON, every double in full; those that JSON has no number for as strings: "NaN", "Infinity". */
    String json() {
        return JsonMapper.shared().writeValueAsString(this) + "\n";
    }

    /** A table for people, with figures in full and aligned at their right ends. */
    String table(Graph graph) {
        String label = Messages.text("cli.eval.label");
        String value = Messages.text("cli.eval.value");
        String gradient = Notation.gradientName(graph, label);
        int labels = width(label, row -> row.getKey().length());
        int data = width(value, row -> text(row.getValue().data()).length());
        int grad = width(gradient, row -> text(row.getValue().grad()).length());
        String format = "%-" + labels + "s" + GAP + "%" + data + "s" + GAP + "%" + grad + "s%n";
        StringBuilder table = new StringBuilder(format.formatted(label, value, gradient));
        values.forEach(
                (name, figures) -> table.append(format.formatted(name, text(figures.data()), text(figures.grad()))));
        return table.toString();
    }

    private int width(String heading, ToIntFunction<Map.Entry<String, Figures>> cell) {
        return values.entrySet().stream().mapToInt(cell).reduce(heading.length(), Math::max);
    }

    private static Figures figures(Trace trace, int node) {
        return new Figures(trace.data(node), trace.grad(node));
    }

    private static String rootOf(Program program) {
        int root = program.graph().root();
        SourceRange range = program.range(root);
        String source = program.text().substring(range.start(), range.end());
        return program.names().entrySet().stream()
                .filter(name -> name.getValue() == root)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> source.strip().replaceAll("\\s+", " "));
    }

    private static String text(double value) {
        return Numbers.full(value);
    }
}
