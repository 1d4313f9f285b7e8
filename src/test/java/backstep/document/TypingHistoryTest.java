package backstep.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts one comes back to after typing. */
class TypingHistoryTest {

    private final History<String> history = new History<>("");

    @ParameterizedTest
    @CsvSource({
        "abc,abXc,2,'',X",
        "abc,ac,1,b,''",
        "aaa,aa,2,a,''",
        "'',abc,0,'',abc",
        "abc,'',0,abc,''",
        "ab,cd,0,ab,cd"
    })
    void theDifferenceOfTwoTextsIsTheShortestReplacement(
            String before, String after, int position, String removed, String inserted) {
        assertThat(TextChange.between(before, after)).isEqualTo(new TextChange(position, removed, inserted));
    }

    @Test
    void aWordIsUndoneAtOnce() {
        type("loss = a*b", 0);
        assertThat(undone()).containsExactly("loss = ", "loss ", "");
    }

    @Test
    void aLineIsAnEntryOfItsOwn() {
        type("a\nb", 0);
        assertThat(undone()).containsExactly("a\n", "a", "");
    }

    @Test
    void typingElsewhereIsAnEntryOfItsOwn() {
        type("ab", 0);
        type("x", 0);
        assertThat(undone()).containsExactly("ab", "");
    }

    @Test
    void deletingIsAnEntryOfItsOwnInEitherDirection() {
        type("abcdef", 0);
        set("abcde");
        set("abcd");
        assertThat(undone()).containsExactly("abcdef", "");
        history.goTo(0);
        type("abcdef", 0);
        history.separate();
        set("acdef");
        set("adef");
        assertThat(undone()).containsExactly("abcdef", "");
    }

    @Test
    void whatIsPastedIsAnEntryOfItsOwn() {
        type("a", 0);
        set("a + tanh(b)");
        type("c", 11);
        assertThat(undone()).containsExactly("a + tanh(b)", "a", "");
    }

    @Test
    void aPairOfCharactersIsOne() {
        type("é", 0);
        set("é😀");
        set("é😀x");
        assertThat(undone()).containsExactly("");
    }

    @Test
    void lineEndsAreNeverDeletedWithWhatStandsBesideThem() {
        set("a\nb");
        set("a\n");
        set("a");
        set("");
        assertThat(undone()).containsExactly("a", "a\n", "a\nb", "");
    }

    private void type(String text, int at) {
        for (int typed = 0; typed < text.length(); typed++) {
            StringBuilder next = new StringBuilder(history.present());
            set(next.insert(at + typed, text.charAt(typed)).toString());
        }
    }

    private void set(String text) {
        history.done(Act.edit(history.present(), text), text);
    }

    private List<String> undone() {
        List<String> texts = new ArrayList<>();
        while (history.undo().isPresent()) {
            texts.add(history.present());
        }
        return texts;
    }
}
