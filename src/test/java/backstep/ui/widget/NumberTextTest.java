package backstep.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.anytext.Doubling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        2.5, 2.5
        ' 7 ', 7
        −4, -4
        +3, 3
        .5, 0.5
        5., 5
        1e-3, 0.001
        2.5E+3, 2500
        0e999, 0
        -0, -0.0
        4.9e-324, 4.9e-324
        """)
    void aDecimalNumberIsRead(String text, double value) {
        assertThat(NumberText.of(text)).isEqualTo(new NumberText.Value(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``        | write a number, such as 0.5
        2,5       | a comma is not a decimal point: did you mean 2.5?
        -,5e-3    | a comma is not a decimal point: did you mean -.5e-3?
        1,000     | a comma is not a decimal point, and digits are not grouped here: did you mean 1000 or 1.000?
        1,234,567 | digits are not grouped here: did you mean 1234567?
        12 000.5  | digits are not grouped here: did you mean 12000.5?
        1_000     | digits are not grouped here: did you mean 1000?
        1_0       | digits are not grouped here: did you mean 10?
        3d        | a number does not end with a letter here: did you mean 3?
        0.4f      | a number does not end with a letter here: did you mean 0.4?
        2L        | a number does not end with a letter here: did you mean 2?
        1e        | the exponent after e is missing, as in 1e6
        1.5e-     | the exponent after e is missing, as in 1.5e-6
        NaN       | NaN is no number to compute with: write a finite one
        -Infinity | -Infinity is no number to compute with: write a finite one
        ∞         | ∞ is no number to compute with: write a finite one
        0x1p2     | write the number with decimal digits, such as 2.5 or 1e-3
        1e999     | this is beyond the largest number, about 1.8e308
        -1e-400   | this is closer to 0 than the smallest number, about 4.9e-324: write 0 if you mean it
        abc       | "abc" is not a number: write one such as 2.5 or 1e-3
        1/3       | "1/3" is not a number: write one such as 2.5 or 1e-3
        1.2.3     | "1.2.3" is not a number: write one such as 2.5 or 1e-3
        """)
    void whatIsNoNumberIsRefusedWithTheReasonAndTheWayOut(String text, String reason) {
        assertThat(NumberText.of(text)).isEqualTo(new NumberText.Refused(reason));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
        _, !
        1, x
        0, 1x
        ` `, x
        1 000, x
        1_000, x
        """)
    void aLongTextIsRefusedInTimeThatGrowsNoFasterThanIt(String part, String end) {
        Doubling.check(NumberText::of, "1", part, end);
    }
}
