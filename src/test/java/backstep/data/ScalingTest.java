package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(scaling).isEqualTo(new Scaling(List.of(3.0), List.of(Math.sqrt(3.5))));
        assertThat(scaling.apply(data).column(0))
                .containsExactly(-2 / Math.sqrt(3.5), -1 / Math.sqrt(3.5), 0, 3 / Math.sqrt(3.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.7, -0.1, 1e-9, 1e12, 123456.789})
    void anInputThatIsAlwaysTheSameIsOnlyShifted(double figure) {
        Scaling scaling = Scaling.of(ofInput(figure, figure, figure, figure, figure, figure, figure));
        assertThat(scaling.deviations()).containsExactly(1.0);
        assertThat(scaling.means().getFirst()).isCloseTo(figure, Percentage.withPercentage(1e-9));
    }

    @Test
    void inputsThatDifferALittleAreStillTold() {
        assertThat(Scaling.of(ofInput(1e6, 1e6 + 1e-3)).deviations().getFirst())
                .isCloseTo(5e-4, Percentage.withPercentage(1e-4));
    }
}
