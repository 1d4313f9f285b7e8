package backstep.lang;

import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Passes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the graph of a program and keeps where in the text its nodes and leaves come from. */
final class ProgramBuilder {

    private final String text;
    private final GraphBuilder graph = new GraphBuilder();
    private final SourceMap source = new SourceMap();
    private final List<LeafLiteral> leaves = new ArrayList<>();

    private boolean values;
    private boolean tensors;

    ProgramBuilder(String text) {
        this.text = text;
    }

    int constant(Expr.Literal literal) {
        source.addNode(literal.start(), literal.end());
        return graph.constant(literal.value());
    }

    /** Adds a leaf for a number; {@code whole} is the expression that it makes up. */
    int leaf(@Nullable String label, Expr.Literal literal, Expr whole) {
        if (Expr.bare(whole) instanceof Expr.Leaf made) {
            boolean value = made.maker().equals("Value");
            values |= value;
            tensors |= !value;
        }
        source.addNode(whole.start(), whole.end());
        int node = graph.leaf(label, literal.value());
        String shown = label == null ? text.substring(whole.start(), whole.end()) : label;
        SourceRange range = new SourceRange(literal.start(), literal.end());
        leaves.add(new LeafLiteral(node, shown, literal.value(), range));
        return node;
    }

    int unary(Expr.Unary unary, int operand) {
        source.addNode(unary.start(), unary.end());
        return graph.unary(unary.op(), operand);
    }

    int binary(Expr.Binary binary, int left, int right) {
        source.addNode(binary.start(), binary.end());
        return graph.binary(binary.op(), left, right);
    }

    void widen(int node, Expr.Group group) {
        source.widen(node, group.start(), group.end());
    }

    void label(int node, String label) {
        graph.label(node, label);
    }

    void beginGroup(String name) {
        graph.beginGroup(name);
    }

    /** Says whether the group has nodes. */
    boolean endGroup() {
        return graph.endGroup();
    }

    /** Notes a statement after its nodes. */
    void statement(SourceRange range, int value, int symbol) {
        source.addStatement(range, value, symbol);
    }

    SourceMap source() {
        return source;
    }

    /** Whether a leaf is a {@code Value} of micrograd. */
    boolean hasValues() {
        return values;
    }

    /** Whether a leaf is a tensor of PyTorch. */
    boolean hasTensors() {
        return tensors;
    }

    boolean isOperation(int node) {
        return graph.op(node).isOperation();
    }

    Program build(Passes passes, Scope scope) {
        Graph built = graph.build(passes);
        return new Program(text, built, source, labelledLeaves(built), scope.names());
    }

    /** Labels may be given after a leaf was made. */
    private List<LeafLiteral> labelledLeaves(Graph built) {
        List<LeafLiteral> labelled = new ArrayList<>(leaves.size());
        for (LeafLiteral leaf : leaves) {
            String label = built.label(leaf.node());
            labelled.add(
                    label == null || label.equals(leaf.label())
                            ? leaf
                            : new LeafLiteral(leaf.node(), label, leaf.value(), leaf.literal()));
        }
        return labelled;
    }
}
