package backstep.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History<String> history = new History<>("");

    @Test
    void theLastActIsUndoneFirstAndRedoneLast() {
        type("a");
        history.done(Act.single("open"), "b");
        assertThat(history.undoable()).contains(Act.single("open"));
        assertThat(history.undo()).contains("a");
        assertThat(history.undo()).contains("");
        assertThat(history.undo()).isEmpty();
        assertThat(history.redo()).contains("a");
        assertThat(history.redoable()).contains(Act.single("open"));
        assertThat(history.redo()).contains("b");
        assertThat(history.redo()).isEmpty();
    }

    @Test
    void whatIsDoneAfterAnUndoTakesThePlaceOfWhatWasUndone() {
        type("a");
        history.separate();
        type("ab");
        history.undo();
        type("ac");
        assertThat(history.redoable()).isEmpty();
        assertThat(history.undo()).contains("a");
    }

    @Test
    void changesOfTheSameAreOneEntryFromTheFirstToTheLast() {
        change("a", 0, 1);
        change("a", 1, 2);
        change("b", 2, 3);
        assertThat(names()).containsExactly("a = 0 → 2", "b = 2 → 3");
        assertThat(history.undo()).contains("2");
        assertThat(history.undo()).contains("");
    }

    @Test
    void aSecondDragOfTheSameIsAnEntryOfItsOwn() {
        for (int drag = 0; drag < 2; drag++) {
            history.begin();
            change("a", 2 * drag, 2 * drag + 1);
            change("a", 2 * drag + 1, 2 * drag + 2);
            history.end();
        }
        assertThat(names()).containsExactly("a = 0 → 2", "a = 2 → 4");
    }

    @Test
    void allThatIsDoneInAGestureIsOneEntryCalledByTheFirst() {
        type("before");
        history.begin();
        history.done(Act.change("trained", "", "0", "7"), "run 7");
        history.separate();
        history.done(Act.single("open"), "opened by it");
        history.done(Act.change("trained", "", "7", "9"), "run 9");
        history.end();
        history.done(Act.single("open"), "after");
        assertThat(names())
                .containsExactly("writing \"before\"", "training from epoch 0 to 9", "opening of another text");
        history.undo();
        assertThat(history.undo()).contains("before");
    }

    @Test
    void aGestureThatComesBackToItsBeginningIsNoEntry() {
        type("before");
        history.begin();
        history.done(Act.single("open"), "x");
        history.done(Act.single("open"), "before");
        history.done(Act.single("open"), "y");
        history.end();
        assertThat(history.acts()).hasSize(2);
        assertThat(history.undo()).contains("before");
    }

    @Test
    void nothingGoesOnWithWhatWasDoneBeforeAnUndo() {
        type("a");
        history.separate();
        type("ab");
        history.undo();
        type("ac");
        assertThat(history.undo()).contains("a");
    }

    @Test
    void whatAnActLeadsToLaterIsUndoneWithIt() {
        type("a");
        history.separate();
        type("ab");
        history.amend("AB");
        history.undo();
        assertThat(history.redo()).contains("AB");
    }

    @Test
    void actsThatHaveComeToNothingAreNone() {
        type("a");
        history.separate();
        type("ab");
        history.amendAll(text -> text.isEmpty() ? text : "X");
        assertThat(history.present()).isEqualTo("X");
        assertThat(history.undo()).contains("");
        assertThat(history.redo()).contains("X");
    }

    @Test
    void theOldestActsAreForgotten() {
        IntStream.rangeClosed(1, 300).forEach(number -> history.done(Act.single("open"), "" + number));
        assertThat(history.acts()).hasSize(History.MOST);
        assertThat(history.goTo(0)).isEqualTo("100");
    }

    @Test
    void everyStateOfTheListCanBeJumpedTo() {
        List<String> states = List.of("", "1", "2", "3");
        states.stream().skip(1).forEach(state -> history.done(Act.single("open"), state));
        for (int place : new int[] {1, 3, 0, 2}) {
            assertThat(history.goTo(place)).isEqualTo(states.get(place));
            assertThat(history.place()).isEqualTo(place);
        }
        assertThat(history.acts()).hasSize(3);
    }

    @Test
    void itIsSavedWhereverTheStateIsTheSavedOne() {
        assertThat(history.isSaved()).isTrue();
        type("a");
        assertThat(history.isSaved()).isFalse();
        history.saved(history.present());
        type("ab");
        assertThat(history.isSaved()).isFalse();
        history.undo();
        assertThat(history.isSaved()).isTrue();
        history.undo();
        assertThat(history.isSaved()).isFalse();
        history.redo();
        history.redo();
        assertThat(history.isSaved()).isFalse();
    }

    @Test
    void aSavedStateThatWasCutOffIsNotTakenForAnotherOne() {
        history.done(Act.single("open"), "saved");
        history.saved("saved");
        history.undo();
        history.done(Act.single("open"), "branch");
        assertThat(history.isSaved()).isFalse();
        history.undo();
        assertThat(history.isSaved()).isFalse();
        history.done(Act.single("open"), "saved");
        assertThat(history.isSaved()).isTrue();
    }

    @Test
    void whatChangesByItselfIsNothingToSave() {
        history.done(Act.single("open"), "a");
        history.saved("a");
        history.amend("A");
        assertThat(history.isSaved()).isTrue();
        history.amendAll(text -> text + "!");
        assertThat(history.isSaved()).isTrue();
    }

    /** Against a plain list of states, each of its own. */
    @Test
    void randomActsAreUndoneAndRedoneExactly() {
        SplittableRandom random = new SplittableRandom(7);
        List<String> states = new ArrayList<>(List.of(""));
        int place = 0;
        for (int act = 0; act < 2000; act++) {
            switch (random.nextInt(4)) {
                case 0 -> place = Math.max(0, place - (history.undo().isPresent() ? 1 : 0));
                case 1 -> place += history.redo().isPresent() ? 1 : 0;
                default -> {
                    states.subList(place + 1, states.size()).clear();
                    states.add("state " + act);
                    history.done(Act.single("open"), "state " + act);
                    place++;
                    if (states.size() > History.MOST + 1) {
                        states.removeFirst();
                        place--;
                    }
                }
            }
            assertThat(history.present()).isEqualTo(states.get(place));
            assertThat(history.acts()).hasSize(states.size() - 1);
        }
    }

    @Test
    void listenersAreToldOfEveryChange() {
        List<Optional<Act>> told = new ArrayList<>();
        history.subscribe(() -> told.add(history.undoable()));
        history.done(Act.single("open"), "a");
        history.undo();
        assertThat(told).containsExactly(Optional.of(Act.single("open")), Optional.empty());
    }

    private void change(String leaf, int from, int to) {
        history.done(Act.change("leaf", leaf, "" + from, "" + to), "" + to);
    }

    private void type(String text) {
        history.done(Act.edit(history.present(), text), text);
    }

    private List<String> names() {
        return history.acts().stream().map(Act::name).toList();
    }
}
