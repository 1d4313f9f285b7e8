package backstep.export;

import backstep.layout.Cluster;
import backstep.layout.Diagram;
import backstep.layout.Link;
import backstep.picture.View;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a graph with groups, or a part of one, as DOT: open groups as clusters, closed ones as single records, links with their counts. */
final class FoldedDot {

    private final View view;
    private final Diagram diagram;
    private final DotBoxes boxes;
    private final Writer dot;
    private final ProgressCounter counter;

    FoldedDot(View view, Diagram diagram, Writer dot, ProgressCounter counter) {
        this.view = view;
        this.diagram = diagram;
        this.boxes = new DotBoxes(view, diagram);
        this.dot = dot;
        this.counter = counter;
    }

    void write() throws IOException {
        writeBoxes();
        for (Link link : diagram.links()) {
            counter.count();
            String count = link.count() > 1 ? " [label=\"" + link.count() + "\"]" : "";
            dot.write("  " + boxes.name(link.from()) + " -> " + boxes.name(link.to()) + count + "\n");
        }
    }

    /** Boxes and clusters stand in order, so that clusters nest as they begin and end. */
    private void writeBoxes() throws IOException {
        Deque<Cluster> open = new ArrayDeque<>();
        int next = 0;
        for (int box = 0; box < diagram.boxes().size(); box++) {
            counter.count();
            while (!open.isEmpty() && open.peek().end() <= box) {
                open.pop();
                dot.write("  }\n");
            }
            while (next < diagram.clusters().size()
                    && diagram.clusters().get(next).first() == box) {
                Cluster cluster = diagram.clusters().get(next++);
                String caption = DotFile.escaped(view.group(cluster.group()).name());
                dot.write("  subgraph \"cluster_" + cluster.group() + "\" {\n  label=\"" + caption + "\"\n");
                open.push(cluster);
            }
            dot.write("  " + boxes.name(box) + " " + boxes.attributes(box) + "\n");
        }
        dot.write("  }\n".repeat(open.size()));
    }
}
