package backstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "1, 100.0",
        "0.8, 80.0",
        "0.993, 99.3",
        "0.9933333333333333, 99.3",
        "0.99966, 100.0",
        "0.99949, 99.9",
        "0.1666666, 16.7",
        "0.2125, 21.2",
        "0.0005, 0.1",
        "NaN, NaN",
    })
    void aShareIsRoundedAsPythonRoundsIt(double share, String text) {
        assertThat(Percent.of(share)).isEqualTo(text);
    }
}
