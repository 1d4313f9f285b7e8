package backstep.layout.elk;

import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.Layout;
import backstep.layout.LayoutException;
import backstep.layout.Placement;
import backstep.layout.flow.Component;
import backstep.layout.flow.ComponentPacking;
import backstep.layout.flow.FlowGraph;
import backstep.layout.flow.Routes;
import backstep.layout.layered.Grid;
import backstep.layout.layered.LevelDrawing;
import backstep.layout.layered.Ports;
import backstep.layout.layered.SweptOrder;
import backstep.layout.layered.WishedOrder;
import backstep.layout.nested.ChildLayoutCache;
import backstep.layout.nested.NestedDrawing;
import backstep.progress.Meter;
import backstep.text.Messages;
import java.util.Optional;
import org.eclipse.elk.core.data.LayoutMetaDataService;

/**
 * Places diagrams in levels (Sugiyama's method). ELK orders the levels of all but large graphs, which is the hard part;
 * levels before that, and coordinates and curves after it, are our own, because those of ELK overflow the stack in long chains or spread large
 * graphs over many times the space. ELK's algorithm is called directly on a model of its own, so layouts may run at the
 * same time and Eclipse is not needed.
 */
public final class ElkLayout implements Layout {

    /** More cells are ordered as well without ELK, in a fraction of its time and memory. */
    private static final int MOST_SEARCHED = 2_000;

    private final ChildLayoutCache cache = new ChildLayoutCache();

    @Override
    public Placement place(Diagram diagram, Direction direction) throws LayoutException, InterruptedException {
        return place(diagram, direction, Optional.empty(), Meter.NONE);
    }

    @Override
    public Placement place(Diagram diagram, Direction direction, Meter meter)
            throws LayoutException, InterruptedException {
        return place(diagram, direction, Optional.empty(), meter);
    }

    /**
     * Places a diagram.
     *
     * @param before a placement of the same graph in which a group was open or closed; boxes keep their order
     */
    public Placement place(Diagram diagram, Direction direction, Optional<Placement> before, Meter meter)
            throws LayoutException, InterruptedException {
        LayoutMetaDataService.getInstance(); // teaches ELK, once, to copy the default values of its own options
        FlowGraph flow = FlowGraph.of(diagram, direction);
        if (!diagram.clusters().isEmpty() || before.isPresent()) {
            return NestedDrawing.place(flow, ElkLayout::draw, cache, before, meter);
        }
        ComponentPacking packing = new ComponentPacking(flow);
        int placed = 0;
        for (Component part : Component.of(flow)) {
            meter.at((double) placed / flow.blocks().size());
            placed += part.blocks().size();
            packing.add(part, draw(part.flow(), Ports.NONE, Optional.empty()));
        }
        return flow.placement(packing.routes());
    }

    private static Routes draw(FlowGraph part, Ports ports, Optional<double[]> wishes)
            throws LayoutException, InterruptedException {
        Grid grid = new Grid(part, ports);
        try {
            return LevelDrawing.of(grid, order(grid, wishes));
        } catch (RuntimeException | StackOverflowError e) {
            throw new LayoutException(Messages.text("layout.elk.failed", e.toString()), e);
        }
    }

    private static int[][] order(Grid grid, Optional<double[]> wishes) throws InterruptedException {
        if (wishes.isPresent()) {
            return WishedOrder.of(grid, wishes.get());
        }
        if (grid.isShallow()) {
            return WishedOrder.natural(grid);
        }
        return grid.size() > MOST_SEARCHED ? SweptOrder.of(grid) : new ElkOrder(grid).find();
    }
}
