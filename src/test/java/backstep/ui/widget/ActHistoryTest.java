package backstep.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A history of texts, whose clock the test turns. */
class ActHistoryTest {
    private final AtomicLong clock = new AtomicLong();
    private final ActHistory<String> history = new ActHistory<>("", clock::get);

    @Test
    void theLastActIsUndoneFirstAndRedoneLast() {
        type("a");
        later();
        history.done(Act.single("open"), "b");
        assertThat(history.undoableProperty().get()).contains(Act.single("open"));
        assertThat(history.undo()).contains("a");
        assertThat(history.undo()).contains("");
        assertThat(history.undo()).isEmpty();
        assertThat(history.redo()).contains("a");
        assertThat(history.redoableProperty().get()).contains(Act.single("open"));
        assertThat(history.redo()).contains("b");
        assertThat(history.redo()).isEmpty();
    }

    @Test
    void whatIsDoneAfterAnUndoTakesThePlaceOfWhatWasUndone() {
        type("a");
        later();
        type("ab");
        history.undo();
        type("ac");
        assertThat(history.redoableProperty().get()).isEmpty();
        assertThat(history.undo()).contains("a");
    }

    @Test
    void typingOnIsOneActUntilThereIsAPause() {
        type("a");
        type("ab");
        type("abc");
        later();
        type("abcd");
        assertThat(history.undo()).contains("abc");
        assertThat(history.undo()).contains("");
    }

    @Test
    void typingElsewhereIsAnActOfItsOwn() {
        history.amend("x = 1");
        type("x = 12");
        type("yx = 12");
        assertThat(history.undo()).contains("x = 12");
        assertThat(history.undo()).contains("x = 1");
    }

    @Test
    void whatIsTypedAndDeletedAgainIsNoAct() {
        type("a");
        type("");
        assertThat(history.undoableProperty().get()).isEmpty();
    }

    @Test
    void changesOfTheSameAreOneActAndOfAnotherAreNot() {
        history.done(Act.change("leaf", "a"), "1");
        history.done(Act.change("leaf", "a"), "2");
        history.done(Act.change("leaf", "b"), "3");
        assertThat(history.undo()).contains("2");
        assertThat(history.undo()).contains("");
    }

    @Test
    void nothingGoesOnWithWhatWasDoneBeforeAnUndo() {
        type("a");
        later();
        type("ab");
        history.undo();
        type("ac");
        assertThat(history.undo()).contains("a");
    }

    @Test
    void anActOfItsOwnFollowsASeparation() {
        type("a");
        history.separate();
        type("ab");
        assertThat(history.undo()).contains("a");
    }

    @Test
    void whatAnActLeadsToLaterIsUndoneWithIt() {
        type("a");
        later();
        type("ab");
        history.amend("AB");
        history.undo();
        assertThat(history.redo()).contains("AB");
    }

    @Test
    void actsThatHaveComeToNothingAreNone() {
        type("a");
        later();
        type("ab");
        history.amendAll(text -> text.isEmpty() ? text : "X");
        assertThat(history.present()).isEqualTo("X");
        assertThat(history.undo()).contains("");
        assertThat(history.redo()).contains("X");
    }

    @Test
    void theOldestActsAreForgotten() {
        IntStream.rangeClosed(1, 300).forEach(number -> history.done(Act.single("open"), "" + number));
        int undone = 0;
        while (history.undo().isPresent()) {
            undone++;
        }
        assertThat(undone).isEqualTo(200);
        assertThat(history.present()).isEqualTo("100");
    }

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
        assertThat(Act.difference(before, after))
                .returns(position, change -> change.getPosition())
                .returns(removed, change -> change.getRemoved())
                .returns(inserted, change -> change.getInserted());
    }

    @Test
    void anActSaysInWordsWhatItWas() {
        assertThat(Act.change("leaf", "a").name()).isEqualTo("change of a");
        assertThat(Act.words(history.undoableProperty()).get()).isEmpty();
        type("a");
        assertThat(Act.words(history.undoableProperty()).get().toLowerCase(Locale.ROOT))
                .isEqualTo("change of the text");
        assertThat(history.redoableProperty().get()).isEqualTo(Optional.empty());
    }

    private void type(String text) {
        history.done(Act.edit(history.present(), text), text);
    }

    private void later() {
        clock.addAndGet(Duration.ofSeconds(1).toNanos());
    }
}
