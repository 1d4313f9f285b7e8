package backstep.layout.flow;

import backstep.geometry.Bounds;
import backstep.layout.Box;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.Link;
import backstep.layout.Placement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A diagram as the engines see it: blocks and edges in flow coordinates, where x always grows from operands to results
 * and y across. An engine therefore knows one direction only; {@link #placement} turns its result.
 *
 * @param diagram where all this comes from
 * @param direction which way the picture will flow
 * @param blocks operands before results
 * @param edges in the order of their targets
 */
public record FlowGraph(Diagram diagram, Direction direction, List<Block> blocks, List<Edge> edges) {

    private static final int NONE = -1;

    public FlowGraph {
        blocks = List.copyOf(blocks);
        edges = List.copyOf(edges);
    }

    /** Fuses every operation with its value and turns all sizes to flow coordinates. */
    public static FlowGraph of(Diagram diagram, Direction direction) {
        Axes axes = new Axes(direction);
        int[] partner = fusedValues(diagram);
        int[] blockOf = new int[diagram.boxes().size()];
        List<Block> blocks = new ArrayList<>();
        for (int box = 0; box < blockOf.length; box++) {
            if (partner[box] == NONE || partner[box] > box) {
                blockOf[box] = blocks.size();
                blocks.add(block(diagram, axes, box, partner[box]));
            } else {
                blockOf[box] = blockOf[partner[box]];
            }
        }
        return new FlowGraph(diagram, direction, blocks, edges(diagram, axes, blockOf, blocks));
    }

    /** The boxes and curves of the diagram, once an engine has placed the blocks and routed the edges. */
    public Placement placement(Routes routes) {
        return placement(routes, List.of());
    }

    /**
     * The same with the frames of clusters.
     *
     * @param frames one for each cluster of the diagram, in flow coordinates
     */
    public Placement placement(Routes routes, List<Bounds> frames) {
        return new Assembly(this, routes, frames).placement();
    }

    /** For each operation the value that it is fused with, and the other way round; none for boxes that stay alone. */
    private static int[] fusedValues(Diagram diagram) {
        int[] out = new int[diagram.boxes().size()];
        int[] in = new int[out.length];
        for (Link link : diagram.links()) {
            out[link.from()]++;
            in[link.to()]++;
        }
        int[] partner = new int[out.length];
        Arrays.fill(partner, NONE);
        for (Link link : diagram.links()) {
            boolean computes = diagram.boxes().get(link.from()).kind() == Box.Kind.OPERATION
                    && diagram.boxes().get(link.to()).kind() == Box.Kind.VALUE;
            if (computes && out[link.from()] == 1 && in[link.to()] == 1) {
                partner[link.from()] = link.to();
                partner[link.to()] = link.from();
            }
        }
        return partner;
    }

    private static Block block(Diagram diagram, Axes axes, int box, int partner) {
        Box first = diagram.boxes().get(box);
        if (partner == NONE) {
            return new Block(box, box, 0, axes.length(first), axes.breadth(first));
        }
        Box last = diagram.boxes().get(partner);
        double lead = axes.length(first) + Spacing.OPERATION_AND_VALUE;
        return new Block(
                box, partner, lead, lead + axes.length(last), Math.max(axes.breadth(first), axes.breadth(last)));
    }

    private static List<Edge> edges(Diagram diagram, Axes axes, int[] blockOf, List<Block> blocks) {
        int[] slots = new int[diagram.boxes().size()];
        for (Link link : diagram.links()) {
            slots[link.to()] = Math.max(slots[link.to()], link.slot() + 1);
        }
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < diagram.links().size(); i++) {
            Link link = diagram.links().get(i);
            int source = blockOf[link.from()];
            int target = blockOf[link.to()];
            if (source != target) {
                double entry = blocks.get(target).breadth() / 2
                        + axes.slotOffset(diagram.boxes().get(link.to()), link.slot(), slots[link.to()]);
                edges.add(new Edge(i, source, target, blocks.get(source).breadth() / 2, entry));
            }
        }
        edges.sort(Comparator.comparingInt(Edge::target));
        return edges;
    }
}
