package backstep.slope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures are those of Python, and of the lecture's notebooks. */
class SecantTest {
    private static final String PARABOLA = "3*x**2 - 4*x + 5";

    @ParameterizedTest
    @CsvSource({
        "3, 0.01, 14.029999999999632, 14",
        "3, 1e-6, 14.000003002223593, 14",
        "3, 1e-7, 14.000000305713911, 14",
        "3, 1e-12, 14.001244608152774, 14",
        "-3, 1e-12, -21.9984030991327, -22",
        "1.6, 1.4, 9.8, 5.6"
    })
    void slopesOfTheParabolaAreThoseOfTheNotebook(double x, double h, double numeric, double exact) {
        Secant secant = Secant.of(Texts.of(PARABOLA).slice("x"), x, h);
        assertThat(secant.slope()).isEqualTo(numeric, within(h > 1 ? 1e-14 : 0));
        assertThat(secant.exact()).isEqualTo(exact, within(1e-14));
    }

    @Test
    void atItsLowestPointTheParabolaIsLevel() {
        Secant secant = Secant.of(Texts.of(PARABOLA).slice("x"), 2.0 / 3, 1e-7);
        assertThat(secant.slope()).isEqualTo(2.9753977059954195e-07);
        assertThat(secant.exact()).isZero();
    }

    /** The notebook adds h = 0.0001 to c = 1e8, whose last digits are no smaller than that by much. */
    @Test
    void aLargeSumLosesDigitsOfASmallStep() {
        Slice curve =
                Texts.of("a = 2.0\nb = -3.0\nc = 100000000.0\nd = a*b + c").slice("c");
        Secant secant = Secant.of(curve, curve.here(), 1e-4);
        assertThat(secant.slope()).isEqualTo(1.0000169277191162);
        assertThat(secant.exact()).isEqualTo(1);
    }

    @Test
    void riseOverRunIsWhatThePictureSays() {
        Secant secant = Secant.of(Texts.of(PARABOLA).slice("x"), 1.6, 1.4);
        assertThat(secant.rise()).isEqualTo(13.72, within(1e-12));
        assertThat(secant.difference()).isEqualTo(4.2, within(1e-12));
    }

    @Test
    void whereThereIsNoValueThereIsNoSecant() {
        Slice curve = Texts.of("log(x)").slice("x");
        assertThat(Secant.of(curve, -1, 0.5).isDefined()).isFalse();
        assertThat(Secant.of(curve, 0, 0.5).isDefined()).isFalse();
        assertThat(Secant.of(curve, 1, 0.5).isDefined()).isTrue();
    }

    @Test
    void othersAreHeldWhereTheyAre() {
        Texts text = Texts.of("w*x + tanh(b)").with("w", 3).with("b", 0.5);
        Slice curve = text.slice("x");
        assertThat(curve.slope(7)).isEqualTo(3);
        assertThat(curve.value(2)).isEqualTo(6 + Math.tanh(0.5));
        assertThat(curve.here()).isEqualTo(1);
    }
}
