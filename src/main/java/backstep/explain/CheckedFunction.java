package backstep.explain;

import backstep.engine.BackwardPass;
import backstep.engine.Graph;
import backstep.engine.Passes;

/**
 * How the function is called of which a gradient is the derivative: the root; of several backward passes the sum of their
 * roots, each times its seed, {@code (L + 0.5·M)}.
 */
final class CheckedFunction {

    private CheckedFunction() {}

    static Formula of(Graph graph, int node) {
        Passes passes = graph.passes();
        if (passes.isPlain()) {
            return Differentials.of(graph, graph.root());
        }
        int since = passes.since(passes.count() - 1, node, graph);
        Formula sum = weighted(graph, passes.get(since));
        for (int pass = since + 1; pass < passes.count(); pass++) {
            sum = FormulaBuilder.sum(sum, weighted(graph, passes.get(pass)));
        }
        return FormulaBuilder.atLeast(Precedence.ATOM, sum);
    }

    private static Formula weighted(Graph graph, BackwardPass pass) {
        Formula root = FormulaBuilder.atLeast(Precedence.ATOM, Differentials.of(graph, pass.root()));
        return pass.seed() == 1 ? root : FormulaBuilder.product(FormulaBuilder.number(pass.seed()), root);
    }
}
