package backstep.picture.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.picture.plot.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartAxisTest {

    @ParameterizedTest
    @EnumSource(ChartAxis.Kind.class)
    void aPlaceLeadsBackToItsFigure(ChartAxis.Kind kind) {
        ChartAxis axis = new ChartAxis(kind, 2, 5000, 300, 10);
        assertThat(axis.place(2)).isEqualTo(300);
        assertThat(axis.place(5000)).isCloseTo(10, within(1e-9));
        assertThat(axis.value(axis.place(77))).isCloseTo(77, within(1e-9));
    }

    @Test
    void aLogarithmicAxisHasNoPlaceForWhatIsNotAboveZero() {
        ChartAxis axis = new ChartAxis(ChartAxis.Kind.LOGARITHMIC, 0.001, 10, 100, 0);
        assertThat(axis.hasPlaceFor(0)).isFalse();
        assertThat(axis.hasPlaceFor(-1)).isFalse();
        assertThat(axis.hasPlaceFor(1e-300)).isTrue();
        assertThat(axis.place(-1)).isEqualTo(100);
        assertThat(axis.ticks(5)).extracting(Tick::text).containsExactly("0.001", "0.01", "0.1", "1", "10");
    }

    @Test
    void logarithmicEpochsBeginAtZero() {
        ChartAxis axis = new ChartAxis(ChartAxis.Kind.LOGARITHMIC_FROM_ZERO, 0, 1000, 0, 300);
        assertThat(axis.place(0)).isEqualTo(0);
        assertThat(axis.ticks(5)).extracting(Tick::text).containsExactly("0", "1", "10", "100", "1000");
    }

    @Test
    void whatIsNotFiniteHasNoPlace() {
        ChartAxis axis = new ChartAxis(ChartAxis.Kind.LINEAR, 0, 1, 0, 100);
        assertThat(axis.hasPlaceFor(Double.NaN)).isFalse();
        assertThat(axis.hasPlaceFor(Double.POSITIVE_INFINITY)).isFalse();
    }
}
