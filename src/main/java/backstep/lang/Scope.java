package backstep.lang;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What each name means at this point of the program. */
final class Scope {

    /** The name has no value. */
    static final int UNKNOWN = -1;

    /** The statement that gives the name its value is wrong, so that nothing can be said about its uses. */
    static final int FAILED = -2;

    private final Symbols symbols;
    private final int[] nodes;
    private final int[] order;
    private final boolean[] listed;
    private int bound;

    /** A scope for the names of a text that has been cut into words. */
    Scope(Symbols symbols) {
        this.symbols = symbols;
        nodes = new int[symbols.count()];
        Arrays.fill(nodes, UNKNOWN);
        order = new int[symbols.count()];
        listed = new boolean[symbols.count()];
    }

    /** The node that a name means, {@link #UNKNOWN} or {@link #FAILED}. */
    int node(int symbol) {
        return nodes[symbol];
    }

    boolean isFailed(int symbol) {
        return nodes[symbol] == FAILED;
    }

    void bind(int symbol, int node) {
        nodes[symbol] = node;
        if (!listed[symbol]) {
            listed[symbol] = true;
            order[bound++] = symbol;
        }
    }

    void fail(int symbol) {
        nodes[symbol] = FAILED;
    }

    /** How many names have had a value. */
    int count() {
        return bound;
    }

    /** The name that was the {@code index}th to get a value. */
    String name(int index) {
        return symbols.name(order[index]);
    }

    /** All names with their nodes, in the order in which they first got a value; none may have failed. */
    SequencedMap<String, Integer> names() {
        SequencedMap<String, Integer> names = LinkedHashMap.newLinkedHashMap(bound);
        for (int index = 0; index < bound; index++) {
            names.put(symbols.name(order[index]), nodes[order[index]]);
        }
        return names;
    }
}
