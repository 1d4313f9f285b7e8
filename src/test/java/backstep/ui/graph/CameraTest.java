package backstep.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.layout.Bounds;
import org.junit.jupiter.api.Test;

class CameraTest {
    private static final double EXACT = 1e-9;

    @Test
    void windowAndPictureAreEachOthersInverse() {
        Camera camera = new Camera(2.5, 40, -30);
        assertThat(camera.toPictureX(camera.toWindowX(17))).isCloseTo(17, within(EXACT));
        assertThat(camera.toPictureY(camera.toWindowY(-3))).isCloseTo(-3, within(EXACT));
    }

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        Camera before = new Camera(0.8, 12, 34);
        Camera after = before.zoomedAt(200, 150, 1.7);
        assertThat(after.zoom()).isCloseTo(0.8 * 1.7, within(EXACT));
        assertThat(after.toPictureX(200)).isCloseTo(before.toPictureX(200), within(EXACT));
        assertThat(after.toPictureY(150)).isCloseTo(before.toPictureY(150), within(EXACT));
    }

    @Test
    void zoomHasLimitsAndAtThemThePointStaysToo() {
        Camera before = new Camera(7, 12, 34);
        Camera largest = before.zoomedAt(200, 150, 100);
        assertThat(largest.zoom()).isEqualTo(Camera.LARGEST);
        assertThat(largest.toPictureX(200)).isCloseTo(before.toPictureX(200), within(EXACT));
        assertThat(before.zoomedAt(0, 0, 1e-6).zoom()).isEqualTo(Camera.SMALLEST);
    }

    @Test
    void fittingShowsTheWholePictureInTheMiddle() {
        assertThat(Camera.fitting(1000, 100, 580, 400)).isEqualTo(new Camera(0.5, 40, 175));
    }

    @Test
    void aSmallPictureIsNotBlownUpToFit() {
        assertThat(Camera.fitting(10, 10, 1000, 1000).zoom()).isEqualTo(1.5);
    }

    @Test
    void aLongPictureOpensAtItsBeginningInReadableSize() {
        Camera opening = Camera.opening(10_000, 100, 600, 400);
        assertThat(opening).isEqualTo(new Camera(0.38, 40, 181));
    }

    @Test
    void revealingMovesNoMoreThanNeeded() {
        Camera camera = new Camera(1, 0, 0);
        assertThat(camera.revealing(new Bounds(10, 10, 50, 50), 300, 200)).isEqualTo(camera);
        assertThat(camera.revealing(new Bounds(400, 10, 50, 50), 300, 200)).isEqualTo(new Camera(1, -190, 0));
        assertThat(camera.revealing(new Bounds(10, -70, 50, 50), 300, 200)).isEqualTo(new Camera(1, 0, 110));
    }

    @Test
    void whatIsVisibleIsTheWindowInThePicture() {
        assertThat(new Camera(2, 20, -40).visible(300, 200)).isEqualTo(new Bounds(-10, 20, 150, 100));
    }
}
