package backstep.layout.engines;

import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.LayoutException;
import backstep.layout.wrap.Arrangement;
import backstep.layout.wrap.Room;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays a diagram out so that as much of it as can be is seen in the room that there is. What is on screen changes only
 * where something else is clearly better, so that nothing jumps for a few pixels.
 */
public final class Arranger {

    /** Larger diagrams are not laid out in a second direction to see which is better. */
    private static final int LARGEST_TO_COMPARE = 400;

    /** The second direction, or another arrangement than that on screen, has to be so much better. */
    private static final double CLEARLY = 1.15;

    private final Layouts layouts;

    public Arranger(Layouts layouts) {
        this.layouts = layouts;
    }

    /**
     * Lays out a diagram.
     *
     * @param like what was on screen, if that is to be changed as little as can be
     * @throws LayoutException if the engine fails
     * @throws InterruptedException if the thread was interrupted
     */
    public LayoutResult place(Diagram diagram, LayoutWish wish, @Nullable Arrangement like)
            throws LayoutException, InterruptedException {
        return new Choice(diagram, wish, new EnumMap<>(Direction.class)).like(like);
    }

    /**
     * Lays out what is on screen for another room: the very same if nothing else is clearly better.
     *
     * @throws LayoutException if the engine fails
     * @throws InterruptedException if the thread was interrupted
     */
    public LayoutResult again(LayoutResult shown, LayoutWish wish) throws LayoutException, InterruptedException {
        Map<Direction, LayoutResult> known = new EnumMap<>(Direction.class);
        known.put(shown.arrangement().direction(), shown);
        return new Choice(shown.placement().diagram(), wish, known).like(shown.arrangement());
    }

    /**
     * Lays out a diagram that differs from what is on screen by a group that opened or closed: in the same arrangement,
     * with boxes in the same order.
     *
     * @throws LayoutException if the engine fails
     * @throws InterruptedException if the thread was interrupted
     */
    public LayoutResult placeLike(LayoutResult shown, Diagram diagram, LayoutWish wish)
            throws LayoutException, InterruptedException {
        return layouts.placeLike(shown.oneRow(), wish.engine(), diagram).in(shown.arrangement());
    }

    private final class Choice {

        private final Diagram diagram;
        private final LayoutWish wish;
        private final List<Direction> allowed;
        private final Map<Direction, LayoutResult> placed;

        Choice(Diagram diagram, LayoutWish wish, Map<Direction, LayoutResult> placed) {
            this.diagram = diagram;
            this.wish = wish;
            this.allowed = wish.direction().directions();
            this.placed = placed;
        }

        LayoutResult like(@Nullable Arrangement shown) throws LayoutException, InterruptedException {
            Room room = wish.room();
            if (shown == null || !allowed.contains(shown.direction())) {
                return room == null ? in(allowed.getFirst()) : best(room);
            }
            LayoutResult same = in(shown.direction()).in(shown);
            if (room == null || room.sees(same.placement()) * CLEARLY >= 1) {
                return same;
            }
            LayoutResult best = best(room);
            return room.sees(best.placement()) > CLEARLY * room.sees(same.placement()) ? best : same;
        }

        private LayoutResult best(Room room) throws LayoutException, InterruptedException {
            LayoutResult best = best(allowed.getFirst(), room);
            if (allowed.size() > 1 && diagram.boxes().size() <= LARGEST_TO_COMPARE) {
                double seen = room.sees(best.placement());
                LayoutResult other = seen * CLEARLY >= 1 ? best : best(allowed.getLast(), room);
                return room.sees(other.placement()) > CLEARLY * seen ? other : best;
            }
            return best;
        }

        private LayoutResult best(Direction direction, Room room) throws LayoutException, InterruptedException {
            LayoutResult found = in(direction);
            return found.in(Arrangement.best(found.oneRow(), room));
        }

        private LayoutResult in(Direction direction) throws LayoutException, InterruptedException {
            LayoutResult known = placed.get(direction);
            if (known == null) {
                known = layouts.place(wish.engine(), diagram, direction);
                placed.put(direction, known);
            }
            return known;
        }
    }
}
