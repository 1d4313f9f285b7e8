package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMetricsTest {

    private static final TextStyle TEN = new TextStyle(Face.MONO, 10, Colour.of(0), Anchor.START);

    @ParameterizedTest
    @CsvSource(textBlock = """
        learning_rate, 13, learning_rate
        learning_rate, 8, learnin…
        变量一二, 8, 变量一二
        变量一二, 6, 变量…
        é́é, 2, é́é
        ab, 1, ''
        🙂🙂🙂, 5, 🙂🙂…
        """)
    void longTextsAreCutToWhatFits(String text, int columns, String expected) {
        assertThat(TextMetrics.cut(text, columns * 6, TEN)).isEqualTo(expected);
    }

    @Test
    void wideCharactersTakeTwoColumnsAndCombiningMarksNone() {
        assertThat(TextMetrics.width("ab", TEN)).isEqualTo(12);
        assertThat(TextMetrics.width("变", TEN)).isEqualTo(12);
        assertThat(TextMetrics.width("e\u0301", TEN)).isEqualTo(6);
    }

    @Test
    void textsShrinkToFit() {
        assertThat(TextMetrics.fitted("12345", 60, TEN)).isSameAs(TEN);
        assertThat(TextMetrics.fitted("1234567890", 30, TEN).size()).isEqualTo(5);
    }
}
