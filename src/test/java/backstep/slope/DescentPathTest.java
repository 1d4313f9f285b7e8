package backstep.slope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.slope.DescentPath.Point;
import org.junit.jupiter.api.Test;

class DescentPathTest {
    private static final Texts BOWL = Texts.of("x**2 + 4*y**2").with("x", 2).with("y", 1);

    @Test
    void eachStepGoesDownAlongTheGradient() {
        DescentPath path = DescentPath.of(ground(BOWL), 2, 1, 0.1, 2);
        assertThat(path.points().get(1)).isEqualTo(new Point(1.6, 1 - 0.8, 1.6 * 1.6 + 4 * (1 - 0.8) * (1 - 0.8)));
        assertThat(path.end().x()).isEqualTo(1.28, within(1e-12));
        assertThat(path.diverged()).isFalse();
    }

    @Test
    void aRateBelowZeroGoesUphill() {
        assertThat(DescentPath.of(ground(BOWL), 2, 1, -0.1, 1).end().value()).isGreaterThan(8);
    }

    @Test
    void aRateThatIsTooLargeEndsInNoNumber() {
        DescentPath path = DescentPath.of(ground(BOWL), 2, 1, 1e100, 50);
        assertThat(path.diverged()).isTrue();
        assertThat(path.points()).allMatch(point -> Double.isFinite(point.value()));
    }

    @Test
    void theLandscapeHasTheHeightsOfItsCells() {
        Landscape landscape = Landscape.of(ground(BOWL), -2, 2, -1, 1, 4, 2);
        assertThat(landscape.value(0, 0)).isEqualTo(1.5 * 1.5 + 4 * 0.25);
        assertThat(landscape.value(2, 1)).isEqualTo(0.5 * 0.5 + 4 * 0.25);
    }

    private static Ground ground(Texts text) {
        return Ground.of(
                text.program().graph(),
                text.values(),
                text.variable("x").node(),
                text.variable("y").node());
    }
}
