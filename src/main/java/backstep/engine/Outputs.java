package backstep.engine;

import java.util.Arrays;

/** For each group the nodes whose values leave it, all in one array. */
final class Outputs {

    private final int[] start;
    private final int[] nodes;

    Outputs(Groups groups, Graph graph) {
        int[] outermost = outermostLeft(groups, graph);
        start = new int[groups.count() + 1];
        for (int node = 0; node < outermost.length; node++) {
            for (int group = groups.groupOf(node); group >= outermost[node]; group = groups.parent(group)) {
                start[group + 1]++;
            }
        }
        for (int group = 0; group < groups.count(); group++) {
            start[group + 1] += start[group];
        }
        nodes = new int[start[groups.count()]];
        int[] next = start.clone();
        for (int node = 0; node < outermost.length; node++) {
            for (int group = groups.groupOf(node); group >= outermost[node]; group = groups.parent(group)) {
                nodes[next[group]++] = node;
            }
        }
    }

    /** For each node the outermost group that its value leaves; a number larger than all groups if it leaves none. */
    private static int[] outermostLeft(Groups groups, Graph graph) {
        int[] outermost = new int[graph.size()];
        Arrays.fill(outermost, groups.count());
        graph.passes().all().forEach(pass -> outermost[pass.root()] = Groups.WHOLE);
        for (int node = 0; node < graph.size(); node++) {
            for (int slot = 0; slot < graph.arity(node); slot++) {
                int operand = graph.operand(node, slot);
                int group = groups.groupOf(operand);
                while (!groups.contains(group, node)) {
                    outermost[operand] = Math.min(outermost[operand], group);
                    group = groups.parent(group);
                }
            }
        }
        return outermost;
    }

    int count(int group) {
        return start[group + 1] - start[group];
    }

    int get(int group, int index) {
        return nodes[start[group] + index];
    }
}
