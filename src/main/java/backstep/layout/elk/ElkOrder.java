package backstep.layout.elk;

import backstep.layout.flow.Block;
import backstep.layout.flow.Edge;
import backstep.layout.layered.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Lets ELK find an order of the cells within every level such that few edges cross. */
final class ElkOrder {

    /** Length of a node and distance of two levels: any will do, only the order is read. */
    private static final double LENGTH = 20;

    private static final double LEVEL_DISTANCE = 40;

    /** ELK's comparisons of numbers take long where there are more edges. */
    private static final int MOST_NUMBERED = 60;

    private final Grid grid;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final ElkNode[] nodes;
    private final ElkPort[] exits;
    private final ElkEdge[] edges;
    private final Map<Exit, ElkPort> otherExits = new HashMap<>();

    /** A place on the end of a block. */
    private record Exit(int block, double height) {}

    ElkOrder(Grid grid) {
        this.grid = grid;
        this.nodes = new ElkNode[grid.flow().blocks().size()];
        this.exits = new ElkPort[nodes.length];
        this.edges = new ElkEdge[grid.flow().edges().size()];
        boolean numbered = grid.flow().diagram().isFolded() && edges.length <= MOST_NUMBERED;
        ElkSettings.apply(root, grid.size(), numbered);
        addBlocks();
        addEdges();
    }

    /** For each level its cells from top to bottom. */
    int[][] find() throws InterruptedException {
        new LayeredLayoutProvider().layout(root, new InterruptibleMonitor());
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        double[] heights = heights();
        List<List<Integer>> levels = new ArrayList<>();
        for (int level = 0; level < grid.levelCount(); level++) {
            levels.add(new ArrayList<>());
        }
        IntStream.range(0, heights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(cell -> heights[cell]))
                .forEach(cell -> levels.get(grid.level(cell)).add(cell));
        return levels.stream()
                .map(level -> level.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The last level first: so ELK, which keeps a list of levels from left to right, finds each at once. */
    private void addBlocks() {
        IntStream.range(0, nodes.length)
                .boxed()
                .sorted(Comparator.comparingInt(block -> -grid.level(block)))
                .forEach(this::addBlock);
    }

    private void addBlock(int index) {
        Block block = grid.flow().blocks().get(index);
        ElkNode node = ElkGraphUtil.createNode(root);
        node.setDimensions(LENGTH, block.breadth());
        node.setLocation(grid.level(index) * LEVEL_DISTANCE, 0);
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        nodes[index] = node;
        exits[index] = port(node, PortSide.EAST, LENGTH, block.breadth() / 2);
    }

    private void addEdges() {
        for (int i = 0; i < edges.length; i++) {
            if (!grid.isExpress(i)) {
                Edge edge = grid.flow().edges().get(i);
                ElkPort entry = port(nodes[edge.target()], PortSide.WEST, 0, edge.entry());
                edges[i] = ElkGraphUtil.createSimpleEdge(exit(edge), entry);
            }
        }
    }

    /** The port in the middle of the end, which all blocks have, or one elsewhere on the end of a large block. */
    private ElkPort exit(Edge edge) {
        ElkPort middle = exits[edge.source()];
        if (edge.exit() == middle.getY()) {
            return middle;
        }
        return otherExits.computeIfAbsent(
                new Exit(edge.source(), edge.exit()),
                exit -> port(nodes[exit.block()], PortSide.EAST, LENGTH, exit.height()));
    }

    private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        port.setLocation(x, y);
        return port;
    }

    /** Where ELK put the middles of all cells; a passage lies where its edge goes through its level. */
    private double[] heights() {
        double[] heights = new double[grid.size()];
        double[] levels = new double[grid.levelCount()];
        for (int block = 0; block < nodes.length; block++) {
            heights[block] = nodes[block].getY() + nodes[block].getHeight() / 2;
            levels[grid.level(block)] = nodes[block].getX() + LENGTH / 2;
        }
        for (int edge = 0; edge < edges.length; edge++) {
            if (grid.steps(edge) > 1) {
                Polyline line = new Polyline(edges[edge].getSections().getFirst());
                for (int step = 1; step < grid.steps(edge); step++) {
                    int cell = grid.cell(edge, step);
                    heights[cell] = line.heightAt(levels[grid.level(cell)]);
                }
            }
        }
        return heights;
    }
}
