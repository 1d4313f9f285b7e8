package backstep.export;

import backstep.layout.Box;
import backstep.layout.Diagram;
import backstep.picture.GroupView;
import backstep.picture.View;

/** The boxes of a graph with groups in DOT: their names and what they look like. */
record DotBoxes(View view, Diagram diagram) {

    /** What a box looks like. */
    String attributes(int index) {
        Box box = diagram.boxes().get(index);
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

    /** The name by which links find a box. */
    String name(int index) {
        Box box = diagram.boxes().get(index);
        return switch (box.kind()) {
            case VALUE -> DotFile.quoted(box.node(), "");
            case OPERATION ->
                DotFile.quoted(box.node(), view.graph().op(box.node()).symbol());
            case GROUP -> "\"group " + box.node() + "\"";
        };
    }
}
