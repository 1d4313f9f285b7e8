package backstep.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliderScaleTest {
    private static final SliderScale RATES = SliderScale.Logarithmic.of(1e-5, 10);
    private static final SliderScale SAMPLES = SliderScale.Logarithmic.whole(4, 5000);

    @ParameterizedTest
    @CsvSource({"1e-5, 0", "1e-3, 0.33333", "0.1, 0.66667", "10, 1", "1e-9, 0", "0, 0", "100, 1"})
    void eachDecadeTakesAsMuchRoom(double value, double place) {
        assertThat(RATES.place(value)).isEqualTo(place, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({"0, 1e-5", "0.5, 0.01", "0.51, 0.011", "0.6666666667, 0.1", "1, 10"})
    void ratesHaveTwoDigits(double place, double value) {
        assertThat(RATES.value(place)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "0.1, 8", "0.55, 200", "1, 5000"})
    void samplesAreWhole(double place, double value) {
        assertThat(SAMPLES.value(place)).isEqualTo(value);
    }

    @Test
    void placeAndValueAgreeAllAlong() {
        for (int percent = 0; percent <= 100; percent++) {
            double value = RATES.value(percent / 100.0);
            assertThat(RATES.value(RATES.place(value))).isEqualTo(value);
        }
    }

    @Test
    void theLeftEndCanBeZero() {
        SliderScale penalties = SliderScale.Logarithmic.orZero(1e-6, 10);
        assertThat(penalties.value(0)).isZero();
        assertThat(penalties.place(0)).isZero();
        assertThat(penalties.next(1e-6, -1)).isZero();
        assertThat(penalties.next(0, 1)).isEqualTo(1e-6);
    }

    @Test
    void stepsAreExact() {
        SliderScale noise = new SliderScale.Linear(0, 0.5, 0.01);
        assertThat(noise.value(0.3)).isEqualTo(0.15);
        assertThat(noise.place(0.15)).isEqualTo(0.3);
        assertThat(noise.next(0.29, 1)).isEqualTo(0.3);
        assertThat(noise.next(0, -1)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0.01, 1, 0.011", "0.01, -1, 0.009", "1e-5, -1, 1e-5", "0.099, 1, 0.1", "10, 1, 10"})
    void keysChangeTheSecondDigitOfARate(double value, int direction, double next) {
        assertThat(RATES.next(value, direction)).isEqualTo(next, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"9, 1, 10", "5, -1, 4", "200, 1, 210"})
    void keysChangeWholeNumbersByWholeNumbers(double value, int direction, double next) {
        assertThat(SAMPLES.next(value, direction)).isEqualTo(next);
    }

    @Test
    void oneNumberOnlyIsAtTheLeftEnd() {
        SliderScale one = SliderScale.Logarithmic.whole(1, 1);
        assertThat(one.value(0.7)).isEqualTo(1);
        assertThat(one.place(1)).isZero();
    }

    @Test
    void endsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> new SliderScale.Linear(1, 0, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SliderScale.Logarithmic.of(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
