package backstep.layout.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts the parts of a graph side by side and in rows, none longer than the longest part. */
public final class ComponentPacking {

    private final double[] corners;
    private final List<double[]> curves;
    private final List<PlacedComponent> parts = new ArrayList<>();

    /**
     * Empty shelves.
     *
     * @param whole the graph whose parts will be added
     */
    public ComponentPacking(FlowGraph whole) {
        this.corners = new double[2 * whole.blocks().size()];
        this.curves = new ArrayList<>(Collections.nCopies(whole.edges().size(), new double[0]));
    }

    /** Adds a part, in the order in which they are to stand. */
    public void add(Component part, Routes routes) {
        parts.add(PlacedComponent.of(part, routes));
    }

    /** The places and curves of the whole graph, once all parts were added. */
    public Routes routes() {
        double longest =
                parts.stream().mapToDouble(part -> part.extent().length()).max().orElse(0);
        double x = 0;
        double y = 0;
        double breadth = 0;
        for (PlacedComponent part : parts) {
            if (x > 0 && x + part.extent().length() > longest) {
                x = 0;
                y += breadth + Spacing.PARTS;
                breadth = 0;
            }
            part.put(x, y, corners, curves);
            x += part.extent().length() + Spacing.PARTS;
            breadth = Math.max(breadth, part.extent().breadth());
        }
        return new Routes(corners, curves);
    }
}
