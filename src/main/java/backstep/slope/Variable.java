package backstep.slope;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.lang.LeafLiteral;
import backstep.lang.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A leaf of a program that can be moved.
 *
 * @param name what it is called
 * @param occurrence 0 for the first leaf of that name, 1 for the next, and so on
 * @param node the leaf
 * @param value what the text gives it; of a name that the text leaves open, the usual value
 */
public record Variable(String name, int occurrence, int node, double value) {

    /**
     * What of a program can be moved and is felt by its root: names that the text leaves open first, then the leaves whose
     * numbers stand in it, in its order.
     */
    public static List<Variable> of(Program program) {
        Graph graph = program.graph();
        Map<String, Integer> seen = new HashMap<>();
        List<Variable> variables = new ArrayList<>();
        for (int node : program.variables()) {
            add(variables, seen, graph, String.valueOf(graph.label(node)), node);
        }
        for (LeafLiteral leaf : program.leaves()) {
            add(variables, seen, graph, leaf.label(), leaf.node());
        }
        return variables;
    }

    private static void add(List<Variable> variables, Map<String, Integer> seen, Graph graph, String name, int node) {
        int occurrence = seen.merge(name, 1, Integer::sum) - 1;
        if (graph.op(node) == Op.LEAF && graph.feedsRoot(node) && graph.carriesGradient(node)) {
            variables.add(new Variable(name, occurrence, node, graph.constant(node)));
        }
    }
}
