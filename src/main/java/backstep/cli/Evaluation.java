package backstep.cli;

import backstep.engine.BackwardPass;
import backstep.engine.Graph;
import backstep.engine.Passes;
import backstep.engine.Trace;
import backstep.explain.KnownTexts;
import backstep.explain.Notation;
import backstep.explain.Numbers;
import backstep.i18n.Messages;
import backstep.lang.Program;
import backstep.lang.SourceRange;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The value and the gradient of every label of a program, in the order in which the labels appear. A root without a
 * label is called by its text.
 *
 * @param root the label that the gradients are taken of, in the last backward pass if there are several; null if nothing
 *     was computed
 * @param passes all backward passes, if these are more than one, or one with a seed; else none
 */
record Evaluation(
        @Nullable String root,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Root> passes,
        SequencedMap<String, Figures> values) {

    /**
     * A backward pass.
     *
     * @param seed what the gradient of its root began with
     */
    record Root(String root, double seed) {}

    /**
     * One label's figures, named as in micrograd.
     *
     * @param grad the derivative of the root with respect to the label; what the passes left there if there are several;
     *     null if no gradient is kept for it, as PyTorch's None
     */
    record Figures(double data, @Nullable Double grad) {}

    private static final String GAP = "  ";

    /** What a text gives that computes nothing. */
    static final Evaluation NOTHING = new Evaluation(null, List.of(), new LinkedHashMap<>());

    static Evaluation of(Program program, Trace trace) {
        SequencedMap<String, Figures> values = new LinkedHashMap<>();
        program.names().forEach((name, node) -> values.put(name, figures(program, trace, node)));
        String root = rootOf(program, program.graph().root());
        for (BackwardPass pass : program.graph().passes().all()) {
            values.putIfAbsent(rootOf(program, pass.root()), figures(program, trace, pass.root()));
        }
        return new Evaluation(root, passes(program), values);
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
        int grad = width(gradient, row -> gradient(row.getValue()).length());
        String format = "%-" + labels + "s" + GAP + "%" + data + "s" + GAP + "%" + grad + "s%n";
        StringBuilder table = new StringBuilder(format.formatted(label, value, gradient));
        values.forEach(
                (name, figures) -> table.append(format.formatted(name, text(figures.data()), gradient(figures))));
        return said() + table;
    }

    /** The passes in a line, where there is more to say than the root. */
    private String said() {
        String each = passes.stream()
                .map(pass -> pass.seed() == 1
                        ? pass.root()
                        : Messages.text("cli.eval.seeded", pass.root(), text(pass.seed())))
                .collect(Collectors.joining(", "));
        return passes.isEmpty() ? "" : Messages.text("cli.eval.passes", passes.size(), each) + System.lineSeparator();
    }

    private int width(String heading, ToIntFunction<Map.Entry<String, Figures>> cell) {
        return values.entrySet().stream().mapToInt(cell).reduce(heading.length(), Math::max);
    }

    private static Figures figures(Program program, Trace trace, int node) {
        return new Figures(trace.data(node), program.hasGradient(node) ? trace.grad(node) : null);
    }

    private static List<Root> passes(Program program) {
        Passes passes = program.graph().passes();
        return passes.isPlain()
                ? List.of()
                : passes.all().stream()
                        .map(pass -> new Root(rootOf(program, pass.root()), pass.seed()))
                        .toList();
    }

    private static String rootOf(Program program, int root) {
        SourceRange range = program.range(root);
        String source = program.text().substring(range.start(), range.end());
        return program.names().entrySet().stream()
                .filter(name -> name.getValue() == root)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> source.strip().replaceAll("\\s+", " "));
    }

    private static String gradient(Figures figures) {
        return figures.grad() == null ? KnownTexts.noGradient() : text(figures.grad());
    }

    private static String text(double value) {
        return Numbers.full(value);
    }
}
