package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "00, 0",
        "3, 3",
        "-0.5, -0.5",
        ".5, 0.5",
        "1., 1",
        "+1, 1",
        "1e0, 1",
        "2E-3, 0.002",
        "1e+2, 100",
        "−4, -4",
        "1e−2, 0.01",
        "'  7\t', 7",
        "'\u00A07\u202F', 7",
        "-0, -0.0",
        "4.9e-324, 4.9e-324"
    })
    void aNumberIsReadAsItIsWritten(String text, double number) {
        assertThat(DecimalNumber.parse(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "3d",
                "3D",
                "0.4f",
                "0.4F",
                "0x1p2",
                "0x10",
                "NaN",
                "nan",
                "Infinity",
                "-Infinity",
                "inf",
                "1e999",
                "1_000",
                "1,000",
                "0,5",
                "1 000",
                "12 %",
                "$3",
                ".",
                "-",
                "+",
                "e5",
                "1e",
                "1e+",
                "1e2.5",
                "--1",
                "+-1",
                "- 1",
                "1.2.3",
                "1..2",
                "1e5d",
                "٣",
                "½",
                "²",
                "1-2",
                "2019-01-01"
            })
    void whatOnlyLooksLikeANumberIsNone(String text) {
        assertThat(DecimalNumber.parse(text)).isEmpty();
    }

    @Test
    void theDecimalMarkCanBeAComma() {
        assertThat(DecimalNumber.parse("-0,731", ',')).hasValue(-0.731);
        assertThat(DecimalNumber.parse("2", ',')).hasValue(2);
        assertThat(DecimalNumber.parse("0.5", ',')).isEmpty();
        assertThat(DecimalNumber.parse("1,000,000", ',')).isEmpty();
    }
}
