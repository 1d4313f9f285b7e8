package backstep.cli;

import backstep.engine.BackwardPass;
import backstep.engine.Graph;
import backstep.engine.Passes;
import backstep.engine.Trace;
import backstep.explain.KnownTexts;
import backstep.explain.Notation;
import backstep.lang.Program;
import backstep.lang.SourceRange;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.text.Quoted;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
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
record EvalReport(
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
    static final EvalReport NOTHING = new EvalReport(null, List.of(), new LinkedHashMap<>());

    static EvalReport of(Program program, Trace trace) {
        SequencedMap<String, Figures> values = new LinkedHashMap<>();
        program.names().forEach((name, node) -> values.put(name, figures(program, trace, node)));
        Map<Integer, String> roots = roots(program);
        roots.forEach((root, name) -> values.put(name, figures(program, trace, root)));
        return new EvalReport(roots.get(program.graph().root()), passes(program, roots), values);
    }

    /** Of each root its name, or its text, with a number where another root has the same text. */
    private static SequencedMap<Integer, String> roots(Program program) {
        SequencedMap<Integer, String> roots = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(program.names().keySet());
        for (BackwardPass pass : program.graph().passes().all()) {
            roots.computeIfAbsent(
                    pass.root(), root -> nameOf(program, root).orElseGet(() -> textOf(program, root, taken)));
        }
        return roots;
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
        int labels = width(label, row -> Quoted.of(row.getKey()).length());
        int data = width(value, row -> text(row.getValue().data()).length());
        int grad = width(gradient, row -> gradient(row.getValue()).length());
        String format = "%-" + labels + "s" + GAP + "%" + data + "s" + GAP + "%" + grad + "s%n";
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, format, label, value, gradient));
        values.forEach((name, figures) -> table.append(
                String.format(Locale.ROOT, format, Quoted.of(name), text(figures.data()), gradient(figures))));
        return said() + table;
    }

    /** The passes in a line, where there is more to say than the root. */
    private String said() {
        String each = passes.stream()
                .map(pass -> pass.seed() == 1
                        ? Quoted.of(pass.root())
                        : Messages.quoting("cli.eval.seeded", pass.root(), text(pass.seed())))
                .collect(Collectors.joining(", "));
        return passes.isEmpty() ? "" : Messages.text("cli.eval.passes", passes.size(), each) + System.lineSeparator();
    }

    private int width(String heading, ToIntFunction<Map.Entry<String, Figures>> cell) {
        return values.entrySet().stream().mapToInt(cell).reduce(heading.length(), Math::max);
    }

    private static Figures figures(Program program, Trace trace, int node) {
        return new Figures(trace.data(node), program.hasGradient(node) ? trace.grad(node) : null);
    }

    private static List<Root> passes(Program program, Map<Integer, String> roots) {
        Passes passes = program.graph().passes();
        return passes.isPlain()
                ? List.of()
                : passes.all().stream()
                        .map(pass -> new Root(roots.getOrDefault(pass.root(), ""), pass.seed()))
                        .toList();
    }

    private static Optional<String> nameOf(Program program, int root) {
        return program.names().entrySet().stream()
                .filter(name -> name.getValue() == root)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String textOf(Program program, int root, Set<String> taken) {
        SourceRange range = program.range(root);
        String text =
                program.text().substring(range.start(), range.end()).strip().replaceAll("\\s+", " ");
        String unique = text;
        for (int number = 2; !taken.add(unique); number++) {
            unique = text + " (" + number + ")";
        }
        return unique;
    }

    private static String gradient(Figures figures) {
        return figures.grad() == null ? KnownTexts.noGradient() : text(figures.grad());
    }

    private static String text(double value) {
        return Numbers.full(value);
    }
}
