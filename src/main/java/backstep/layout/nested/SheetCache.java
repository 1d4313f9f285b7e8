package backstep.layout.nested;

import backstep.layout.Direction;
import backstep.layout.flow.Block;
import backstep.layout.flow.Edge;
import backstep.layout.flow.FlowGraph;
import backstep.layout.layered.Terminals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rooms that were drawn, by what is in them. A network has the same neuron hundreds of times, and it is drawn once; and
 * when a group opens, all others are at hand. Safe for use by several threads.
 */
public final class SheetCache {

    private static final int LARGEST = 2_000;

    private final Map<Shape, Sheet> sheets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Shape, Sheet> eldest) {
            return size() > LARGEST;
        }
    };

    private record Shape(Direction direction, List<Block> blocks, List<Edge> edges, Terminals terminals) {}

    private static Shape shape(FlowGraph flow, Terminals terminals) {
        return new Shape(flow.direction(), flow.blocks(), flow.edges(), terminals);
    }

    synchronized Optional<Sheet> find(FlowGraph flow, Terminals terminals) {
        return Optional.ofNullable(sheets.get(shape(flow, terminals)));
    }

    synchronized void keep(FlowGraph flow, Terminals terminals, Sheet sheet) {
        sheets.put(shape(flow, terminals), sheet);
    }
}
