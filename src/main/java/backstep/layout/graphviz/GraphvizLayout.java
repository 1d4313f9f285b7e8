package backstep.layout.graphviz;

import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.Layout;
import backstep.layout.LayoutException;
import backstep.layout.Placement;
import backstep.layout.flow.FlowGraph;
import backstep.layout.flow.Routes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Places diagrams with Graphviz's {@code dot}, which runs in a process of its own: that can be ended at any moment and
 * cannot harm the window.
 */
public final class GraphvizLayout implements Layout {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DotProcess process;

    private GraphvizLayout(List<String> command) {
        this.process = new DotProcess(command, PATIENCE);
    }

    /** Graphviz as installed on this machine; see {@link DotCommand}. */
    public static GraphvizLayout installed(Path dot) {
        return new GraphvizLayout(List.of(dot.toString(), "-Tplain"));
    }

    /** The engine that comes with graphviz-java; see {@link EmbeddedGraphviz}. */
    public static GraphvizLayout embedded() {
        return new GraphvizLayout(EmbeddedGraphviz.command());
    }

    @Override
    public Placement place(Diagram diagram, Direction direction) throws LayoutException, InterruptedException {
        FlowGraph flow = FlowGraph.of(diagram, direction);
        DotText dot = new DotText(flow);
        Routes routes = new PlainFormat(flow, dot).read(process.draw(dot.write()));
        return flow.placement(routes);
    }
}
