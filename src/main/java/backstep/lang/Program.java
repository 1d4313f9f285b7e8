package backstep.lang;

import backstep.engine.Graph;
import backstep.engine.NodeRange;
import backstep.engine.Op;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** A text that was understood: its graph, and which part of the text each node comes from. Immutable. */
public final class Program {

    private final String text;
    private final Graph graph;
    private final SourceMap source;
    private final List<LeafLiteral> leaves;
    private final SequencedMap<String, Integer> names;
    private final BitSet withoutGradient;

    /** @param withoutGradient the values for which PyTorch keeps none */
    Program(
            String text,
            Graph graph,
            SourceMap source,
            List<LeafLiteral> leaves,
            SequencedMap<String, Integer> names,
            BitSet withoutGradient) {
        this.text = text;
        this.graph = graph;
        this.source = source;
        this.leaves = List.copyOf(leaves);
        this.names = Collections.unmodifiableSequencedMap(names);
        this.withoutGradient = withoutGradient;
    }

    /** A program for a graph that was made otherwise: no part of its text, a comment, stands for any node. */
    public static Program of(Graph graph, String comment) {
        return new Program(
                comment, graph, SourceMap.nowhere(graph.size()), List.of(), new LinkedHashMap<>(), new BitSet());
    }

    /** The same program, some of whose nodes are groups although its text does not say so. */
    public Program withGroups(List<NodeRange> spans) {
        return new Program(text, graph.withGroups(spans), source, leaves, names, withoutGradient);
    }

    /** The text with groups written into it as comments; empty if one of them is not the whole of a statement. */
    public Optional<String> withGroupComments(List<NodeRange> spans) {
        return new GroupWriter(text, source, graph.size()).write(spans);
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    public Graph graph() {
        return graph;
    }

    /** The expression that makes a node, with the parentheses around it. */
    public SourceRange range(int node) {
        return source.range(node);
    }

    /** The statement that a node's expression is part of. */
    public SourceRange statement(int node) {
        return source.statementOf(node);
    }

    /** How many statements the text has; none if the graph was made otherwise. */
    public int statementCount() {
        return source.statementCount();
    }

    /** The leaves whose numbers stand in the text, in its order. */
    public List<LeafLiteral> leaves() {
        return leaves;
    }

    /** The variables that the text leaves open, in the order in which they appear; none unless it was compiled so. */
    public List<Integer> variables() {
        Set<Integer> written = leaves.stream().map(LeafLiteral::node).collect(Collectors.toSet());
        return names.values().stream()
                .distinct()
                .filter(node -> graph.op(node) == Op.LEAF && !written.contains(node))
                .toList();
    }

    /** The names with the nodes that they mean at the end of the program, in the order in which they appear. */
    public SequencedMap<String, Integer> names() {
        return names;
    }

    /**
     * Whether Python keeps a gradient for a node: not for a tensor that requires none, such as {@code x.detach()}, though
     * one may pass through it here.
     */
    public boolean hasGradient(int node) {
        return !withoutGradient.get(node);
    }

    /**
     * The node to show for a caret: that of the smallest expression that the caret touches, else the value of the
     * statement there; empty between statements and in those that have no value.
     *
     * @param caretOffset the number of characters before the caret
     */
    public OptionalInt nodeAt(int caretOffset) {
        return source.nodeAt(caretOffset);
    }

    /**
     * The text with another number for one leaf; everything else stays as it is.
     *
     * @throws IllegalArgumentException if {@code value} is not finite, because no number can be written for it
     */
    public String withLeafValue(LeafLiteral leaf, double value) {
        return withLeafValues(Map.of(leaf, value));
    }

    /**
     * The text with other numbers for some leaves, each written as shortly as reads back the same.
     *
     * @throws IllegalArgumentException if a value is not finite, because no number can be written for it
     */
    public String withLeafValues(Map<LeafLiteral, Double> values) {
        StringBuilder changed = new StringBuilder(text.length() + values.size() * 8);
        List<LeafLiteral> inOrder = values.keySet().stream()
                .sorted(Comparator.comparingInt(leaf -> leaf.literal().start()))
                .toList();
        int copied = 0;
        for (LeafLiteral leaf : inOrder) {
            changed.append(text, copied, leaf.literal().start())
                    .append(NumberLiterals.text(values.getOrDefault(leaf, 0.0)));
            copied = leaf.literal().end();
        }
        return changed.append(text, copied, text.length()).toString();
    }
}
