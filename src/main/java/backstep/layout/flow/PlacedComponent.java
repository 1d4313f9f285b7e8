package backstep.layout.flow;

import java.util.List;

/**
 * A part of a graph that has been laid out by itself.
 *
 * @param routes its places and curves, from wherever it was laid out
 * @param extent the rectangle around all of it
 */
record PlacedComponent(Component part, Routes routes, Extent extent) {

    static PlacedComponent of(Component part, Routes routes) {
        Extent extent = new Extent(0);
        for (int i = 0; i < part.blocks().size(); i++) {
            Block block = part.flow().blocks().get(i);
            extent.include(routes.x(i), routes.y(i));
            extent.include(routes.x(i) + block.length(), routes.y(i) + block.breadth());
        }
        routes.curves().forEach(extent::includeCurve);
        return new PlacedComponent(part, routes, extent);
    }

    /** Puts it at a corner among the places and curves of the whole graph. */
    void put(double x, double y, double[] corners, List<double[]> curves) {
        for (int i = 0; i < part.blocks().size(); i++) {
            double[] corner = {routes.x(i), routes.y(i)};
            System.arraycopy(moved(corner, x, y), 0, corners, 2 * part.blocks().get(i), 2);
        }
        for (int i = 0; i < part.edges().size(); i++) {
            curves.set(part.edges().get(i), moved(routes.curves().get(i), x, y));
        }
    }

    private double[] moved(double[] points, double x, double y) {
        double[] moved = extent.moveToOrigin(points);
        for (int i = 0; i < moved.length; i += 2) {
            moved[i] += x;
            moved[i + 1] += y;
        }
        return moved;
    }
}
