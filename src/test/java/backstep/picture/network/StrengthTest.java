package backstep.picture.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scale of weights and gradients. */
class StrengthTest {

    @ParameterizedTest
    @CsvSource({"0.83, 1", "1, 1", "1.01, 2", "3.4, 5", "7, 10", "0.03, 0.05", "2e-7, 2e-7", "0, 1"})
    void theRangeIsTheNextOneTwoOrFive(double largest, double range) {
        assertThat(Strength.of(new double[] {0, -largest, Double.NaN}, NetworkQuantity.WEIGHTS)
                        .range())
                .isEqualTo(range, within(1e-12 * range));
    }

    @Test
    void weightsAreProportionalAndGradientsAreRaised() {
        assertThat(new Strength(2, NetworkQuantity.WEIGHTS).level(-0.5)).isEqualTo(-3);
        assertThat(new Strength(2, NetworkQuantity.GRADIENTS).level(-0.5)).isEqualTo(-6);
        assertThat(new Strength(2, NetworkQuantity.WEIGHTS).level(2)).isEqualTo(Strength.LEVELS);
    }

    @Test
    void whatIsNoNumberHasALevelOfItsOwn() {
        assertThat(new Strength(1, NetworkQuantity.WEIGHTS).level(Double.NaN)).isEqualTo(Strength.NOT_FINITE);
        assertThat(new Strength(1, NetworkQuantity.GRADIENTS).level(Double.NEGATIVE_INFINITY))
                .isEqualTo(Strength.NOT_FINITE);
    }
}
