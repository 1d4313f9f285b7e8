package backstep.picture.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.nn.field.Maps;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContourTest {

    private static List<double[]> contour(Maps.Grid map) {
        return Contour.of(map, 0);
    }

    @Test
    void aCircleIsOneClosedLineOfPointsAtItsRadius() {
        List<double[]> lines = contour(Grids.of(100, 100, (x, y) -> x * x + y * y - 0.25));
        assertThat(lines).hasSize(1);
        double[] circle = lines.getFirst();
        assertThat(circle.length).isGreaterThan(300);
        assertThat(new double[] {circle[0], circle[1]})
                .containsExactly(circle[circle.length - 2], circle[circle.length - 1]);
        for (int i = 0; i < circle.length; i += 2) {
            assertThat(Math.hypot(2 * circle[i] - 1, 2 * circle[i + 1] - 1)).isCloseTo(0.5, within(2e-4));
        }
    }

    @Test
    void neighboursOnALineAreNeighboursInTheMap() {
        double[] circle =
                contour(Grids.of(50, 50, (x, y) -> 0.25 - x * x - y * y)).getFirst();
        for (int i = 2; i < circle.length; i += 2) {
            double step = Math.hypot(circle[i] - circle[i - 2], circle[i + 1] - circle[i - 1]);
            assertThat(step).isLessThan(Math.sqrt(2) / 50 + 1e-9);
        }
    }

    @Test
    void aSlopeIsOneStraightLineFromSideToSide() {
        List<double[]> lines = contour(Grids.of(10, 10, (x, y) -> x - 0.5));
        assertThat(lines).hasSize(1);
        double[] line = lines.getFirst();
        assertThat(Math.abs(line[1] - line[line.length - 1])).isEqualTo(1);
        for (int i = 0; i < line.length; i += 2) {
            assertThat(line[i]).isCloseTo(0.75, within(1e-12));
        }
    }

    @Test
    void aSaddleHasTwoLinesThatDoNotCross() {
        List<double[]> lines = contour(Grids.of(20, 20, (x, y) -> x * y + 0.001));
        assertThat(lines).hasSize(2);
        assertThat(lines).allSatisfy(line -> {
            for (int i = 0; i < line.length; i += 2) {
                assertThat((2 * line[i] - 1) * (1 - 2 * line[i + 1])).isLessThanOrEqualTo(1e-9);
            }
        });
    }

    @Test
    void bothWaysThroughASquareOfFourAlternatingCornersFollowItsMiddle() {
        assertThat(contour(Grids.of(2, 2, (x, y) -> x * y > 0 ? 3 : -1))).hasSize(2);
        assertThat(contour(Grids.of(2, 2, (x, y) -> x * y > 0 ? 1 : -3))).hasSize(2);
    }

    @Test
    void whereThereIsNoNumberTheLineBreaksOff() {
        List<double[]> lines = contour(Grids.of(20, 20, (x, y) -> Math.abs(y) < 0.2 ? Double.NaN : x - 0.02));
        assertThat(lines).hasSize(2);
    }

    @Test
    void aMapOfOneSignHasNoLine() {
        assertThat(contour(Grids.of(8, 8, (x, y) -> 1))).isEmpty();
        assertThat(contour(Grids.of(8, 8, (x, y) -> -1))).isEmpty();
        assertThat(contour(Grids.of(8, 8, (x, y) -> Double.NaN))).isEmpty();
        assertThat(contour(Grids.of(8, 8, (x, y) -> Double.POSITIVE_INFINITY))).isEmpty();
    }

    @Test
    void zeroCountsAsNegativeLikeAPredictionOfZero() {
        assertThat(contour(Grids.of(8, 8, (x, y) -> 0))).isEmpty();
    }
}
