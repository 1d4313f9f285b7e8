package backstep.nn.stats;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Dataset;
import org.junit.jupiter.api.Test;

class FitTest {
    private static final Dataset DATA = Dataset.numbers(new double[][] {{0, 0, 0, 0}}, new double[] {1, 2, 3, 6});

    @Test
    void comparesPredictionsWithLabels() {
        // Errors 1, −1, 0, 2; the labels' mean is 3, their squared distances from it 4 + 1 + 0 + 9.
        assertThat(Fit.of(new double[] {2, 1, 3, 8}, DATA)).isEqualTo(new Fit(1.5, 1, 1 - 6.0 / 14));
    }

    @Test
    void alwaysSayingTheMeanExplainsNothing() {
        assertThat(Fit.of(new double[] {3, 3, 3, 3}, DATA).r2()).isZero();
    }

    @Test
    void equalLabelsLeaveNothingToExplain() {
        Dataset equal = Dataset.numbers(new double[][] {{0, 0}}, new double[] {5, 5});
        assertThat(Fit.of(new double[] {5, 4}, equal)).isEqualTo(new Fit(0.5, 0.5, Double.NaN));
    }
}
