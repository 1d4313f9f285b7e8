package backstep.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Nodes of a graph taken together, as a tree: samples, their layers, their neurons; or what a text calls a group. Group
 * 0 is the {@link #WHOLE}, which holds everything. A group holds nodes of consecutive numbers. As nodes stand in
 * topological order, so do groups beside each other, and no two of them can depend on each other in a circle. Immutable.
 */
public final class Groups {

    /** The group of all nodes. */
    public static final int WHOLE = 0;

    /** Stands for no group: the parent of the whole. */
    public static final int NONE = -1;

    private final int[] parent;
    private final String[] name;
    private final Level[] level;
    private final int[] first;
    private final int[] end;
    private final boolean ofNetwork;
    private final int[] groupOf;
    private final Outputs outputs;

    /**
     * Takes the arrays as its own. Groups stand in the order in which they begin, outer ones before inner ones.
     *
     * @param ofNetwork whether levels say what groups are, and not only how deep they lie
     */
    Groups(int[] parent, String[] name, Level[] level, int[] first, int[] end, boolean ofNetwork, Graph graph) {
        this.parent = parent;
        this.name = name;
        this.level = level;
        this.first = first;
        this.end = end;
        this.ofNetwork = ofNetwork;
        this.groupOf = new int[graph.size()];
        for (int group = 1; group < parent.length; group++) {
            Arrays.fill(groupOf, first[group], end[group], group);
        }
        this.outputs = new Outputs(this, graph);
    }

    /** The number of groups, the whole among them. */
    public int count() {
        return parent.length;
    }

    /** Whether there is no group but the whole. */
    public boolean isEmpty() {
        return parent.length == 1;
    }

    /** The group that a group lies in; {@link #NONE} for the whole. */
    public int parent(int group) {
        return parent[group];
    }

    /** What a group is called; empty for the whole. */
    public String name(int group) {
        return name[group];
    }

    /** The level at which a group is shown as one. */
    public Level level(int group) {
        return level[group];
    }

    /** The first node of a group. */
    public int first(int group) {
        return first[group];
    }

    /** The number after that of a group's last node. */
    public int end(int group) {
        return end[group];
    }

    /** The number of nodes in a group, those of inner groups among them. */
    public int size(int group) {
        return end[group] - first[group];
    }

    /** The innermost group that a node lies in. */
    public int groupOf(int node) {
        return groupOf[node];
    }

    public boolean contains(int group, int node) {
        return node >= first[group] && node < end[group];
    }

    /** The groups that a group lies in and itself, from outside, without the whole. */
    public List<Integer> path(int group) {
        return IntStream.iterate(group, g -> g > WHOLE, g -> parent[g])
                .boxed()
                .toList()
                .reversed();
    }

    /** The number of a group's nodes whose values are used outside, or that are the root. */
    public int outputCount(int group) {
        return outputs.count(group);
    }

    /** A node whose value is used outside its group, or the root; in topological order, from 0. */
    public int output(int group, int index) {
        return outputs.get(group, index);
    }

    /** The last node that is used outside, or else the last of all: the one that speaks for the group. */
    public int result(int group) {
        int count = outputCount(group);
        return count == 0 ? end[group] - 1 : output(group, count - 1);
    }

    /** Whether the other groups hold nodes of the same numbers within each other, whatever they are called. */
    public boolean isShapedLike(Groups other) {
        return Arrays.equals(parent, other.parent)
                && Arrays.equals(first, other.first)
                && Arrays.equals(end, other.end);
    }

    /** Whether levels say what groups are (samples, layers, neurons), and not only how deep they lie. */
    public boolean isOfNetwork() {
        return ofNetwork;
    }
}
