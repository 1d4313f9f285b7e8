package backstep.layout.engines;

import backstep.layout.DirectionChoice;
import backstep.layout.LayoutEngine;
import backstep.layout.wrap.PaneSize;
import org.jspecify.annotations.Nullable;

/**
 * How a graph is to be laid out.
 *
 * @param room null where there is no window, or none yet: then the picture is one row
 */
public record LayoutWish(
        LayoutEngine engine,
        DirectionChoice direction,
        @Nullable PaneSize room) {}
