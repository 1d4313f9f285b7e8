package backstep.layout;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import java.util.BitSet;
import java.util.List;

/**
 * Where everything came to lie, in pixels at 100 %; (0, 0) is the upper left corner of the picture.
 *
 * @param diagram what was placed
 * @param direction which way it flows
 * @param width of the whole picture, margins included
 * @param height of the whole picture, margins included
 * @param boxes where each box of the diagram lies, in its order
 * @param curves how each link of the diagram runs, in its order
 * @param outlines the frame of each cluster of the diagram, in its order
 */
public record Placement(
        Diagram diagram,
        Direction direction,
        double width,
        double height,
        List<Bounds> boxes,
        List<Curve> curves,
        List<Bounds> outlines) {

    public Placement {
        boxes = List.copyOf(boxes);
        curves = List.copyOf(curves);
        outlines = List.copyOf(outlines);
        if (boxes.size() != diagram.boxes().size()
                || curves.size() != diagram.links().size()
                || outlines.size() != diagram.clusters().size()) {
            throw new IllegalArgumentException("every box, link and cluster of the diagram needs a place");
        }
    }

    /** A placement of a diagram without clusters. */
    public Placement(
            Diagram diagram, Direction direction, double width, double height, List<Bounds> boxes, List<Curve> curves) {
        this(diagram, direction, width, height, boxes, curves, List.of());
    }

    /** What of it lies in a part of the picture, where it lies: boxes that show at all, each value with its operation. */
    public Placement within(Bounds part) {
        BitSet kept = new BitSet();
        for (int index = 0; index < boxes.size(); index++) {
            Box box = diagram.boxes().get(index);
            if (boxes.get(index).overlaps(part)) {
                kept.set(index);
                if (box.kind() != Box.Kind.GROUP) {
                    kept.set(diagram.boxOf(box.node()));
                    kept.set(diagram.operationBoxOf(box.node()));
                }
            }
        }
        return new SubDiagram(diagram, kept).placement(this);
    }
}
