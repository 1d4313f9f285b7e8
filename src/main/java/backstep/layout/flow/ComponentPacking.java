package backstep.layout.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts the parts of a graph side by side and in rows, none longer than the longest part. */
public final class ComponentPacking {

    private final double[] corners;
    private final List<double[]> curves;
    private final List<Placed> parts = new ArrayList<>();

    private record Placed(Component part, Routes routes, Extent extent) {}

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
        Extent extent = new Extent(0);
        for (int i = 0; i < part.blocks().size(); i++) {
            Block block = part.flow().blocks().get(i);
            extent.include(routes.x(i), routes.y(i));
            extent.include(routes.x(i) + block.length(), routes.y(i) + block.breadth());
        }
        routes.curves().forEach(extent::includeCurve);
        parts.add(new Placed(part, routes, extent));
    }

    /** The places and curves of the whole graph, once all parts were added. */
    public Routes routes() {
        double longest =
                parts.stream().mapToDouble(part -> part.extent().length()).max().orElse(0);
        double x = 0;
        double y = 0;
        double breadth = 0;
        for (Placed part : parts) {
            if (x > 0 && x + part.extent().length() > longest) {
                x = 0;
                y += breadth + Spacing.PARTS;
                breadth = 0;
            }
            put(part, x, y);
            x += part.extent().length() + Spacing.PARTS;
            breadth = Math.max(breadth, part.extent().breadth());
        }
        return new Routes(corners, curves);
    }

    private void put(Placed placed, double x, double y) {
        Component part = placed.part();
        for (int i = 0; i < part.blocks().size(); i++) {
            double[] corner = {placed.routes().x(i), placed.routes().y(i)};
            System.arraycopy(
                    moved(corner, placed, x, y), 0, corners, 2 * part.blocks().get(i), 2);
        }
        for (int i = 0; i < part.edges().size(); i++) {
            curves.set(part.edges().get(i), moved(placed.routes().curves().get(i), placed, x, y));
        }
    }

    private static double[] moved(double[] points, Placed placed, double x, double y) {
        double[] moved = placed.extent().moveToOrigin(points);
        for (int i = 0; i < moved.length; i += 2) {
            moved[i] += x;
            moved[i + 1] += y;
        }
        return moved;
    }
}
