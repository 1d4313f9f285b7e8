package backstep.layout.elk;

import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.Layout;
import backstep.layout.LayoutException;
import backstep.layout.Placement;
import backstep.layout.flow.FlowGraph;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;

/**
 * Places diagrams with ELK's layered algorithm (Sugiyama's method). The provider is called directly and works on
 * a model of its own, so layouts may run at the same time and Eclipse is not needed.
 */
public final class ElkLayout implements Layout {

    @Override
    public Placement place(Diagram diagram, Direction direction) throws LayoutException, InterruptedException {
        LayoutMetaDataService.getInstance(); // teaches ELK, once, to copy the default values of its own options
        FlowGraph flow = FlowGraph.of(diagram, direction);
        ElkPicture picture = new ElkPicture(flow);
        try {
            new LayeredLayoutProvider().layout(picture.root(), new InterruptibleMonitor());
        } catch (RuntimeException e) {
            throw new LayoutException("ELK: " + e, e);
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return flow.placement(picture.routes());
    }
}
