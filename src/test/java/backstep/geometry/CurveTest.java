package backstep.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CurveTest {

    private final Curve curve = new Curve(0, 0, 10, 0, 20, 30, 30, 30, 40, 30, 50, 30, 60, 30);

    @Test
    void piecesShareTheirEnds() {
        assertThat(curve.pieces()).isEqualTo(2);
        assertThat(curve.at(0, 1)).isEqualTo(curve.at(1, 0)).isEqualTo(new Point(30, 30));
    }

    @Test
    void middleOfASymmetricPieceIsItsCentre() {
        assertThat(curve.at(0, 0.5)).isEqualTo(new Point(15, 15));
    }

    @Test
    void pointsThatMakeNoCubicChainAreRefused() {
        assertThatThrownBy(() -> new Curve(0, 0, 1, 1, 2, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void curvesThroughTheSamePointsAreEqual() {
        assertThat(new Curve(0, 0, 1, 1, 2, 2, 3, 3))
                .isEqualTo(new Curve(0, 0, 1, 1, 2, 2, 3, 3))
                .isNotEqualTo(new Curve(0, 0, 1, 1, 2, 2, 3, 4));
    }
}
