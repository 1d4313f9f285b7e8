package backstep.layout;

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
 */
public record Placement(
        Diagram diagram, Direction direction, double width, double height, List<Bounds> boxes, List<Curve> curves) {

    public Placement {
        boxes = List.copyOf(boxes);
        curves = List.copyOf(curves);
        if (boxes.size() != diagram.boxes().size()
                || curves.size() != diagram.links().size()) {
            throw new IllegalArgumentException("every box and every link of the diagram needs a place");
        }
    }
}
