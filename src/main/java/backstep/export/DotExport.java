package backstep.export;

import backstep.layout.Diagram;
import backstep.picture.View;

/**
 * A graph as DOT. That has no places: the program that reads the file lays the graph out.
 *
 * @param view what is shown of each node
 * @param diagram the boxes and links that are seen
 */
public record DotExport(View view, Diagram diagram) implements Exportable {

    /** About how many statements are written. */
    long parts() {
        return (long) diagram.boxes().size() + diagram.links().size();
    }
}
