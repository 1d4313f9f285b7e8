package backstep.layout.elk;

import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.graph.ElkNode;

/**
 * The options of ELK. Levels are given to it by the x-coordinates of the nodes, and its own heights are only read for
 * the order of nodes, so all but the crossing minimisation is done in the quickest way.
 */
final class ElkSettings {

    /** Thoroughness times cells: what makes ELK order a graph in a fraction of a second. */
    private static final int EFFORT = 6_000;

    private static final int LEAST_THOROUGH = 2;
    private static final int MOST_THOROUGH = 20;

    /** How many crossings a pair of nodes in the wrong order is worth. */
    private static final double ORDER_INFLUENCE = 0.5;

    private ElkSettings() {}

    /**
     * Sets the options of a graph.
     *
     * @param cells how many blocks and passages are to be ordered
     * @param numbered whether blocks are to stand in the order of their numbers where that costs few crossings:
     *     sample 1 above sample 2
     */
    static void apply(ElkNode root, int cells, boolean numbered) {
        if (numbered) {
            root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
            root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_CROSSING_COUNTER_NODE_INFLUENCE, ORDER_INFLUENCE);
        }
        root.setProperty(LayeredOptions.THOROUGHNESS, Math.clamp(EFFORT / cells, LEAST_THOROUGH, MOST_THOROUGH));
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
    }
}
