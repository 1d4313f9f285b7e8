package backstep.debug;

import backstep.engine.Graph;
import java.util.BitSet;

/** Who uses whom in a graph, looked up at once for all nodes: operand places of operations that feed a root. */
final class Consumers {

    private final Graph graph;
    /** Where a node's uses begin; those of node n end where those of n + 1 begin. */
    private final int[] start;
    /** Of each use: twice the operation, plus the operand slot. */
    private final int[] use;

    Consumers(Graph graph) {
        this.graph = graph;
        int size = graph.size();
        start = new int[size + 1];
        for (int node = 0; node < size; node++) {
            start[node + 1] = start[node] + graph.uses(node);
        }
        use = new int[start[size]];
        int[] next = start.clone();
        for (int node = 0; node < size; node++) {
            for (int slot = 0; graph.feedsRoot(node) && slot < graph.arity(node); slot++) {
                use[next[graph.operand(node, slot)]++] = 2 * node + slot;
            }
        }
    }

    int count(int node) {
        return start[node + 1] - start[node];
    }

    /** The operation of a node's use number {@code index}, from 0. */
    int operation(int node, int index) {
        return use[start[node] + index] >> 1;
    }

    int slot(int node, int index) {
        return use[start[node] + index] & 1;
    }

    /** The nodes between a node and the root, both included. */
    BitSet towardsRoot(int node) {
        BitSet reached = new BitSet(graph.size());
        reached.set(node);
        for (int at = node; at >= 0; at = reached.nextSetBit(at + 1)) {
            for (int index = 0; index < count(at); index++) {
                reached.set(operation(at, index));
            }
        }
        return reached;
    }
}
