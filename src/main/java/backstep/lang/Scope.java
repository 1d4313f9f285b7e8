package backstep.lang;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** What each name means at this point of the program. */
final class Scope {

    /** The name has no value. */
    static final int UNKNOWN = -1;

    /** The statement that gives the name its value is wrong, so that nothing can be said about its uses. */
    static final int FAILED = -2;

    /** The name stands for a {@link Meaning}. */
    private static final int MEANS = -3;

    /** The name means the node that is kept where its number is. */
    private static final int KEPT = -4;

    private final Symbols symbols;
    private final int[] nodes;
    private final int[] order;
    private final boolean[] listed;
    private int[] storages = new int[0];
    private final Set<Integer> viewed = new HashSet<>();
    /** The names that share a number, by where it is kept; of the others only the last name is known. */
    private final Map<Integer, Set<Integer>> shared = new HashMap<>();

    private final Map<Integer, Integer> owners = new HashMap<>();
    private final Map<Integer, Integer> kept = new HashMap<>();
    private int storage;
    private int bound;
    private final Map<Integer, Meaning> meanings = new HashMap<>();
    private final Map<Integer, String> paths = new HashMap<>();

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
        int node = symbol < nodes.length ? nodes[symbol] : UNKNOWN;
        return node == KEPT ? kept.getOrDefault(storages[symbol], UNKNOWN) : node;
    }

    boolean isFailed(int symbol) {
        return node(symbol) == FAILED;
    }

    void bind(int symbol, int node) {
        forget(symbol);
        nodes[symbol] = node;
        if (!listed[symbol]) {
            listed[symbol] = true;
            order[bound++] = symbol;
        }
    }

    /** Says where the number of a name is kept; names with the same number share it. */
    void store(int symbol, int place) {
        if (storages.length == 0) {
            storages = new int[nodes.length];
        }
        storages[symbol] = place;
        Set<Integer> sharers = shared.get(place);
        if (sharers == null) {
            owners.put(place, symbol);
        } else {
            sharers.add(symbol);
        }
    }

    /** A place for a number that no name shares. */
    int newStorage() {
        return ++storage;
    }

    /** Where the number of a name is kept. */
    int storage(int symbol) {
        return storages.length == 0 ? 0 : storages[symbol];
    }

    /** Notes that another value is a view of what is kept there. */
    void view(int place) {
        viewed.add(place);
    }

    /** Notes that several names share what is kept there. */
    void share(int place) {
        Set<Integer> sharers = shared.computeIfAbsent(place, unseen -> new LinkedHashSet<>());
        Integer owner = owners.get(place);
        if (owner != null) {
            sharers.add(owner);
        }
    }

    /** Whether a view was taken of what is kept there. */
    boolean isViewed(int place) {
        return viewed.contains(place);
    }

    /** Lets all names that share a number mean another node: from the first time on they mean what is kept there. */
    void replace(int place, int after) {
        Set<Integer> sharers = shared.get(place);
        if (sharers != null) {
            sharers.stream()
                    .filter(symbol -> storages[symbol] == place && nodes[symbol] >= 0)
                    .forEach(symbol -> nodes[symbol] = KEPT);
            sharers.clear();
            kept.put(place, after);
        }
    }

    void fail(int symbol) {
        forget(symbol);
        nodes[symbol] = FAILED;
    }

    /** From here on the name stands for something that is no value. */
    void mean(int symbol, Meaning meaning) {
        forget(symbol);
        nodes[symbol] = MEANS;
        meanings.put(symbol, meaning);
    }

    /** Whether the name stands for something that is no value. */
    boolean means(int symbol, Meaning meaning) {
        return node(symbol) == MEANS && meanings.get(symbol) == meaning;
    }

    /** From here on the name stands for something in a module of Python. */
    void alias(int symbol, String path) {
        nodes[symbol] = UNKNOWN;
        paths.put(symbol, path);
    }

    /** The whole name of what an imported name stands for, {@code torch.nn.functional}; empty for others. */
    Optional<String> path(int symbol) {
        return paths.isEmpty() ? Optional.empty() : Optional.ofNullable(paths.get(symbol));
    }

    private void forget(int symbol) {
        if (!paths.isEmpty()) {
            paths.remove(symbol);
        }
    }

    /** How many names have had a value. */
    int count() {
        return bound;
    }

    /** The name that was the {@code index}th to get a value. */
    String name(int index) {
        return symbols.name(order[index]);
    }

    /** All names that have values, with their nodes, in the order in which they first got one; none may have failed. */
    SequencedMap<String, Integer> names() {
        SequencedMap<String, Integer> names = LinkedHashMap.newLinkedHashMap(bound);
        for (int index = 0; index < bound; index++) {
            int node = node(order[index]);
            if (node >= 0) {
                names.put(symbols.name(order[index]), node);
            }
        }
        return names;
    }
}
