package backstep.picture.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.geometry.Curve;
import backstep.geometry.Point;
import org.junit.jupiter.api.Test;

/** The closed form of a link's course, held against the curve that is drawn. */
class LinkCurveTest {
    private static final LinkCurve CURVE = new LinkCurve(10, 20, 110, 320);
    private static final Curve DRAWN = new Curve(10, 20, 60, 20, 60, 320, 110, 320);

    @Test
    void pointsLieOnTheDrawnCurve() {
        for (double t = 0; t <= 1; t += 0.1) {
            Point point = CURVE.at(t);
            assertThat(point.x()).isEqualTo(DRAWN.at(0, t).x(), within(1e-9));
            assertThat(point.y()).isEqualTo(DRAWN.at(0, t).y(), within(1e-9));
        }
    }

    @Test
    void aPointOfTheCurveHasNoDistance() {
        for (double t = 0; t <= 1; t += 0.05) {
            Point point = DRAWN.at(0, t);
            assertThat(CURVE.distance(point.x(), point.y())).isEqualTo(0, within(1e-3));
        }
    }

    @Test
    void theDistanceIsMeasuredAcrossTheCurve() {
        assertThat(CURVE.distance(10, 25)).as("where it is level").isEqualTo(5, within(1e-9));
        assertThat(CURVE.distance(65, 170))
                .as("five to the right of a steep place")
                .isEqualTo(5, within(0.2));
    }

    @Test
    void besideBothEndsNothingIsNear() {
        assertThat(CURVE.distance(9, 20)).isInfinite();
        assertThat(CURVE.distance(111, 320)).isInfinite();
    }
}
