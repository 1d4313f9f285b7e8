package backstep.layout.engines;

import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.LayoutException;
import backstep.layout.wrap.Arrangement;
import backstep.layout.wrap.PaneSize;
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

    /** The second direction, or another arrangement than that on screen, has to be better by this. */
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
        Direction direction = shown.arrangement().direction();
        known.put(direction, shown.in(Arrangement.oneRow(direction)));
        return new Choice(shown.placement().diagram(), wish, known).keep(shown);
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

        /** The arrangement that is to be the same; null if there is none, or none that is allowed. */
        private @Nullable Arrangement kept() {
            Arrangement kept = wish.kept();
            return kept != null && allowed.contains(kept.direction()) ? kept : null;
        }

        LayoutResult like(@Nullable Arrangement shown) throws LayoutException, InterruptedException {
            Arrangement kept = kept();
            if (kept != null) {
                return in(kept.direction()).in(kept);
            }
            return shown == null || !allowed.contains(shown.direction())
                    ? best()
                    : keep(in(shown.direction()).in(shown));
        }

        /** What is shown, unless it is not allowed any more or something else is clearly better. */
        LayoutResult keep(LayoutResult shown) throws LayoutException, InterruptedException {
            PaneSize room = wish.room();
            Arrangement kept = kept();
            if (kept != null) {
                return kept.direction() == shown.arrangement().direction()
                        ? shown.in(kept)
                        : in(kept.direction()).in(kept);
            }
            if (!allowed.contains(shown.arrangement().direction())) {
                return best();
            }
            return room == null || isGood(shown, room) ? shown : better(shown, room, best(room));
        }

        private LayoutResult best() throws LayoutException, InterruptedException {
            PaneSize room = wish.room();
            return room == null ? in(allowed.getFirst()) : best(room);
        }

        /** What comes first is what readers know best: later ones have to be clearly better. */
        private LayoutResult best(PaneSize room) throws LayoutException, InterruptedException {
            LayoutResult best = in(allowed.getFirst());
            for (Direction direction : compared()) {
                best = isGood(best, room) ? best : better(best, room, in(direction));
            }
            for (Direction direction : compared()) {
                best = isGood(best, room) ? best : better(best, room, rows(direction, room));
            }
            return best;
        }

        private LayoutResult rows(Direction direction, PaneSize room) throws LayoutException, InterruptedException {
            LayoutResult oneRow = in(direction);
            return oneRow.in(Arrangement.rows(oneRow.oneRow(), room));
        }

        private List<Direction> compared() {
            return diagram.boxes().size() <= LARGEST_TO_COMPARE ? allowed : allowed.subList(0, 1);
        }

        /** Nothing can be clearly better. */
        private static boolean isGood(LayoutResult result, PaneSize room) {
            return room.sees(result.placement()) * CLEARLY >= 1;
        }

        private static LayoutResult better(LayoutResult best, PaneSize room, LayoutResult other) {
            return room.sees(other.placement()) > CLEARLY * room.sees(best.placement()) ? other : best;
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
