package backstep.layout.graphviz;

import backstep.layout.LayoutException;
import backstep.layout.flow.Edge;
import backstep.layout.flow.FlowGraph;
import backstep.layout.flow.Routes;
import backstep.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.StringTokenizer;
import java.util.stream.IntStream;

/**
 * Reads what Graphviz answers in its format "plain": a line {@code node name x y width height …} for each node, with
 * its centre, and {@code edge tail head n x1 y1 … xn yn …} for each edge, in inches with y upwards.
 */
final class PlainFormat {

    private static final double PIXELS_PER_INCH = 72;

    private final FlowGraph flow;
    private final DotText dot;
    private final double[] corners;
    private final Map<String, Integer> blocks = new HashMap<>();
    private final Map<List<Integer>, List<double[]>> curves = new HashMap<>();

    PlainFormat(FlowGraph flow, DotText dot) {
        this.flow = flow;
        this.dot = dot;
        this.corners = new double[2 * flow.blocks().size()];
        for (int i = 0; i < flow.blocks().size(); i++) {
            blocks.put(DotText.name(i), i);
        }
        Arrays.fill(corners, Double.NaN);
    }

    /**
     * Positions and curves of all blocks and edges.
     *
     * @throws LayoutException if the text is not what was asked for
     */
    Routes read(String text) throws LayoutException {
        try {
            text.lines().forEach(this::readLine);
            if (Arrays.stream(corners).noneMatch(Double::isNaN)) {
                return new Routes(corners, inOrder());
            }
        } catch (NoSuchElementException | NumberFormatException | UnsupportedOperationException e) {
            throw new LayoutException(Messages.text("layout.graphviz.unreadable"), e);
        }
        throw new LayoutException(Messages.text("layout.graphviz.unreadable"));
    }

    private void readLine(String line) {
        StringTokenizer words = new StringTokenizer(line);
        switch (words.hasMoreTokens() ? words.nextToken() : "") {
            case "node" -> readNode(words);
            case "edge" -> readEdge(words);
            default -> {} // "graph scale width height" and "stop" say nothing that is needed
        }
    }

    private void readNode(StringTokenizer words) {
        int block = block(words);
        double x = number(words);
        double y = -number(words);
        corners[2 * block] = x
                - dot.length(flow.blocks().get(block)) / 2
                + dot.padding(flow.blocks().get(block));
        corners[2 * block + 1] = y - flow.blocks().get(block).breadth() / 2;
    }

    private void readEdge(StringTokenizer words) {
        List<Integer> pair = List.of(block(words), block(words));
        double[] curve = new double[2 * Integer.parseInt(words.nextToken())];
        for (int i = 0; i < curve.length; i += 2) {
            curve[i] = number(words);
            curve[i + 1] = -number(words);
        }
        curves.computeIfAbsent(pair, p -> new ArrayList<>()).add(curve);
    }

    private int block(StringTokenizer words) {
        Integer block = blocks.get(words.nextToken());
        if (block == null) {
            throw new NoSuchElementException("a node that was not asked for");
        }
        return block;
    }

    private static double number(StringTokenizer words) {
        return Double.parseDouble(words.nextToken()) * PIXELS_PER_INCH;
    }

    /** A curve for each edge. Where several edges join the same blocks, the upper curve is that of the upper place. */
    private List<double[]> inOrder() {
        curves.values().forEach(list -> list.sort(Comparator.comparingDouble(curve -> curve[curve.length - 1])));
        List<double[]> ordered =
                new ArrayList<>(Collections.nCopies(flow.edges().size(), new double[0]));
        IntStream.range(0, ordered.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> flow.edges().get(i).entry()))
                .forEach(i -> ordered.set(i, curvesOf(flow.edges().get(i)).removeFirst()));
        return ordered;
    }

    private List<double[]> curvesOf(Edge edge) {
        return curves.getOrDefault(List.of(edge.source(), edge.target()), List.of());
    }
}
