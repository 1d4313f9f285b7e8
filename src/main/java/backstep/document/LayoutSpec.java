package backstep.document;

import backstep.layout.DirectionChoice;
import backstep.layout.LayoutEngine;

/** How a graph is to be laid out, as it was chosen. */
public record LayoutSpec(LayoutEngine engine, DirectionChoice direction) {

    public static final LayoutSpec AUTOMATIC = new LayoutSpec(LayoutEngine.AUTOMATIC, DirectionChoice.AUTOMATIC);
}
