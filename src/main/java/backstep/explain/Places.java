package backstep.explain;

import backstep.engine.Graph;

/**
 * An operand that stands in both places of its operation, as in {@code a·a}, has two local derivatives, one for each
 * place. They are told apart as {@code a₁} and {@code a₂}.
 */
final class Places {

    private static final String[] INDEX = {"₁", "₂"};

    private Places() {}

    static boolean sameOperand(Graph graph, int node) {
        return graph.arity(node) == 2 && graph.operand(node, 0) == graph.operand(node, 1);
    }

    static Formula numbered(Formula operand, int slot) {
        return FormulaBuilder.name(
                FormulaBuilder.atLeast(Precedence.ATOM, operand).text() + INDEX[slot]);
    }
}
