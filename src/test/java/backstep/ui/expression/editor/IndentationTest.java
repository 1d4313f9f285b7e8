package backstep.ui.expression.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Tab and Shift+Tab make of a text. In the texts here ↵ ends a line, and [ and ] stand around what is selected. */
class IndentationTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "[]a,····[]a",
                "ab[]c,ab··[]c",
                "abcd[],abcd····[]",
                "a[bc]d,a···[]d",
                "x↵[]y,x↵····[]y",
                "[a↵b],[····a↵····b]",
                "x↵a[b↵c]d↵y,x↵[····ab↵····cd]↵y",
                "[a↵]b,[····a]↵b",
                "[a↵↵b],[····a↵↵····b]",
                "[],····[]",
            })
    void tabIndents(String before, String after) {
        assertThat(apply(before, true)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "····a[],a[]",
        "··a[]b,a[]b",
        "······[]a,··[]a",
        "·[]···a,[]a",
        "a[],a[]",
        "x↵····[]a↵y,x↵[]a↵y",
        "[····a↵··b↵c],[a↵b↵c]",
        "[],[]",
    })
    void shiftTabTakesItBack(String before, String after) {
        assertThat(apply(before, false)).isEqualTo(after);
    }

    private static String apply(String marked, boolean more) {
        String before = marked.replace('↵', '\n').replace('·', ' ');
        int anchor = before.indexOf('[');
        int caret = before.indexOf(']') - 1;
        String text = before.replace("[", "").replace("]", "");
        Indentation made = more ? Indentation.more(text, anchor, caret) : Indentation.less(text, anchor, caret);
        String after = text.substring(0, made.start()) + made.text() + text.substring(made.end());
        String marks = after.substring(0, made.anchor()) + "[" + after.substring(made.anchor(), made.caret()) + "]"
                + after.substring(made.caret());
        return marks.replace('\n', '↵').replace(' ', '·');
    }
}
