package backstep.layout.elk;

import backstep.layout.flow.Block;
import backstep.layout.flow.Edge;
import backstep.layout.flow.FlowGraph;
import backstep.layout.flow.Routes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** A flow graph in ELK's own model, and the way back from there. */
final class ElkPicture {

    private final ElkNode root = ElkGraphUtil.createGraph();
    private final List<ElkNode> nodes = new ArrayList<>();
    private final List<ElkPort> exits = new ArrayList<>();
    private final List<ElkEdge> edges = new ArrayList<>();

    ElkPicture(FlowGraph flow) {
        ElkSettings.apply(root);
        flow.blocks().forEach(this::add);
        flow.edges().forEach(this::add);
    }

    ElkNode root() {
        return root;
    }

    private void add(Block block) {
        ElkNode node = ElkGraphUtil.createNode(root);
        node.setDimensions(block.length(), block.breadth());
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        node.setProperty(LayeredOptions.ALIGNMENT, Alignment.RIGHT);
        nodes.add(node);
        exits.add(port(node, PortSide.EAST, block.length(), block.breadth() / 2));
    }

    private void add(Edge edge) {
        ElkPort entry = port(nodes.get(edge.target()), PortSide.WEST, 0, edge.entry());
        edges.add(ElkGraphUtil.createSimpleEdge(exits.get(edge.source()), entry));
    }

    private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        port.setLocation(x, y);
        return port;
    }

    /** Positions and curves, once ELK has written them into the model. */
    Routes routes() {
        double[] corners = new double[2 * nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            corners[2 * i] = nodes.get(i).getX();
            corners[2 * i + 1] = nodes.get(i).getY();
        }
        return new Routes(corners, edges.stream().map(ElkPicture::curve).toList());
    }

    private static double[] curve(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().getFirst();
        SmoothPath path = new SmoothPath(section.getStartX(), section.getStartY());
        for (ElkBendPoint bend : section.getBendPoints()) {
            path.to(bend.getX(), bend.getY());
        }
        path.to(section.getEndX(), section.getEndY());
        return path.curve();
    }
}
