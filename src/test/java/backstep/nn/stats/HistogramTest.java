package backstep.nn.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HistogramTest {
    @Test
    void countsEveryFigureOnce() {
        Histogram histogram = Histogram.of(new Axis(-1, 1), new double[] {-1, -0.99, 0, 0.01, 1});
        assertThat(histogram.counts()[0]).isEqualTo(2);
        assertThat(histogram.counts()[Histogram.BINS / 2]).isEqualTo(2);
        assertThat(histogram.counts()[Histogram.BINS - 1]).isEqualTo(1);
        assertThat(histogram.highest()).isEqualTo(2);
    }

    @Test
    void whatLiesBeyondTheEndsCountsThere() {
        Histogram histogram = Histogram.of(new Axis(0, 1), new double[] {-5, Double.NEGATIVE_INFINITY, 7, Double.NaN});
        assertThat(histogram.counts()[0]).isEqualTo(2);
        assertThat(Arrays.stream(histogram.counts()).sum()).isEqualTo(3);
    }

    @Test
    void anAxisEndsAtRoundNumbers() {
        assertThat(Axis.around(-0.93, 0.4)).isEqualTo(new Axis(-1, 1));
        assertThat(Axis.around(0, 1.7)).isEqualTo(new Axis(0, 2));
        assertThat(Axis.around(-2, 3)).isEqualTo(new Axis(-5, 5));
        assertThat(Axis.around(0, 70)).isEqualTo(new Axis(0, 100));
        assertThat(Axis.around(0, 0)).isEqualTo(new Axis(0, 1));
    }

    @Test
    void logarithmsGetWholeDecades() {
        assertThat(Axis.decades(0.002, 0.5)).isEqualTo(new Axis(-3, 0));
        assertThat(Axis.decades(0.3, 0.4)).isEqualTo(new Axis(-2, 0));
        assertThat(Axis.decades(1e-200, 2)).isEqualTo(new Axis(-9, 1));
        assertThat(Axis.decades(Double.POSITIVE_INFINITY, 0)).isEqualTo(new Axis(-10, 0));
    }
}
