package backstep.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SliderRangeTest {

    @ParameterizedTest
    @CsvSource({"0, 10", "-3, 10", "10, 10", "10.5, 50", "-400, 1000", "1e6, 2e6", "3e20, 1e21"})
    void ordinaryValuesGetTenAndLargerOnesARoundNumberBeyondTwiceThem(double value, double reach) {
        assertThat(SliderRange.around(value)).isEqualTo(new SliderRange(-reach, reach));
    }

    @ParameterizedTest
    @ValueSource(doubles = {8e307, -8e307, Double.MIN_VALUE, -0.0})
    void extremeLiteralsHaveARangeThatHoldsThem(double value) {
        SliderRange range = SliderRange.around(value).including(value);
        assertThat(value).isBetween(range.min(), range.max());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MAX_VALUE, -Double.MAX_VALUE, 1.5e308})
    void whatLiesBeyondEveryRangeGetsTheWidest(double value) {
        double farthest = Double.MAX_VALUE / 2;
        assertThat(new SliderRange(-1, 1).including(value)).isEqualTo(new SliderRange(-farthest, farthest));
    }

    @Test
    void aRangeWidensForAValueOutsideAndNeverNarrows() {
        SliderRange range = new SliderRange(-1, 1);
        assertThat(range.including(0.5)).isEqualTo(range);
        assertThat(range.including(-5)).isEqualTo(new SliderRange(-10, 10));
        assertThat(new SliderRange(-1, 500).including(-5)).isEqualTo(new SliderRange(-10, 500));
    }

    @Test
    void draggingGivesShortNumbers() {
        assertThat(new SliderRange(-10, 10).snap(1.23456789)).isEqualTo(1.23);
        assertThat(new SliderRange(-1000, 1000).snap(123.456)).isEqualTo(123);
        assertThat(new SliderRange(0, 1e6).snap(123_456.7)).isEqualTo(123_000);
        assertThat(new SliderRange(-0.01, 0.01).snap(0.00123456)).isEqualTo(0.00123);
    }

    @Test
    void snappingStaysInTheRangeAndNearThePlace() {
        Random random = new Random(7);
        for (int run = 0; run < 1000; run++) {
            double min = random.nextGaussian() * Math.pow(10, random.nextInt(-5, 9));
            SliderRange range = new SliderRange(min, min + Math.pow(10, random.nextInt(-5, 9)));
            double raw = range.min() + random.nextDouble() * (range.max() - range.min());
            assertThat(range.snap(raw))
                    .as("%s at %s", range, raw)
                    .isBetween(range.min(), range.max())
                    .isBetween(raw - range.grain(), raw + range.grain());
        }
    }

    @Test
    void aRangeMustGoUpwardsAndBeFinite() {
        assertThatThrownBy(() -> new SliderRange(1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SliderRange(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SliderRange(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SliderRange(-Double.MAX_VALUE, Double.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
