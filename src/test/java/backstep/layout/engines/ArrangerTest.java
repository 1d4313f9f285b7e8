package backstep.layout.engines;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Graph;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.DirectionChoice;
import backstep.layout.LayoutEngine;
import backstep.layout.Placement;
import backstep.layout.SampleGraphs;
import backstep.layout.wrap.Arrangement;
import backstep.layout.wrap.PaneSize;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArrangerTest {

    private static final PaneSize WIDE = new PaneSize(1000, 700);
    private static final PaneSize NARROW = new PaneSize(420, 700);

    private final Arranger arranger = new Arranger(new Layouts(""));

    @Test
    void whatFitsIsOneRowFromLeftToRight() throws Exception {
        assertThat(place(SampleGraphs.lecture(), WIDE).arrangement())
                .isEqualTo(Arrangement.oneRow(Direction.LEFT_RIGHT));
    }

    @Test
    void withoutAWindowThereIsOneRow() throws Exception {
        assertThat(place(SampleGraphs.chain(100), null).arrangement())
                .isEqualTo(Arrangement.oneRow(Direction.LEFT_RIGHT));
    }

    @Test
    void aShortGraphGoesDownANarrowRoom() throws Exception {
        LayoutResult placed = place(SampleGraphs.lecture(), NARROW);
        assertThat(placed.arrangement()).isEqualTo(Arrangement.oneRow(Direction.TOP_DOWN));
        assertThat(NARROW.sees(placed.placement())).isEqualTo(1);
    }

    @Test
    void aLongGraphWrapsIntoTheHeight() throws Exception {
        LayoutResult placed = place(SampleGraphs.neuron(), WIDE);
        assertThat(WIDE.sees(placed.oneRow())).isLessThan(0.7);
        assertThat(WIDE.sees(placed.placement())).isGreaterThan(0.9);
    }

    @Test
    void aGraphThatCannotBeSeenAsAWholeIsReadInOneDirection() throws Exception {
        Placement placement = place(SampleGraphs.chain(400), WIDE).placement();
        assertThat(placement.width()).isLessThanOrEqualTo(WIDE.width() / PaneSize.SMALLEST_READABLE);
        assertThat(placement.height()).isGreaterThan(WIDE.height() / PaneSize.SMALLEST_READABLE);
    }

    @Test
    void theDirectionThatIsChosenStaysAndWraps() throws Exception {
        for (DirectionChoice choice : new DirectionChoice[] {DirectionChoice.LEFT_RIGHT, DirectionChoice.TOP_DOWN}) {
            LayoutWish wish = new LayoutWish(LayoutEngine.ELK, choice, WIDE);
            LayoutResult placed = arranger.place(Diagram.of(SampleGraphs.chain(40)), wish, null);
            assertThat(placed.placement().direction())
                    .isEqualTo(choice.directions().getFirst());
            assertThat(placed.arrangement().length()).isFinite();
        }
    }

    @Test
    void aLittleMoreOrLessRoomChangesNothing() throws Exception {
        LayoutResult placed = place(SampleGraphs.neuron(), WIDE);
        assertThat(arranger.again(placed, wish(new PaneSize(960, 680)))).isSameAs(placed);
        assertThat(arranger.again(placed, wish(new PaneSize(1900, 900)))).isSameAs(placed);
    }

    @Test
    void muchLessRoomIsUsedAnew() throws Exception {
        LayoutResult placed = place(SampleGraphs.lecture(), WIDE);
        LayoutResult again = arranger.again(placed, wish(NARROW));
        assertThat(again.arrangement().direction()).isEqualTo(Direction.TOP_DOWN);
        assertThat(arranger.again(again, wish(NARROW))).isSameAs(again);
    }

    @Test
    void anEditKeepsTheArrangement() throws Exception {
        Arrangement before = place(SampleGraphs.chain(40), WIDE).arrangement();
        LayoutResult longer = arranger.place(Diagram.of(SampleGraphs.chain(41)), wish(WIDE), before);
        assertThat(longer.arrangement()).isEqualTo(before);
    }

    @Test
    void anArrangementThatIsKeptIsUsedWhateverElseWouldBeBetter() throws Exception {
        Arrangement kept = new Arrangement(Direction.TOP_DOWN, 300);
        LayoutWish wish = new LayoutWish(LayoutEngine.AUTOMATIC, DirectionChoice.AUTOMATIC, WIDE, kept);
        LayoutResult placed = arranger.place(Diagram.of(SampleGraphs.lecture()), wish, null);
        assertThat(placed.arrangement()).isEqualTo(kept);
        LayoutResult again = arranger.again(place(SampleGraphs.lecture(), WIDE), wish);
        assertThat(again.placement()).isEqualTo(placed.placement());
        LayoutWish other = new LayoutWish(LayoutEngine.AUTOMATIC, DirectionChoice.LEFT_RIGHT, WIDE, kept);
        assertThat(arranger.place(Diagram.of(SampleGraphs.lecture()), other, null)
                        .arrangement())
                .isEqualTo(Arrangement.oneRow(Direction.LEFT_RIGHT));
    }

    private LayoutResult place(Graph graph, @Nullable PaneSize room) throws Exception {
        return arranger.place(Diagram.of(graph), wish(room), null);
    }

    private static LayoutWish wish(@Nullable PaneSize room) {
        return new LayoutWish(LayoutEngine.AUTOMATIC, DirectionChoice.AUTOMATIC, room);
    }
}
