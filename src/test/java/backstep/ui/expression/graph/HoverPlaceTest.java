package backstep.ui.expression.graph;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.geometry.Bounds;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoverPlaceTest {
    private static final Bounds PANE = new Bounds(0, 0, 800, 600);
    private static final Bounds NODE = new Bounds(350, 270, 100, 60);

    private static Bounds beside(List<Bounds> near, List<Bounds> others) {
        return new HoverPlace(PANE, near, others).find(NODE, 200, 80);
    }

    @Test
    void aCardStandsBelowItsNode() {
        assertThat(beside(List.of(), List.of())).isEqualTo(new Bounds(350, 338, 200, 80));
    }

    @Test
    void itGoesWhereNothingIsHidden() {
        Bounds below = new Bounds(100, 340, 600, 60);
        assertThat(beside(List.of(), List.of(below))).isEqualTo(new Bounds(350, 182, 200, 80));
    }

    @Test
    void whatBelongsToTheNodeIsHiddenLast() {
        Bounds operand = new Bounds(100, 340, 600, 60);
        List<Bounds> others =
                List.of(new Bounds(100, 200, 600, 60), new Bounds(500, 270, 250, 60), new Bounds(50, 270, 250, 60));
        assertThat(beside(List.of(operand), others).overlaps(operand)).isFalse();
    }

    @Test
    void itStaysInThePane() {
        Bounds corner = new Bounds(740, 560, 60, 40);
        Bounds place = new HoverPlace(PANE, List.of(), List.of()).find(corner, 200, 80);
        assertThat(place.maxX()).isLessThanOrEqualTo(800);
        assertThat(place.maxY()).isLessThanOrEqualTo(600);
        assertThat(place.overlaps(corner)).isFalse();
    }
}
