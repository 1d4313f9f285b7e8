package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as long, as large and as small as can be written: what Python computes with, or a word. */
class ExtremeNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "1e308, 1e308",
        "1.7976931348623157e308, 1.7976931348623157e308",
        "4.9e-324, 4.9e-324",
        "2.2250738585072011e-308, 2.225073858507201e-308",
        "1e-400, 0",
        "1e-99999999999999999999, 0",
        "0e99999999999999999999, 0",
        "1_000, 1000",
        "1_0.0_1e0_2, 1001",
        "9007199254740993, 9007199254740992",
        "float('1e-400'), 0",
        "-1e-400, -0.0"
    })
    void whatPythonRoundsIsRoundedTheSame(String written, double value) {
        assertThat(Programs.value(written)).isEqualTo(value);
    }

    @Test
    void aThousandDigitsAreReadToTheLast() {
        assertThat(Programs.value("0." + "0".repeat(300) + "1" + "0".repeat(700)))
                .isEqualTo(1e-301);
        assertThat(Programs.value("1." + "0".repeat(999) + "1")).isEqualTo(1);
        assertThat(Programs.value("0".repeat(1_000) + "7")).isEqualTo(7);
        assertThat(Programs.value("1" + "0".repeat(308))).isEqualTo(1e308);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e309", "1e99999999999999999999", "-1e400", "float('1e309')", "2^(1e400)", "Value(1e400)"})
    void whatNoDoubleCanHoldIsRefused(String written) {
        assertThat(Programs.errors(written)).singleElement().asString().contains("is too large: the largest number is");
    }

    @ParameterizedTest
    @ValueSource(ints = {309, 400, 1_000, 100_000})
    void aWholeNumberThatPythonCannotMakeAFloatIsRefusedInAFewWords(int digits) {
        assertThat(Programs.errors("9".repeat(digits)))
                .containsExactly(
                        "line 1, column 1: \"999999999999999999999999999999…\" is too large: the largest number is"
                                + " about 1.8e308");
        assertThat(Programs.errors("x²" + "⁹".repeat(digits))).hasSize(1);
    }

    @Test
    void aHexadecimalNumberIsSaidInTens() {
        assertThat(Programs.errors("0xFFFFFFFFFFFF")).singleElement().asString().contains("281474976710655");
        assertThat(Programs.errors("0x" + "F".repeat(400))).hasSize(1);
    }

    @Test
    void aSketchHasNoNumberThatIsTooLarge() {
        String large = "9".repeat(400);
        Compilation compilation = Language.compile("n = MLP(2, [1])\nxs = [[" + large + ", 1], [1, 2]]\nys = [1, 2]\n"
                + "p.data -= " + large + " * p.grad\nalpha = " + large + " * sum(p*p)\n");
        NetworkSketch sketch = compilation.network().orElseThrow();
        assertThat(sketch.samples()).isEmpty();
        assertThat(sketch.training().rate()).isEmpty();
        assertThat(sketch.training().l2()).isZero();
    }
}
