package backstep.layout.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts the parts of a graph one below the other. */
public final class PartStack {

    private final double distance;
    private final double[] corners;
    private final List<double[]> curves;
    private double bottom;

    /**
     * An empty stack.
     *
     * @param whole the graph whose parts will be added
     * @param distance between two parts, in pixels
     */
    public PartStack(FlowGraph whole, double distance) {
        this.distance = distance;
        this.corners = new double[2 * whole.blocks().size()];
        this.curves = new ArrayList<>(Collections.nCopies(whole.edges().size(), new double[0]));
    }

    /** Adds a part below all others. */
    public void add(Part part, Routes routes) {
        Extent extent = extent(part, routes);
        for (int i = 0; i < part.blocks().size(); i++) {
            double[] corner = extent.moveToOrigin(new double[] {routes.x(i), routes.y(i)});
            corners[2 * part.blocks().get(i)] = corner[0];
            corners[2 * part.blocks().get(i) + 1] = corner[1] + bottom;
        }
        for (int i = 0; i < part.edges().size(); i++) {
            double[] curve = extent.moveToOrigin(routes.curves().get(i));
            for (int y = 1; y < curve.length; y += 2) {
                curve[y] += bottom;
            }
            curves.set(part.edges().get(i), curve);
        }
        bottom += extent.breadth() + distance;
    }

    private static Extent extent(Part part, Routes routes) {
        Extent extent = new Extent(0);
        for (int i = 0; i < part.blocks().size(); i++) {
            Block block = part.flow().blocks().get(i);
            extent.include(routes.x(i), routes.y(i));
            extent.include(routes.x(i) + block.length(), routes.y(i) + block.breadth());
        }
        routes.curves().forEach(extent::includeCurve);
        return extent;
    }

    /** The places and curves of the whole graph, once all parts were added. */
    public Routes routes() {
        return new Routes(corners, curves);
    }
}
