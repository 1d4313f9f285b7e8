package backstep.export;

import backstep.layout.Box;
import backstep.layout.Cluster;
import backstep.layout.Diagram;
import backstep.layout.Link;
import backstep.picture.GroupView;
import backstep.picture.View;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a graph with groups, or a part of one, as DOT: open groups as clusters, closed ones as single records, links with their counts. */
final class FoldedDot {

    private final View view;
    private final Diagram diagram;
    private final Writer dot;
    private final ProgressCounter counter;

    FoldedDot(View view, Diagram diagram, Writer dot, ProgressCounter counter) {
        this.view = view;
        this.diagram = diagram;
        this.dot = dot;
        this.counter = counter;
    }

    void write() throws IOException {
        writeBoxes();
        for (Link link : diagram.links()) {
            counter.count();
            String count = link.count() > 1 ? " [label=\"" + link.count() + "\"]" : "";
            dot.write("  " + name(link.from()) + " -> " + name(link.to()) + count + "\n");
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
            dot.write("  " + name(box) + " " + attributes(diagram.boxes().get(box)) + "\n");
        }
        dot.write("  }\n".repeat(open.size()));
    }

    private String attributes(Box box) {
        return switch (box.kind()) {
            case VALUE -> "[label=\"" + DotFile.record(view, box.node()) + "\" shape=record]";
            case OPERATION -> "[label=\"" + view.graph().op(box.node()).symbol() + "\"]";
            case GROUP -> "[label=\"" + record(view.group(box.node())) + "\" shape=record style=bold]";
        };
    }

    private String record(GroupView group) {
        String own = "{ " + DotFile.escaped(group.name()) + " | " + DotFile.escaped(group.extent());
        String result = group.hasResult() ? DotFile.figures(view, group.result()) : "";
        return own + result + " }";
    }

    private String name(int index) {
        Box box = diagram.boxes().get(index);
        return switch (box.kind()) {
            case VALUE -> DotFile.quoted(box.node(), "");
            case OPERATION ->
                DotFile.quoted(box.node(), view.graph().op(box.node()).symbol());
            case GROUP -> "\"group " + box.node() + "\"";
        };
    }
}
