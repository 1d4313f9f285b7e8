package backstep.picture.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -1.3  | 2.4   | 5 | −1 0 1 2
                    -1    | 1     | 5 | −1 −0.5 0 0.5 1
                    0     | 0.3   | 4 | 0 0.1 0.2 0.3
                    0     | 0.7   | 8 | 0 0.1 0.2 0.3 0.4 0.5 0.6 0.7
                    -60   | 60    | 5 | −50 0 50
                    0     | 1e6   | 6 | 0 2e5 4e5 6e5 8e5 1e6
                    0     | 99999 | 3 | 0 50000
                    1e-6  | 5e-6  | 3 | 2e−6 4e−6
                    3     | 3     | 5 | 3
                    0.1   | 0.4   | 2 | 0.2 0.4
                    """)
    void linearTicksAreRoundAndNoMoreThanAsked(double min, double max, int most, String texts) {
        assertThat(texts(Ticks.linear(min, max, most))).isEqualTo(texts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.09   | 1.2   | 3  | 0.1 0.3 1
                    0.09   | 1.2   | 5  | 0.1 0.2 0.5 1
                    0.001  | 1000  | 7  | 0.001 0.01 0.1 1 10 100 1000
                    1e-12  | 1     | 5  | 1e−12 1e−9 1e−6 0.001 1
                    0.21   | 0.29  | 5  | 0.22 0.24 0.26 0.28
                    1      | 10    | 10 | 1 2 3 4 5 6 7 8 9 10
                    2      | 2     | 5  | 2
                    """)
    void logarithmicTicksArePowersOfTenAndTheirMultiples(double min, double max, int most, String texts) {
        assertThat(texts(Ticks.logarithmic(min, max, most))).isEqualTo(texts);
    }

    @Test
    void ticksHaveTheValuesThatTheyShow() {
        assertThat(Ticks.linear(-0.25, 0.35, 7))
                .containsExactly(
                        new Tick(-0.2, "−0.2"),
                        new Tick(-0.1, "−0.1"),
                        new Tick(0, "0"),
                        new Tick(0.1, "0.1"),
                        new Tick(0.2, "0.2"),
                        new Tick(0.3, "0.3"));
    }

    @Test
    void whatIsNoRangeHasNoTicks() {
        assertThat(Ticks.linear(Double.NaN, 1, 5)).isEmpty();
        assertThat(Ticks.linear(0, Double.POSITIVE_INFINITY, 5)).isEmpty();
        assertThat(Ticks.linear(1, 0, 5)).isEmpty();
        assertThat(Ticks.logarithmic(0, 1, 5)).isEmpty();
        assertThat(Ticks.logarithmic(Double.NaN, 1, 5)).isEmpty();
    }

    @Test
    void hugeAndTinyRangesEnd() {
        assertThat(Ticks.linear(-1e300, 1e300, 5)).hasSizeBetween(3, 5);
        assertThat(Ticks.linear(1e-300, 3e-300, 5)).hasSizeBetween(3, 5);
        assertThat(Ticks.linear(1e9, 1e9 + 1e-6, 5)).hasSizeLessThanOrEqualTo(5);
        assertThat(Ticks.logarithmic(Double.MIN_VALUE, Double.MAX_VALUE, 5)).hasSizeBetween(3, 5);
    }

    private static String texts(List<Tick> ticks) {
        return String.join(" ", ticks.stream().map(Tick::text).toList());
    }
}
