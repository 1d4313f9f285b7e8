package backstep.lang;

import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import backstep.engine.Passes;
import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the graph of a program and keeps where in the text its nodes and leaves come from. */
final class ProgramBuilder {

    private final String text;
    private final GraphBuilder graph = new GraphBuilder();
    private final SourceMap source = new SourceMap();
    private final List<LeafLiteral> leaves = new ArrayList<>();

    private final Requirements requirements = new Requirements(graph);

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
        source.addNode(whole.start(), whole.end());
        int node = graph.leaf(label, literal.value());
        if (Expr.bare(whole) instanceof Expr.Leaf made) {
            made(node, made.maker(), made.tracking());
        }
        String shown = label == null ? text.substring(whole.start(), whole.end()) : label;
        SourceRange range = new SourceRange(literal.start(), literal.end());
        leaves.add(new LeafLiteral(node, shown, literal.value(), range));
        return node;
    }

    /** Adds a leaf for a name that the text gives no value. */
    int variable(String name, Expr.Name where) {
        source.addNode(where.start(), where.end());
        return graph.leaf(name, Language.FREE_VALUE);
    }

    /** Adds the number of a node as one through which no gradient flows. */
    int cut(Expr whole, int node) {
        source.addNode(whole.start(), whole.end());
        int cut = graph.unary(Op.DETACH, node);
        requirements.computed(cut, node);
        return cut;
    }

    private void made(int node, String maker, Tracking tracking) {
        boolean value = maker.equals("Value");
        values |= value;
        tensors |= !value;
        requirements.made(node, maker, tracking);
    }

    /** Adds the number that a value has, as a value of its own. */
    int copy(Expr.Copy copy, int operand) {
        source.addNode(copy.start(), copy.end());
        int node = graph.unary(Op.DETACH, operand);
        requirements.computed(node, operand);
        made(node, copy.maker(), copy.tracking());
        String label = copy.label();
        if (label != null) {
            graph.label(node, label);
        }
        return node;
    }

    /**
     * Says of a value whether it requires a gradient.
     *
     * @throws SyntaxException if PyTorch would not let it be said, or not here
     */
    void track(int node, boolean required, SourceRange range, Problems problems) throws SyntaxException {
        switch (requirements.track(node, required)) {
            case DONE -> {}
            case NO_TENSOR -> problems.note(range, "lang.note.requiresGrad");
            case TOO_LATE -> throw SyntaxException.of(range.start(), range.end(), Messages.text("lang.trackedLate"));
            case COMPUTED -> throw SyntaxException.of(range.start(), range.end(), Messages.text("lang.trackedResult"));
        }
    }

    /** Whether a value is a tensor through which PyTorch can send no gradient. */
    boolean isWithoutGradient(int node) {
        return requirements.isWithout(node);
    }

    int unary(Expr.Unary unary, int operand) {
        source.addNode(unary.start(), unary.end());
        int node = graph.unary(unary.op(), operand);
        requirements.computed(node, operand);
        return node;
    }

    int binary(Expr.Binary binary, int left, int right) {
        source.addNode(binary.start(), binary.end());
        int node = graph.binary(binary.op(), left, right);
        requirements.computed(node, left, right);
        return node;
    }

    void widen(int node, Expr.Group group) {
        source.widen(node, group.start(), group.end());
    }

    void label(int node, String label) {
        graph.label(node, label);
    }

    /** Gives an operation a name that has none. */
    void labelNameless(int node, String label) {
        if (isOperation(node) && graph.label(node) == null) {
            graph.label(node, label);
        }
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

    /** What a message calls a value. */
    String name(int node) {
        String label = graph.label(node);
        return label == null ? Messages.text("lang.theResult") : '"' + Quoted.of(label) + '"';
    }

    boolean isTensor(int node) {
        return requirements.isTensor(node);
    }

    /** Whether a value is a tensor that requires a gradient and was made by no operation. */
    boolean isRequiringLeaf(int node) {
        return requirements.isRequiringLeaf(node);
    }

    boolean isOperation(int node) {
        return graph.op(node).isOperation();
    }

    /**
     * The program of all that was added.
     *
     * @param called whether the text calls for a backward pass
     */
    Program build(Passes passes, boolean called, Scope scope) {
        BitSet without = requirements.apply(called);
        passes.all().forEach(pass -> without.clear(pass.root()));
        Graph built = graph.build(passes);
        return new Program(text, built, source, labelledLeaves(built), scope.names(), without);
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
