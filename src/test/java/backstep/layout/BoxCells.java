package backstep.layout;

import backstep.geometry.Bounds;
import backstep.geometry.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Boxes by the cells of a grid that they touch, so that neighbours are found without a look at all boxes. */
final class BoxCells {

    private record Cell(long column, long row) {}

    private final List<Bounds> boxes;
    private final double width;
    private final double height;
    private final Map<Cell, List<Integer>> cells = new HashMap<>();

    BoxCells(List<Bounds> boxes) {
        this.boxes = boxes;
        // No box touches more than four cells.
        width = boxes.stream().mapToDouble(Bounds::width).max().orElse(1) + 1;
        height = boxes.stream().mapToDouble(Bounds::height).max().orElse(1) + 1;
        for (int box = 0; box < boxes.size(); box++) {
            Bounds bounds = boxes.get(box);
            Cell first = cell(bounds.x(), bounds.y());
            Cell last = cell(bounds.maxX(), bounds.maxY());
            for (long column = first.column; column <= last.column; column++) {
                for (long row = first.row; row <= last.row; row++) {
                    cells.computeIfAbsent(new Cell(column, row), _ -> new ArrayList<>())
                            .add(box);
                }
            }
        }
    }

    private Cell cell(double x, double y) {
        return new Cell((long) Math.floor(x / width), (long) Math.floor(y / height));
    }

    /** The boxes, by their places in the list, that a point lies in. */
    IntStream at(Point point) {
        return cells.getOrDefault(cell(point.x(), point.y()), List.of()).stream()
                .mapToInt(Integer::intValue)
                .filter(box -> boxes.get(box).contains(point));
    }

    /** Every two boxes that overlap, in words. */
    List<String> overlaps() {
        List<String> found = new ArrayList<>();
        for (List<Integer> neighbours : cells.values()) {
            for (int i = 0; i < neighbours.size(); i++) {
                for (int j = i + 1; j < neighbours.size(); j++) {
                    Bounds one = boxes.get(neighbours.get(i));
                    Bounds other = boxes.get(neighbours.get(j));
                    if (one.overlaps(other)) {
                        found.add(one + " overlaps " + other);
                    }
                }
            }
        }
        return found;
    }
}
