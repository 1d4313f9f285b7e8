package backstep.layout.layered;

import backstep.layout.flow.Edge;
import backstep.layout.flow.FlowGraph;
import java.util.Arrays;

/**
 * Gives every block a level, its place in flow direction, so that operands come before results and edges are short. A
 * chain of any length is no trouble, as nothing recurses.
 */
final class Layering {

    private static final int NONE = Integer.MAX_VALUE;

    private final FlowGraph flow;
    private final Ports ports;
    private final int[] levels;
    private final int[] uses;
    private final int[] gain;
    private final boolean[] accompanied;
    private final int[] firstUse;

    private Layering(FlowGraph flow, Ports ports) {
        this.flow = flow;
        this.ports = ports;
        this.levels = new int[flow.blocks().size()];
        this.uses = new int[levels.length];
        this.gain = new int[levels.length];
        this.accompanied = new boolean[levels.length];
        this.firstUse = new int[levels.length];
    }

    /** For each block its level. */
    static int[] of(FlowGraph flow) {
        return of(flow, Ports.NONE);
    }

    /** For each block its level: entries in the first one and exits in the last one, which they have for themselves. */
    static int[] of(FlowGraph flow, Ports ports) {
        Layering levels = new Layering(flow, ports);
        levels.placeEarly();
        levels.weighDelays();
        levels.delay();
        return levels.levels;
    }

    /** The length of the longest path from a leaf. Edges stand in topological order of their targets. */
    private void placeEarly() {
        Arrays.fill(levels, ports.entries(), levels.length, ports.entries() > 0 ? 1 : 0);
        for (Edge edge : flow.edges()) {
            levels[edge.target()] = Math.max(levels[edge.target()], levels[edge.source()] + 1);
            uses[edge.source()]++;
        }
        int firstExit = levels.length - ports.exits();
        int last = Arrays.stream(levels, 0, firstExit).max().orElse(0);
        Arrays.fill(levels, firstExit, levels.length, last + 1);
    }

    /**
     * How much shorter all edges together get when a block stands a level later: by one for each use, less one for each
     * operand. An operand that has no other use comes along if that pays.
     */
    private void weighDelays() {
        System.arraycopy(uses, 0, gain, 0, gain.length);
        for (Edge edge : flow.edges()) {
            boolean comesAlong = uses[edge.source()] == 1 && worthDelaying(edge.source());
            gain[edge.target()] -= comesAlong ? 1 - gain[edge.source()] : 1;
            accompanied[edge.target()] |= comesAlong;
        }
    }

    /**
     * Where delay changes nothing, a product goes to its sum with the weight that is its leaf, which keeps levels small;
     * but an activation stays with its neuron.
     */
    private boolean worthDelaying(int block) {
        boolean pays = gain[block] > 0 || (gain[block] == 0 && accompanied[block]);
        return pays && block >= ports.entries();
    }

    /** Moves blocks towards their first use: leaves above all. */
    private void delay() {
        Arrays.fill(firstUse, NONE);
        for (Edge edge : flow.edges().reversed()) {
            firstUse[edge.source()] = Math.min(firstUse[edge.source()], delayed(edge.target()));
        }
        Arrays.setAll(levels, this::delayed);
    }

    private int delayed(int block) {
        return worthDelaying(block) && firstUse[block] != NONE ? firstUse[block] - 1 : levels[block];
    }
}
