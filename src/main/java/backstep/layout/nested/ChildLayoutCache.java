package backstep.layout.nested;

import backstep.layout.Direction;
import backstep.layout.flow.Block;
import backstep.layout.flow.Edge;
import backstep.layout.flow.FlowGraph;
import backstep.layout.layered.Ports;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compound nodes that were drawn, by what is in them. A network has the same neuron hundreds of times, and it is drawn once; and
 * when a group opens, all others are at hand. Safe for use by several threads.
 */
public final class ChildLayoutCache {

    private static final int LARGEST = 2_000;

    private final Map<Shape, ChildLayout> children = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Shape, ChildLayout> eldest) {
            return size() > LARGEST;
        }
    };

    private record Shape(Direction direction, List<Block> blocks, List<Edge> edges, Ports ports) {}

    private static Shape shape(FlowGraph flow, Ports ports) {
        return new Shape(flow.direction(), flow.blocks(), flow.edges(), ports);
    }

    synchronized Optional<ChildLayout> find(FlowGraph flow, Ports ports) {
        return Optional.ofNullable(children.get(shape(flow, ports)));
    }

    synchronized void keep(FlowGraph flow, Ports ports, ChildLayout child) {
        children.put(shape(flow, ports), child);
    }
}
