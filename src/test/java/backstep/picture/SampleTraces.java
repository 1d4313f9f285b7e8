package backstep.picture;

import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.lang.Language;
import backstep.lang.Program;
import backstep.layout.Box;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.Link;
import backstep.layout.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Graphs for tests of pictures, placed without any layout engine. */
public final class SampleTraces {

    /** The lecture's L. Its nodes are a, b, c, e, d, f, L; its steps e, d, L forward, the seed, L, d, e backward. */
    public static final String LECTURE = "a = 2; b = -3; c = 10; e = a*b; d = e + c; f = -2; L = d*f";

    private static final double COLUMN = 260;
    private static final double ROW = 150;

    private SampleTraces() {}

    /** The graph of a program in Backstep's language. */
    public static Graph graph(String program) {
        Program compiled = Language.compile(program).program();
        return Objects.requireNonNull(compiled).graph();
    }

    public static Trace trace(String program) {
        return Trace.of(graph(program));
    }

    /** The number of the first node with a label. */
    public static int node(Graph graph, String label) {
        for (int node = 0; node < graph.size(); node++) {
            if (label.equals(graph.label(node))) {
                return node;
            }
        }
        throw new IllegalArgumentException("no node is called " + label);
    }

    /** A wide grid in which every box has a column of its own beside those that it depends on. */
    public static Placement placement(Graph graph) {
        Diagram diagram = Diagram.of(graph);
        List<Box> boxes = diagram.boxes();
        int[] column = new int[boxes.size()];
        diagram.links().forEach(link -> column[link.to()] = Math.max(column[link.to()], column[link.from()] + 1));
        int[] used = new int[boxes.size() + 1];
        List<Bounds> places = new ArrayList<>();
        for (int index = 0; index < boxes.size(); index++) {
            Box box = boxes.get(index);
            double x = column[index] * COLUMN;
            double y = used[column[index]]++ * ROW;
            places.add(new Bounds(x, y, box.width(), box.height()));
        }
        List<Curve> curves =
                diagram.links().stream().map(link -> straight(places, link)).toList();
        double width = places.stream().mapToDouble(Bounds::maxX).max().orElse(0);
        double height = places.stream().mapToDouble(Bounds::maxY).max().orElse(0);
        return new Placement(diagram, Direction.LEFT_RIGHT, width, height, places, curves);
    }

    private static Curve straight(List<Bounds> places, Link link) {
        Bounds from = places.get(link.from());
        Bounds to = places.get(link.to());
        double dx = (to.x() - from.maxX()) / 3;
        double dy = (to.centerY() - from.centerY()) / 3;
        return new Curve(
                from.maxX(),
                from.centerY(),
                from.maxX() + dx,
                from.centerY() + dy,
                to.x() - dx,
                to.centerY() - dy,
                to.x(),
                to.centerY());
    }
}
