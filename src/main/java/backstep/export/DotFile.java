package backstep.export;

import backstep.engine.Graph;
import backstep.explain.KnownTexts;
import backstep.explain.StepSentences;
import backstep.layout.Diagram;
import backstep.picture.View;
import backstep.text.Numbers;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes DOT as micrograd's {@code draw_dot} does: a record for each value, an oval for each operation before its
 * value. An operation's oval has the name of its value with the sign added.
 */
final class DotFile {

    private static final String UNKNOWN = "—";

    private DotFile() {}

    /** Writes a subject; of closed groups only what is seen of them. */
    static void write(DotExport subject, OutputStream stream, ProgressCounter counter) throws IOException {
        Diagram diagram = subject.diagram();
        Writer dot = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        dot.write("digraph {\n  graph [rankdir=LR" + caption(subject.view()) + "]\n");
        if (diagram.isFolded() || !diagram.isWhole()) {
            new FoldedDot(subject.view(), diagram, dot, counter).write();
        } else {
            write(subject.view(), dot, counter);
        }
        dot.write("}\n");
        dot.flush();
    }

    /** Which pass the gradients are of, where there are several. */
    private static String caption(View view) {
        boolean several = view.hasState()
                && view.trace().passCount() > 1
                && view.step().index() >= view.trace().seedStep();
        return several
                ? " label=\""
                        + quotable(StepSentences.badge(view.trace(), view.step().index())) + "\""
                : "";
    }

    private static String quotable(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static void write(View view, Writer dot, ProgressCounter counter) throws IOException {
        Graph graph = view.graph();
        for (int node = 0; node < graph.size(); node++) {
            line(dot, counter, quoted(node, "") + " [label=\"" + record(view, node) + "\" shape=record]");
            if (graph.op(node).isOperation()) {
                operation(dot, counter, graph, node);
            }
        }
    }

    private static void operation(Writer dot, ProgressCounter counter, Graph graph, int node) throws IOException {
        String symbol = graph.op(node).symbol();
        String oval = quoted(node, symbol);
        line(dot, counter, oval + " [label=\"" + symbol + "\"]");
        line(dot, counter, oval + " -> " + quoted(node, ""));
        for (int slot = 0; slot < graph.arity(node); slot++) {
            line(dot, counter, quoted(graph.operand(node, slot), "") + " -> " + oval);
        }
    }

    static String record(View view, int node) {
        return "{ " + escaped(view.label(node)) + figures(view, node) + " }";
    }

    /** The fields of a record for value and gradient, as far as they are to be shown. */
    static String figures(View view, int node) {
        StringBuilder figures = new StringBuilder();
        if (view.hasState() || view.isKnown(node)) {
            String data = view.isKnown(node) ? figure(view.data(node)) : UNKNOWN;
            figures.append(" | data ").append(data);
        }
        if (view.hasState() && view.graph().carriesGradient(node)) {
            figures.append(" | grad ").append(view.hasGradient(node) ? gradient(view, node) : UNKNOWN);
        }
        return figures.toString();
    }

    private static String gradient(View view, int node) {
        return KnownTexts.soFar(figure(view.gradient(node)), view.isPartial(node));
    }

    /** As in the window, in the signs that Python writes. */
    private static String figure(double value) {
        return Numbers.ascii(Numbers.fixed(value));
    }

    /** The signs that mean something in a record, in a quoted string, or as the beginning of an HTML entity. */
    static String escaped(String label) {
        return label.chars().allMatch(DotFile::meansItself) ? label : written(label);
    }

    private static boolean meansItself(int character) {
        return character < 127 && (Character.isLetterOrDigit(character) || "_.-+*/=()[]".indexOf(character) >= 0);
    }

    private static String written(String label) {
        StringBuilder escaped = new StringBuilder();
        label.codePoints().forEach(character -> {
            switch (character) {
                case '{', '}', '|', '<', '>', '"', ' ' -> escaped.append('\\').appendCodePoint(character);
                case '\\' -> escaped.append("\\\\");
                case '&' -> escaped.append("&amp;");
                case '\n' -> escaped.append("\\n");
                default -> escaped.append(Character.isISOControl(character) ? "" : Character.toString(character));
            }
        });
        return escaped.toString();
    }

    static String quoted(int node, String sign) {
        return "\"" + node + sign + "\"";
    }

    private static void line(Writer dot, ProgressCounter counter, String statement) throws IOException {
        counter.count();
        dot.append("  ").append(statement).append('\n');
    }
}
