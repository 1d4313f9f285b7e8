package backstep.engine;

import java.util.Arrays;

/** The order in which operations send gradients in a backward pass from one root: results before operands. */
final class SendingOrder {

    private final Graph graph;
    private final int root;
    /** The root, which is seeded, and then the operations. */
    private final int[] actors;
    /** The place of each node among the actors; 0 if it never sends. */
    private final int[] places;
    /** Into how many operand places of senders each node goes; empty where the graph itself knows. */
    private final int[] uses;

    SendingOrder(Graph graph, int root) {
        this.graph = graph;
        this.root = root;
        boolean alone = graph.passes().all().stream().allMatch(pass -> pass.root() == root);
        this.uses = alone ? new int[0] : new int[graph.size()];
        this.places = new int[graph.size()];
        int[] senders = new int[graph.operationCount() + 1];
        senders[0] = root;
        int count = 0;
        for (int node = root; node >= 0; node--) {
            if (graph.op(node).isOperation() && (alone ? graph.feedsRoot(node) : node == root || uses[node] > 0)) {
                places[node] = ++count;
                senders[count] = node;
                countUses(node);
            }
        }
        this.actors = Arrays.copyOf(senders, count + 1);
    }

    private void countUses(int node) {
        for (int slot = 0; uses.length > 0 && slot < graph.arity(node); slot++) {
            uses[graph.operand(node, slot)]++;
        }
    }

    int root() {
        return root;
    }

    /** How many operations send. */
    int count() {
        return actors.length - 1;
    }

    /** The operation that sends as number {@code place} from 1; the root for 0. */
    int actor(int place) {
        return actors[place];
    }

    /** As which number from 1 each node sends; 0 if it never does. To be read only. */
    int[] places() {
        return places;
    }

    /** As which number from 1 an operation sends; 0 if it never does. */
    int place(int node) {
        return places[node];
    }

    /** How many contributions reach a node. */
    int uses(int node) {
        return uses.length == 0 ? graph.uses(node) : uses[node];
    }

    /** Whether the root depends on the node, or is it. */
    boolean reaches(int node) {
        return node == root || uses(node) > 0;
    }
}
