package backstep.layout.engines;

import backstep.layout.DirectionChoice;
import backstep.layout.LayoutEngine;
import backstep.layout.wrap.Arrangement;
import backstep.layout.wrap.PaneSize;
import org.jspecify.annotations.Nullable;

/**
 * How a graph is to be laid out.
 *
 * @param room null where there is no window, or none yet: then the picture is one row
 * @param kept the arrangement that it had, where it is to be the same whatever would be better; null where it is to be
 *     found
 */
public record LayoutWish(
        LayoutEngine engine,
        DirectionChoice direction,
        @Nullable PaneSize room,
        @Nullable Arrangement kept) {

    /** A wish for the best arrangement. */
    public LayoutWish(LayoutEngine engine, DirectionChoice direction, @Nullable PaneSize room) {
        this(engine, direction, room, null);
    }
}
