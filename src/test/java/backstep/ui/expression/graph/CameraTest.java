package backstep.ui.expression.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.geometry.Bounds;
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
    void revealingMovesNoMoreThanNeeded() {
        Bounds area = new Bounds(20, 10, 280, 180);
        Camera camera = new Camera(1, 0, 0);
        assertThat(camera.revealing(new Bounds(20, 10, 50, 50), area)).isEqualTo(camera);
        assertThat(camera.revealing(new Bounds(400, 10, 50, 50), area)).isEqualTo(new Camera(1, -150, 0));
        assertThat(camera.revealing(new Bounds(20, -70, 50, 50), area)).isEqualTo(new Camera(1, 0, 80));
    }

    @Test
    void ofWhatIsTooLargeTheBeginningIsRevealed() {
        Camera revealed = new Camera(1, 0, 0).revealing(new Bounds(100, 10, 500, 50), new Bounds(20, 10, 280, 180));
        assertThat(revealed).isEqualTo(new Camera(1, -80, 0));
    }

    @Test
    void whatIsVisibleIsTheWindowInThePicture() {
        assertThat(new Camera(2, 20, -40).visible(300, 200)).isEqualTo(new Bounds(-10, 20, 150, 100));
    }
}
