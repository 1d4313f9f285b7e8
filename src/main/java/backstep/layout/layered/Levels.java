package backstep.layout.layered;

import backstep.layout.flow.Edge;
import backstep.layout.flow.FlowGraph;
import java.util.Arrays;

/**
 * Gives every block a level, its place in flow direction, so that operands come before results and edges are short. A
 * chain of any length is no trouble, as nothing recurses.
 */
final class Levels {

    private static final int NONE = Integer.MAX_VALUE;

    private final FlowGraph flow;
    private final int[] levels;
    private final int[] surplus;
    private final int[] firstUse;

    private Levels(FlowGraph flow) {
        this.flow = flow;
        this.levels = new int[flow.blocks().size()];
        this.surplus = new int[levels.length];
        this.firstUse = new int[levels.length];
    }

    /** For each block its level. */
    static int[] of(FlowGraph flow) {
        Levels levels = new Levels(flow);
        levels.placeEarly();
        levels.delay();
        return levels.levels;
    }

    /** The length of the longest path from a leaf. Edges stand in topological order of their targets. */
    private void placeEarly() {
        for (Edge edge : flow.edges()) {
            levels[edge.target()] = Math.max(levels[edge.target()], levels[edge.source()] + 1);
            surplus[edge.source()]++;
            surplus[edge.target()]--;
        }
    }

    /** Moves blocks towards their first use where that shortens more edges than it lengthens: leaves above all. */
    private void delay() {
        Arrays.fill(firstUse, NONE);
        for (Edge edge : flow.edges().reversed()) {
            firstUse[edge.source()] = Math.min(firstUse[edge.source()], delayed(edge.target()));
        }
        Arrays.setAll(levels, this::delayed);
    }

    private int delayed(int block) {
        return surplus[block] > 0 && firstUse[block] != NONE ? firstUse[block] - 1 : levels[block];
    }
}
