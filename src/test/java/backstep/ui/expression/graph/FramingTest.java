package backstep.ui.expression.graph;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.geometry.Bounds;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FramingTest {
    private static final Framing USUAL = new Framing(1);
    private static final FreeSpace PANE = new FreeSpace(new Bounds(0, 0, 624, 424), List.of());
    private static final Bounds LONG = new Bounds(0, 0, 10_000, 100);
    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    private static Bounds box(double x) {
        return new Bounds(x, 20, 124, 60);
    }

    @Test
    void theWholePictureStandsInTheMiddleWithRoomForNumbersAroundIt() {
        Camera whole = USUAL.whole(new Bounds(0, 0, 992, 100), PANE);
        assertThat(whole.zoom()).isEqualTo(0.6);
        assertThat(whole.toWindow(new Bounds(0, 0, 992, 100)).center())
                .isEqualTo(PANE.pane().center());
    }

    @Test
    void aSmallPictureIsNotBlownUp() {
        assertThat(USUAL.whole(box(0), PANE).zoom()).isEqualTo(1.5);
    }

    @Test
    void whatIsTooLargeToBeReadIsShownAroundTheStep() {
        Camera camera = USUAL.around(box(5_000), box(5_000), LONG, PANE);
        assertThat(camera.zoom()).isEqualTo(0.7);
        assertThat(camera.toWindowX(box(5_000).centerX())).isCloseTo(312, EXACT);
    }

    @Test
    void operandsAreShownWithTheStepWhereThereIsRoom() {
        Bounds operand = box(4_500);
        Camera near = USUAL.around(box(5_000), box(5_000).union(operand), LONG, PANE);
        assertThat(near.toWindowX(operand.x())).isGreaterThanOrEqualTo(12);
        Camera far = USUAL.around(box(5_000), box(5_000).union(box(1_000)), LONG, PANE);
        assertThat(far.toWindowX(box(5_000).centerX())).isCloseTo(312, EXACT);
    }

    @Test
    void noRoomIsLostBeyondTheEndsOfAPicture() {
        Camera first = USUAL.around(box(12), box(12), LONG, PANE);
        Camera last = USUAL.around(box(9_860), box(9_860), LONG, PANE);
        assertThat(first.toWindowX(0)).isBetween(12.0, 20.0);
        assertThat(last.toWindowX(10_000)).isBetween(604.0, 612.0);
    }

    @Test
    void largerTextInTheWindowIsLargerTextInTheGraph() {
        Framing large = new Framing(2);
        assertThat(large.around(box(0), box(0), LONG, PANE).zoom()).isEqualTo(1.4);
        assertThat(large.isReadable(new Camera(1.3, 0, 0))).isFalse();
    }
}
