package backstep.engine;

import java.util.stream.IntStream;

/**
 * The order in which operations send gradients in a backward pass from one root: by the rules that are right results
 * before operands, and each once.
 */
final class SendingOrder {

    private final Graph graph;
    private final int root;
    private final int[] senders;
    /** As which number each node sends last; 0 if it never sends. */
    private final int[] places;
    /** Whether an operation sends several times; otherwise none is looked for among all of them. */
    private final boolean repeats;
    /** Into how many operand places of senders each node goes; empty where the graph itself knows. */
    private final int[] uses;

    SendingOrder(Graph graph, int root, Rules rules) {
        this.graph = graph;
        this.root = root;
        this.senders = rules.order(graph, root);
        this.places = new int[graph.size()];
        boolean again = false;
        for (int place = 1; place <= senders.length; place++) {
            again |= places[actor(place)] > 0;
            places[actor(place)] = place;
        }
        this.repeats = again;
        boolean known =
                rules == StandardRules.INSTANCE && graph.passes().all().stream().allMatch(pass -> pass.root() == root);
        this.uses = known ? new int[0] : uses(rules);
    }

    private int[] uses(Rules rules) {
        int[] counted = new int[graph.size()];
        for (int node : senders) {
            for (int slot = 0; slot < graph.arity(node); slot++) {
                counted[graph.operand(node, slot)] += rules.counts(graph, node, slot) ? 1 : 0;
            }
        }
        return counted;
    }

    int root() {
        return root;
    }

    /** How many times operations send. */
    int count() {
        return senders.length;
    }

    /** The operation that sends as number {@code place} from 1; the root for 0. */
    int actor(int place) {
        return place == 0 ? root : senders[place - 1];
    }

    /** As which number from 1 an operation sends, the last time if it does so several times; 0 if it never does. */
    int place(int node) {
        return places[node];
    }

    /** As which numbers from 1 an operation sends. */
    IntStream places(int node) {
        if (places[node] == 0) {
            return IntStream.empty();
        }
        return repeats
                ? IntStream.rangeClosed(1, places[node]).filter(place -> actor(place) == node)
                : IntStream.of(places[node]);
    }

    /** How many contributions reach a node. */
    int uses(int node) {
        return uses.length == 0 ? graph.uses(node) : uses[node];
    }

    /** Whether gradients come to a node, or it is the root. */
    boolean reaches(int node) {
        return node == root || uses(node) > 0;
    }
}
