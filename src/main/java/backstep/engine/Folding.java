package backstep.engine;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which groups of a graph are closed, so that each is seen as one. What is closed changes how a graph is looked at and
 * nothing else. A group keeps its inner groups as they were while it is closed itself. Immutable.
 */
public final class Folding {

    private final Graph graph;
    private final BitSet closed;

    private Folding(Graph graph, BitSet closed) {
        this.graph = graph;
        this.closed = closed;
    }

    /** Every single node is seen. */
    public static Folding open(Graph graph) {
        return toLevel(graph, Level.SCALAR);
    }

    /** Groups of coarser levels are open; those of this level, and finer ones, are closed. */
    public static Folding toLevel(Graph graph, Level level) {
        return closing(graph, group -> graph.groups().level(group).compareTo(level) >= 0 && level != Level.SCALAR);
    }

    /**
     * The finest level at which no more than {@code mostBoxes} boxes are seen, each operation counted twice, for it has a box of
     * its own; the coarsest level if all have more.
     */
    public static Folding readable(Graph graph, int mostBoxes) {
        Level[] levels = Level.values();
        for (int level = levels.length - 1; level > 0; level--) {
            Folding folding = toLevel(graph, levels[level]);
            if (folding.boxCount() <= mostBoxes) {
                return folding;
            }
        }
        return toLevel(graph, levels[0]);
    }

    private static Folding closing(Graph graph, IntPredicate closing) {
        BitSet closed = new BitSet();
        IntStream.range(Groups.WHOLE + 1, graph.groups().count())
                .filter(closing)
                .forEach(closed::set);
        return new Folding(graph, closed);
    }

    public Graph graph() {
        return graph;
    }

    public Groups groups() {
        return graph.groups();
    }

    /**
     * The same groups closed in another graph: by their places if it is grouped in the same way, else by their names.
     * Groups that are new are open; if there were none before, all is as {@link #readable} has it.
     */
    public Folding carriedTo(Graph next, int mostBoxes) {
        if (groups().isShapedLike(next.groups())) {
            return new Folding(next, closed);
        }
        if (groups().isEmpty()) {
            return readable(next, mostBoxes);
        }
        Set<List<String>> closedNames =
                closed.stream().mapToObj(group -> names(groups(), group)).collect(Collectors.toSet());
        return closing(next, group -> closedNames.contains(names(next.groups(), group)));
    }

    private static List<String> names(Groups groups, int group) {
        return groups.path(group).stream().map(groups::name).toList();
    }

    /** How many groups are open here and closed in the other, which is of the same graph, or the other way round. */
    public int distance(Folding other) {
        BitSet differing = (BitSet) closed.clone();
        differing.xor(other.closed);
        return differing.cardinality();
    }

    /** Whether a group is not closed itself; it is still not seen if it lies in a closed one. */
    public boolean isOpen(int group) {
        return !closed.get(group);
    }

    /** Whether no group is closed. */
    public boolean isAllOpen() {
        return closed.isEmpty();
    }

    /** The same with one group opened. */
    public Folding withOpen(int group) {
        return with(group, false);
    }

    /** The same with one group closed. The whole cannot be closed. */
    public Folding withClosed(int group) {
        return group == Groups.WHOLE ? this : with(group, true);
    }

    private Folding with(int group, boolean close) {
        BitSet changed = (BitSet) closed.clone();
        changed.set(group, close);
        return new Folding(graph, changed);
    }

    /** The same with every group opened that hides a node. */
    public Folding revealing(int node) {
        Folding revealed = this;
        for (int group : groups().path(groups().groupOf(node))) {
            revealed = revealed.isOpen(group) ? revealed : revealed.withOpen(group);
        }
        return revealed;
    }

    /** The closed group as which a node is seen; empty if the node itself is. */
    public OptionalInt closedGroupOf(int node) {
        return outermostClosed(groups().path(groups().groupOf(node)));
    }

    /** Whether a group is seen, as a box or as an outline: whether all that it lies in are open. */
    public boolean isSeen(int group) {
        return outermostClosed(groups().path(groups().parent(group))).isEmpty();
    }

    private OptionalInt outermostClosed(List<Integer> path) {
        return path.stream().filter(closed::get).mapToInt(Integer::intValue).findFirst();
    }

    /** The finest level that looks as this does; empty if none does. */
    public Optional<Level> level() {
        return Stream.of(Level.values())
                .filter(level -> toLevel(graph, level).equals(this))
                .reduce((coarser, finer) -> finer);
    }

    /** How many boxes are seen: one for each closed group, and for what lies in none two for operations, else one. */
    public int boxCount() {
        return count(2);
    }

    /** How many nodes are seen, a closed group counting as one. */
    public int nodeCount() {
        return count(1);
    }

    private int count(int ofOperation) {
        int boxes = 0;
        int node = 0;
        int next = nextClosed(Groups.WHOLE);
        while (node < graph.size()) {
            if (next < groups().count() && groups().first(next) == node) {
                boxes++;
                node = groups().end(next);
                next = nextClosed(lastWithin(next));
            } else {
                boxes += graph.op(node).isOperation() ? ofOperation : 1;
                node++;
            }
        }
        return boxes;
    }

    /** The first closed group after another one, in the order in which groups begin. */
    private int nextClosed(int group) {
        int next = closed.nextSetBit(group + 1);
        return next < 0 ? groups().count() : next;
    }

    private int lastWithin(int group) {
        int last = group;
        while (last + 1 < groups().count() && groups().first(last + 1) < groups().end(group)) {
            last++;
        }
        return last;
    }

    /** Whether the other closes the same groups of the same graph. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Folding that && graph == that.graph && closed.equals(that.closed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(graph), closed);
    }

    @Override
    public String toString() {
        return "Folding" + closed;
    }
}
