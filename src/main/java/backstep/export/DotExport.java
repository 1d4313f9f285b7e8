package backstep.export;

import backstep.layout.Diagram;
import backstep.picture.View;

/**
 * A graph as DOT, which has no places: whoever reads the file lays it out.
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
