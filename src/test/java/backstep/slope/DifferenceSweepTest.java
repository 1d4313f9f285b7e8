package backstep.slope;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.slope.DifferenceSweep.Point;
import backstep.slope.DifferenceSweep.Scheme;
import org.junit.jupiter.api.Test;

class DifferenceSweepTest {

    @Test
    void itRunsOverAllPowersOfTen() {
        DifferenceSweep sweep = sweep("3*x**2 - 4*x + 5", 3);
        assertThat(sweep.points().getFirst().h()).isEqualTo(1e-1);
        assertThat(sweep.points().getLast().h()).isEqualTo(1e-15);
        assertThat(sweep.points()).extracting(Point::h).contains(1e-2, 1e-6, 1e-12);
        assertThat(at(sweep, 1e-12).forward()).isEqualTo(14.001244608152774);
    }

    /** Halving digits is the best that a forward difference can do, a third of them is lost by a central one. */
    @Test
    void theBestStepBalancesBothErrors() {
        DifferenceSweep sweep = sweep("exp(x)", 1);
        assertThat(sweep.best(Scheme.FORWARD)).isBetween(1e-9, 1e-7);
        assertThat(sweep.best(Scheme.CENTRAL)).isBetween(1e-7, 1e-4);
        assertThat(sweep.truncates()).isTrue();
    }

    @Test
    void truncationShrinksAsTheBooksSay() {
        DifferenceSweep sweep = sweep("exp(x)", 1);
        double forward = sweep.error(at(sweep, 1e-2), Scheme.FORWARD) / sweep.error(at(sweep, 1e-3), Scheme.FORWARD);
        double central = sweep.error(at(sweep, 1e-2), Scheme.CENTRAL) / sweep.error(at(sweep, 1e-3), Scheme.CENTRAL);
        assertThat(forward).isBetween(9.5, 10.5);
        assertThat(central).isBetween(95.0, 105.0);
    }

    @Test
    void onAStraightLineOnlyRoundOffIsWrong() {
        DifferenceSweep sweep = sweep("a = 2\nb = -3\nc = 1e8\nd = a*b + c", "c", 1e8);
        assertThat(sweep.truncates()).isFalse();
        assertThat(sweep.best(Scheme.FORWARD)).isGreaterThan(1e-2);
    }

    @Test
    void withoutASlopeThereIsNothingToMeet() {
        assertThat(sweep("log(x)", -1).isDefined()).isFalse();
        assertThat(sweep("abs(x)", 0).isDefined()).isTrue();
    }

    private static Point at(DifferenceSweep sweep, double h) {
        return sweep.points().stream()
                .filter(point -> point.h() == h)
                .findFirst()
                .orElseThrow();
    }

    private static DifferenceSweep sweep(String text, double x) {
        return sweep(text, "x", x);
    }

    private static DifferenceSweep sweep(String text, String name, double x) {
        return DifferenceSweep.of(Texts.of(text).slice(name), x);
    }
}
