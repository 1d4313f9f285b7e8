package backstep.ui.expression.leaves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafColumnsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # width, name, number, column of names, column of numbers
        40,  2,  6,  3,  6
        40, 13,  6, 13,  6
        40, 13, 12, 13, 11
        40, 18,  6, 18,  6
        40, 19,  6,  0,  6
        40, 26, 12,  0, 12
        26,  2,  6,  3,  6
        26,  5,  6,  0,  6
        26,  2, 12,  0, 10
        20,  2, 12,  0,  7
        60, 26, 12, 26, 12
        """)
    void theSliderGivesWayThenTheDigitsThenNamesStandAbove(
            int width, int longestName, int longestNumber, int name, int number) {
        assertThat(LeafColumns.of(width, longestName, longestNumber, 1)).isEqualTo(new LeafColumns(name, number));
    }
}
