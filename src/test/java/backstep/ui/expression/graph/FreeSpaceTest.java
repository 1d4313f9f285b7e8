package backstep.ui.expression.graph;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.geometry.Bounds;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeSpaceTest {
    private static final Bounds PANE = new Bounds(0, 0, 800, 400);
    private static final Bounds WIDE = new Bounds(0, 0, 1000, 100);
    private static final Bounds HIGH = new Bounds(0, 0, 100, 1000);
    /** A column of buttons in the upper right corner. */
    private static final Bounds BUTTONS = new Bounds(740, 0, 60, 160);
    /** In the lower right corner. */
    private static final Bounds LEGEND = new Bounds(600, 340, 200, 60);

    private static final FreeSpace SPACE = new FreeSpace(PANE, List.of(BUTTONS, LEGEND));

    @Test
    void aPaneWithoutControlsIsFreeButForItsEdge() {
        assertThat(new FreeSpace(PANE, List.of()).bestFor(WIDE, 1.5)).isEqualTo(new Bounds(12, 12, 776, 376));
    }

    @Test
    void aWidePictureStandsBetweenControls() {
        assertThat(SPACE.bestFor(WIDE, 1.5)).isEqualTo(new Bounds(12, 160, 776, 180));
    }

    @Test
    void aHighPictureStandsBesideThem() {
        assertThat(SPACE.bestFor(HIGH, 1.5)).isEqualTo(new Bounds(12, 12, 588, 376));
    }

    @Test
    void whereNothingWorthwhileIsLeftControlsMayCoverThePicture() {
        FreeSpace small = new FreeSpace(new Bounds(0, 0, 200, 100), List.of(new Bounds(20, 10, 160, 80)));
        assertThat(small.bestFor(WIDE, 1.5)).isEqualTo(new Bounds(12, 12, 176, 76));
    }

    @Test
    void whatLiesBesideThePaneCoversNothing() {
        assertThat(new FreeSpace(PANE, List.of(new Bounds(800, 0, 60, 60))).covered())
                .isEmpty();
    }
}
