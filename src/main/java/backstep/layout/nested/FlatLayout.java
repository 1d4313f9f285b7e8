package backstep.layout.nested;

import backstep.layout.LayoutException;
import backstep.layout.flow.FlowGraph;
import backstep.layout.flow.Routes;
import backstep.layout.layered.Ports;
import java.util.Optional;

/** Draws a graph without clusters. */
@FunctionalInterface
public interface FlatLayout {

    /**
     * Draws a graph.
     *
     * @param ports which of its blocks are points on the frame
     * @param wishes if the picture is to look as before, for each block the height of its middle then
     */
    Routes draw(FlowGraph flow, Ports ports, Optional<double[]> wishes) throws LayoutException, InterruptedException;
}
