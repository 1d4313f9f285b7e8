package backstep.explain;

import backstep.engine.Graph;
import java.util.ArrayList;
import java.util.List;

/** Writes a way through a graph: {@code a → e → d → L}, and its product {@code (−3) · 1 · (−2) = 6}. */
public final class PathSentences {

    /** Longer ways are written with their middle left out. */
    private static final int LONGEST = 8;

    private static final String ARROW = " → ";

    private PathSentences() {}

    /** The nodes of a way, from its beginning to its end. */
    public static String nodes(Graph graph, List<Integer> nodes) {
        List<String> names = new ArrayList<>();
        for (int index = 0; index < nodes.size(); index++) {
            if (nodes.size() <= LONGEST || index < LONGEST - 3 || index >= nodes.size() - 2) {
                names.add(Notation.term(graph, nodes.get(index)).text());
            } else if (index == LONGEST - 3) {
                names.add(Notation.ELLIPSIS);
            }
        }
        return String.join(ARROW, names);
    }

    /** The product of some factors, written out. */
    public static Formula product(List<Double> factors, double product) {
        List<Formula> parts = new ArrayList<>();
        for (int index = 0; index < factors.size(); index++) {
            if (factors.size() <= LONGEST || index < LONGEST - 3 || index >= factors.size() - 2) {
                parts.add(FormulaBuilder.number(factors.get(index)));
            } else if (index == LONGEST - 3) {
                parts.add(FormulaBuilder.name(Notation.ELLIPSIS));
            }
        }
        if (parts.size() < 2) {
            return FormulaBuilder.number(product);
        }
        return FormulaBuilder.row(
                FormulaBuilder.chainProduct(parts),
                FormulaBuilder.sign(FormulaBuilder.EQUALS),
                FormulaBuilder.number(product));
    }

    /** {@code ∂L/∂a = 6 + 4 = 10}, a gradient as the sum over its ways. */
    public static Formula sum(Graph graph, int node, List<Double> products, double sum) {
        List<Formula> parts =
                new ArrayList<>(List.of(Formulas.gradient(graph, node), FormulaBuilder.sign(FormulaBuilder.EQUALS)));
        Formula terms = FormulaBuilder.number(products.getFirst());
        for (int index = 1; index < products.size(); index++) {
            terms = FormulaBuilder.sum(terms, FormulaBuilder.number(products.get(index)));
        }
        parts.add(terms);
        if (products.size() > 1) {
            parts.add(FormulaBuilder.sign(FormulaBuilder.EQUALS));
            parts.add(FormulaBuilder.number(sum));
        }
        return new Formula.Row(parts);
    }
}
