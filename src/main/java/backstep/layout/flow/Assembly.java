package backstep.layout.flow;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.layout.Box;
import backstep.layout.Diagram;
import backstep.layout.Placement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts the boxes into their blocks, ends every curve exactly at an outline, and turns all that to its direction. */
final class Assembly {

    private final FlowGraph flow;
    private final Diagram diagram;
    private final Routes routes;
    private final List<Bounds> frames;
    private final Axes axes;
    private final double[] boxX;
    private final double[] boxMiddle;
    private final List<double[]> curves;

    Assembly(FlowGraph flow, Routes routes, List<Bounds> frames) {
        this.flow = flow;
        this.diagram = flow.diagram();
        this.routes = routes;
        this.frames = frames;
        this.axes = new Axes(flow.direction());
        this.boxX = new double[diagram.boxes().size()];
        this.boxMiddle = new double[boxX.length];
        this.curves = new ArrayList<>(Collections.nCopies(diagram.links().size(), new double[0]));
    }

    Placement placement() {
        placeBoxes();
        endCurves();
        joinFused();
        Extent extent = extent();
        List<Bounds> boxes = new ArrayList<>(boxX.length);
        for (int i = 0; i < boxX.length; i++) {
            boxes.add(bounds(i, extent));
        }
        List<Curve> turned =
                curves.stream().map(extent::moveToOrigin).map(axes::curve).toList();
        List<Bounds> outlines =
                frames.stream().map(frame -> moved(frame, extent)).toList();
        Bounds all = axes.bounds(0, 0, extent.length(), extent.breadth());
        return new Placement(diagram, flow.direction(), all.width(), all.height(), boxes, turned, outlines);
    }

    private Bounds moved(Bounds frame, Extent extent) {
        double[] corner = extent.moveToOrigin(new double[] {frame.x(), frame.y()});
        return axes.bounds(corner[0], corner[1], frame.width(), frame.height());
    }

    private Box box(int index) {
        return diagram.boxes().get(index);
    }

    private void placeBoxes() {
        for (int i = 0; i < flow.blocks().size(); i++) {
            Block block = flow.blocks().get(i);
            double middle = routes.y(i) + block.breadth() / 2;
            place(block.first(), routes.x(i), middle);
            place(block.last(), routes.x(i) + block.lead(), middle);
        }
    }

    private void place(int box, double x, double middle) {
        boxX[box] = x;
        boxMiddle[box] = middle;
    }

    /** Engines see rectangles; curves go on to the round outline behind, their last bend moving along. */
    private void endCurves() {
        for (int i = 0; i < flow.edges().size(); i++) {
            Edge edge = flow.edges().get(i);
            int to = flow.blocks().get(edge.target()).first();
            double[] curve = routes.curves().get(i).clone();
            int last = curve.length - 2;
            double endX = boxX[to] + axes.outlineDepth(box(to), endY(edge) - boxMiddle[to]);
            shift(curve, last - 2, endX - curve[last], endY(edge) - curve[last + 1]);
            curve[last] = endX;
            curve[last + 1] = endY(edge);
            double startX =
                    routes.x(edge.source()) + flow.blocks().get(edge.source()).length();
            double startY = routes.y(edge.source()) + edge.exit();
            shift(curve, 2, startX - curve[0], startY - curve[1]);
            curve[0] = startX;
            curve[1] = startY;
            curves.set(edge.link(), curve);
        }
    }

    private double endY(Edge edge) {
        return routes.y(edge.target()) + edge.entry();
    }

    private static void shift(double[] curve, int index, double dx, double dy) {
        curve[index] += dx;
        curve[index + 1] += dy;
    }

    private void joinFused() {
        for (int i = 0; i < curves.size(); i++) {
            if (curves.get(i).length == 0) {
                int from = diagram.links().get(i).from();
                int to = diagram.links().get(i).to();
                double start = boxX[from] + axes.length(box(from));
                double third = (boxX[to] - start) / 3;
                double y = boxMiddle[from];
                curves.set(i, new double[] {start, y, start + third, y, boxX[to] - third, y, boxX[to], y});
            }
        }
    }

    private Extent extent() {
        Extent extent = new Extent(Spacing.MARGIN);
        for (int i = 0; i < boxX.length; i++) {
            double half = axes.breadth(box(i)) / 2;
            extent.include(boxX[i], boxMiddle[i] - half);
            extent.include(boxX[i] + axes.length(box(i)), boxMiddle[i] + half);
        }
        curves.forEach(extent::includeCurve);
        for (Bounds frame : frames) {
            extent.include(frame.x(), frame.y());
            extent.include(frame.maxX(), frame.maxY());
        }
        return extent;
    }

    private Bounds bounds(int index, Extent extent) {
        double[] corner = {boxX[index], boxMiddle[index] - axes.breadth(box(index)) / 2};
        double[] moved = extent.moveToOrigin(corner);
        return axes.bounds(moved[0], moved[1], axes.length(box(index)), axes.breadth(box(index)));
    }
}
