package backstep.ui.network.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextsTest {
    @ParameterizedTest
    @CsvSource({
        "0.16434, 0.1643",
        "12.34567, 12.346",
        "999.996, 1000.00",
        "123456, 123456",
        "0, 0.0000",
        "0.0000452, 4.52e−5",
        "1.234e-12, 1.2e−12",
        "3.2e25, 3.20e25",
        "2.5e-300, 2e−300",
        "NaN, –",
        "Infinity, ∞",
        "-0.44157, −0.4416"
    })
    void numbersKeepTheirWidth(double number, String text) {
        assertThat(FigureTexts.number(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1234, '1,234'",
        "999999, '999,999'",
        "1234567, 1.234 M",
        "12345678, 12.34 M",
        "5000000000, 5.000 G"
    })
    void countsAreShortened(long count, String text) {
        assertThat(FigureTexts.count(count)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.975, 97.5 %", "1, 100.0 %", "0.9999, 100.0 %", "0.9935, 99.4 %", "0.29, 29.0 %", "NaN, –"})
    void sharesAreRoundedAsPythonPrintsThem(double share, String text) {
        assertThat(FigureTexts.share(share)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"61432.1, '61,400 epochs/s'", "1.04, 1.0 epochs/s", "49.7, 50 epochs/s", "NaN, ''"})
    void speedsAreCalm(double speed, String text) {
        assertThat(FigureTexts.speed(speed)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.99999, 9.99996, 99999.7, 1e-3, 9.9999e-4, 1e-10, 1e100, 7e300})
    void noNumberIsWiderThanSevenCharacters(double number) {
        assertThat(FigureTexts.number(number)).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void theSpeedIsThatOfTheLastSecond() {
        Speedometer meter = new Speedometer();
        assertThat(meter.speed()).isNaN();
        meter.read(0, 0, 0);
        meter.read(0, 100, 500_000_000);
        assertThat(meter.speed()).isEqualTo(200);
        meter.read(0, 1100, 1_500_000_000);
        assertThat(meter.speed()).isEqualTo(1000);
    }

    @Test
    void anotherRunIsMeasuredAnew() {
        Speedometer meter = new Speedometer();
        meter.read(0, 0, 0);
        meter.read(0, 100, 500_000_000);
        meter.read(1, 5, 600_000_000);
        assertThat(meter.speed()).isNaN();
        meter.stop();
        assertThat(meter.speed()).isNaN();
    }
}
