package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against scikit-learn's {@code StandardScaler}. */
class ScalingTest {

    private static Dataset ofInput(double... figures) {
        return Dataset.numbers(List.of("x"), new double[][] {figures}, new double[figures.length]);
    }

    @Test
    void inputsLoseTheirMeanAndGetADeviationOfOne() {
        Dataset data = ofInput(1, 2, 3, 6);
        Scaling scaling = Scaling.of(data);
        assertThat(scaling).isEqualTo(new Scaling(Scaling.Kind.STANDARDISE, List.of(3.0), List.of(Math.sqrt(3.5))));
        assertThat(scaling.apply(data).column(0))
                .containsExactly(-2 / Math.sqrt(3.5), -1 / Math.sqrt(3.5), 0, 3 / Math.sqrt(3.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.7, -0.1, 1e-9, 1e12, 123456.789})
    void anInputThatIsAlwaysTheSameIsOnlyShifted(double figure) {
        Scaling scaling = Scaling.of(ofInput(figure, figure, figure, figure, figure, figure, figure));
        assertThat(scaling.sizes()).containsExactly(1.0);
        assertThat(scaling.offsets().getFirst()).isCloseTo(figure, Percentage.withPercentage(1e-9));
    }

    @Test
    void inputsThatDifferALittleAreStillTold() {
        assertThat(Scaling.of(ofInput(1e6, 1e6 + 1e-3)).sizes().getFirst())
                .isCloseTo(5e-4, Percentage.withPercentage(1e-4));
    }

    @Test
    void inputsCanGoFromZeroToOne() {
        Scaling scaling = Scaling.of(Scaling.Kind.MIN_MAX, ofInput(-2, 0, 6));
        assertThat(scaling.apply(ofInput(-2, 0, 6, 14)).column(0)).containsExactly(0, 0.25, 1, 2);
        assertThat(scaling.before(0, 0.25)).isZero();
        assertThat(scaling.named().keySet()).containsExactly("minima", "ranges");
        assertThat(Scaling.of(Scaling.Kind.MIN_MAX, ofInput(3, 3))
                        .apply(ofInput(3, 4))
                        .column(0))
                .containsExactly(0, 1);
    }

    @Test
    void whatCannotScaleIsRefused() {
        assertThatThrownBy(() -> new Scaling(Scaling.Kind.MIN_MAX, List.of(1.0), List.of(0.0)))
                .hasMessage("every input needs a number to be taken from it, and one above 0 to be divided by");
    }
}
