package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {

    @ParameterizedTest
    @CsvSource({"12, 12", "-0.5, -0.5", "3.14159, 3.14", "-0.001, 0", "12345678.9, 12345678.9", "1e-9, 0"})
    void coordinatesHaveAtMostTwoDecimals(double value, String expected) {
        assertThat(Decimal.of(value)).isEqualTo(expected);
    }
}
