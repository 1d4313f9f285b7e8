package backstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "-1.5654e-10, −1.57e−10",
        "123456789, 1.23e8",
        "0, 0",
        "-0.0073613, −0.007361",
        "2, 2",
        "NaN, NaN",
        "-Infinity, −∞"
    })
    void narrowColumnsHaveFewerDigitsOfVerySmallAndVeryLargeNumbers(double value, String narrow) {
        assertThat(Numbers.narrow(value)).isEqualTo(narrow);
    }

    @Test
    void fourDecimalsAreThoseOfTheExactNumber() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double value = Math.scalb(random.nextDouble(-1, 1), random.nextInt(-8, 13));
            double middle = (random.nextInt(10, 90_000_000) + 0.5) / 10_000;
            for (double number : new double[] {value, middle, Math.nextUp(middle), -Math.nextDown(middle)}) {
                if (Math.abs(number) >= 1e-3) {
                    String exact = new BigDecimal(number)
                            .setScale(4, RoundingMode.HALF_EVEN)
                            .toPlainString();
                    assertThat(Numbers.ascii(Numbers.fixed(number))).isEqualTo(exact);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # value,              fixed,      brief,      full
        0,                    0.0000,     0,          0
        -0.0,                 0.0000,     0,          0
        2,                    2.0000,     2,          2
        0.00125,              0.0013,     0.00125,    0.00125
        0.0707106781,         0.0707,     0.07071,    0.0707106781
        0.99999,              1.0000,     1,          0.99999
        -3,                   −3.0000,    −3,         −3
        0.1,                  0.1000,     0.1,        0.1
        0.7071067811865476,   0.7071,     0.7071,     0.7071067811865476
        6.881373587019543,    6.8814,     6.8814,     6.881373587019543
        -41.00000001,         −41.0000,   −41,        −41.00000001
        12345.6789,           12345.6789, 12346,      12345.6789
        -12345.6789,          −12345.679, −12346,     −12345.6789
        -999999.5,            −999999.50, −1000000,   −999999.5
        123456,               123456.000, 123456,     123456
        1234567,              1.2346e6,   1234567,    1234567
        123456789,            1.2346e8,   1.2346e8,   123456789
        -123456789,           −1.2346e8,  −1.2346e8,  −123456789
        0.00099999999,        1.0000e−3,  1e−3,       0.00099999999
        0.001,                0.0010,     0.001,      0.001
        -0.00031250001,       −3.1250e−4, −3.125e−4,  −0.00031250001
        99999900,             1.0000e8,   1e8,        99999900
        1e16,                 1.0000e16,  1e16,       1e16
        -4.9e-324,            −4.94e−324, −4.9407e−324, −4.9e−324
        -1.7976931348623157e308, −1.798e308, −1.7977e308, −1.7976931348623157e308
        NaN,                  NaN,        NaN,        NaN
        Infinity,             ∞,          ∞,          ∞
        -Infinity,            −∞,         −∞,         −∞
        """)
    void numbersAreWrittenForBoxesForSentencesAndInFull(double value, String fixed, String brief, String full) {
        assertThat(new String[] {Numbers.fixed(value), Numbers.brief(value), Numbers.full(value)})
                .containsExactly(fixed, brief, full);
    }

    @Test
    void anyNumberFitsItsBoxAndReadsBackInFull() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            double value = Double.longBitsToDouble(random.nextLong());
            assertThat(Numbers.fixed(value).length()).isLessThanOrEqualTo(Numbers.FIXED_WIDTH);
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(Numbers.full(value).replace('−', '-')))
                        .isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2, 7, 2
        0.1, 7, 0.1
        0.3333333333333333, 7, 0.33333
        0.3333333333333333, 12, 0.3333333333
        -123456.789, 7, −123457
        -123456.789, 9, −123456.8
        -123456.789, 11, −123456.789
        12345678.9, 7, 1.235e7
        12345678.9, 8, 12345679
        12345678.9, 9, 12345679
        999999.96, 9, 999999.96
        999999.96, 8, 1000000
        1.2345678e-300, 7, 1e−300
        1.2345678e-300, 8, 1.2e−300
        1.2345678e-300, 9, 1.23e−300
        -1.2345678e-300, 7, −1e−300
        -9.9999e-300, 10, −1e−299
        0.00012345, 7, 1.23e−4
        1e22, 7, 1e22
        NaN, 2, NaN
        -Infinity, 1, −∞
        -1.5e-300, 3, −2e−300
        """)
    void aNumberThatFitsKeepsItsExponentWhole(double value, int width, String text) {
        assertThat(Numbers.fitting(value, width)).isEqualTo(text);
    }
}
