package backstep.layout.graphviz;

import static guru.nidi.graphviz.model.Factory.between;
import static guru.nidi.graphviz.model.Factory.mutGraph;
import static guru.nidi.graphviz.model.Factory.mutNode;
import static guru.nidi.graphviz.model.Factory.port;

import backstep.layout.Direction;
import backstep.layout.flow.Block;
import backstep.layout.flow.Edge;
import backstep.layout.flow.FlowGraph;
import backstep.layout.flow.Spacing;
import guru.nidi.graphviz.model.Compass;
import guru.nidi.graphviz.model.MutableGraph;
import guru.nidi.graphviz.model.MutableNode;
import guru.nidi.graphviz.model.Serializer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a flow graph as DOT. Every block is a record of fixed size; its fields are the places where it can be entered,
 * so that operands keep their order.
 */
final class DotText {

    /** More than from left to right, because boxes are wider than high and curves climb farther. */
    private static final double LEVELS_TOP_DOWN = 44;

    /** The breadth of a field. The two operands of an operation arrive two fields apart. */
    private static final double FIELD = 8.5;

    private static final double PIXELS_PER_INCH = 72;

    private final FlowGraph flow;
    private final double lead;

    DotText(FlowGraph flow) {
        this.flow = flow;
        this.lead = flow.blocks().stream()
                .mapToDouble(Block::lead)
                .filter(l -> l > 0)
                .min()
                .orElse(0);
    }

    /** The name of a block in DOT. */
    static String name(int block) {
        return "b" + block;
    }

    /** What is left empty before a block without an operation, so that values stand in columns. */
    double padding(Block block) {
        return block.lead() > 0 ? 0 : lead;
    }

    /** How long a block is in DOT, padding included. */
    double length(Block block) {
        return block.length() + padding(block);
    }

    String write() {
        MutableGraph graph = mutGraph().setDirected(true);
        graph.graphAttrs().add("rankdir", "LR");
        graph.graphAttrs().add("nodesep", inches(Spacing.BLOCKS));
        graph.graphAttrs().add("ranksep", inches(levelDistance()));
        graph.nodeAttrs().add("shape", "record");
        graph.nodeAttrs().add("fixedsize", true);
        List<MutableNode> nodes = new ArrayList<>();
        for (Block block : flow.blocks()) {
            nodes.add(node(nodes.size(), block));
        }
        for (Edge edge : flow.edges()) {
            link(nodes.get(edge.source()), edge);
        }
        nodes.forEach(graph::add);
        return new Serializer().notValidating().serialize(graph);
    }

    private double levelDistance() {
        return flow.direction() == Direction.TOP_DOWN ? LEVELS_TOP_DOWN : Spacing.LEVELS;
    }

    private MutableNode node(int index, Block block) {
        return mutNode(name(index))
                .add("width", inches(length(block)))
                .add("height", inches(block.breadth()))
                .add("label", fields(fieldCount(block)));
    }

    /**
     * Links to a stand-in of the same name and not to the node itself: a node of graphviz-java compares and hashes
     * everything that it links to, which would take long and overflow the stack in a long chain.
     */
    private void link(MutableNode source, Edge edge) {
        Block target = flow.blocks().get(edge.target());
        int field = (int) (edge.entry() / target.breadth() * fieldCount(target));
        MutableNode standIn = mutNode(name(edge.target()));
        source.addLink(between(port(Compass.EAST), standIn.port(Integer.toString(field), Compass.WEST)));
    }

    /** An odd number, so that one field is in the middle. */
    private static int fieldCount(Block block) {
        return 2 * (int) Math.max(1, Math.round((block.breadth() / FIELD - 1) / 2)) + 1;
    }

    private static String fields(int count) {
        StringBuilder label = new StringBuilder();
        for (int field = 0; field < count; field++) {
            label.append(field == 0 ? "<" : "|<").append(field).append('>');
        }
        return label.toString();
    }

    private static String inches(double pixels) {
        return String.format(Locale.ROOT, "%.4f", pixels / PIXELS_PER_INCH);
    }
}
