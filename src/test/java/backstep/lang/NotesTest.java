package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole notes, as learners read them. */
class NotesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        import math⏎a = 2⏎L = a*a => line 1, column 1: imports have no effect here: the functions are known already
        from graphviz import Digraph⏎a = 2 => line 1, column 1: imports have no effect here: the functions are known already
        from x import (⏎  a,⏎  b)⏎a = 2 => line 1, column 1: imports have no effect here: the functions are known already
        %matplotlib inline⏎a = 2 => line 1, column 1: notebook commands have no effect here
        !pip install --upgrade (pip⏎a = 2 => line 1, column 1: notebook commands have no effect here
        class Value:⏎    \""" it's a value \"""⏎    def __init__(self, data):⏎        self.data = data⏎⏎a = Value(2) => line 1, column 1: Value is built in, and yours is passed over: paste the cells that use it
        a = 2⏎print('a', a.data) => line 2, column 1: printing has no effect here: the graph shows all values
        a = 2⏎draw_dot(a) => line 2, column 1: drawing has no effect here: the graph is always shown
        a = 2⏎dot = draw_dot(a) => line 2, column 1: drawing has no effect here: the graph is always shown
            a = 2⏎a.grad = 1.0 => line 2, column 1: ✓ a.grad is 1
            a = 2⏎a.grad = # ... => line 2, column 1: nothing stands after the =: write what you think that the gradient is, and it is checked
        a = 2⏎a.grad => line 2, column 1: this has no effect here: the graph shows all values and gradients
        a = 2⏎a.data => line 2, column 1: this has no effect here: the graph shows all values and gradients
        a = 2⏎a.grad.item() => line 2, column 1: this has no effect here: the graph shows all values and gradients
        a = 2⏎a.item() => line 2, column 1: this has no effect here: the graph shows all values and gradients
        a = 2⏎a._prev => line 2, column 1: this has no effect here: the graph shows all values and gradients
        a = 2⏎a._backward() => line 2, column 1: this has no effect here: step through the backward pass instead
        a = 2⏎a.requires_grad = True => line 2, column 1: this has no effect here: every value gets its gradient
        a = 2⏎a.retain_grad() => line 2, column 1: not needed here: every value gets its gradient; of several backward passes an operation shows the last one, where PyTorch would add them up
        a = 2⏎L = a / 0 => line 2, column 5: this divides by zero: the result is infinite or not a number
        a = 2⏎b = 3⏎L = a*a => line 2, column 1: "b" does not reach "L": its gradient stays 0
        a = 2⏎b = 3⏎a + b⏎L = a*b => line 3, column 1: this value does not reach "L": its gradient stays 0
        a = 2⏎L = a*a⏎M = a + L⏎L.backward() => line 3, column 1: "M" does not reach "L": its gradient stays 0
        L = 2/3 => line 1, column 1: "L" depends on no leaf, so no gradient has anywhere to flow: give a number a name, such as a = 2, and use that
        x = 2; x = 3 => line 1, column 1: "x" gets another value in line 1: this one does not reach "x", and its gradient stays 0
        x = 2⏎x = 3⏎L = x*x => line 1, column 1: "x" gets another value in line 2: this one does not reach "L", and its gradient stays 0
        2*3 => line 1, column 1: the result depends on no leaf, so no gradient has anywhere to flow: give a number a name, such as a = 2, and use that
        a = 2⏎L = a*a⏎a => line 2, column 1: "L" does not reach "a": its gradient stays 0
        """)
    void statementsAndValuesWithoutEffectAreNoted(String text, String note) {
        assertThat(Programs.notes(text)).containsExactly(note);
    }

    @Test
    void notesStandInTheOrderOfTheText() {
        assertThat(Programs.notes("a = 2⏎b = 3⏎print(a)⏎b + 1⏎a*a"))
                .containsExactly(
                        "line 2, column 1: \"b\" does not reach the result: its gradient stays 0",
                        "line 3, column 1: printing has no effect here: the graph shows all values",
                        "line 4, column 1: this value does not reach the result: its gradient stays 0");
    }

    @Test
    void aProgramWithoutSurprisesHasNoNotes() {
        assertThat(Programs.notes("a = 2; b = a*a; b.label = 'B'; c = b; c.backward()"))
                .isEmpty();
    }

    @Test
    void onlyTheFirstHundredNotesAreListed() {
        StringBuilder text = new StringBuilder("a = 2\n");
        for (int group = 0; group < 150; group++) {
            text.append("# group: g").append(group).append("\n# end\n");
        }
        List<Note> notes = Language.compile(text.toString()).notes();
        assertThat(notes).hasSize(101);
        assertThat(notes.getLast()).hasToString("line 302, column 1: 50 more notes are not listed");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        a = 2⏎print(a)⏎print(a)⏎print(a) => lines 2–4: printing has no effect here: the graph shows all values
        a = 2⏎print(a)⏎print(a)⏎a*a⏎print(a); print(a) => lines 2–3, 5: printing has no effect here: the graph shows all values
        a = 2⏎b = 3⏎c = 3⏎L = a*a => lines 2–3: "b" and "c" do not reach "L": their gradients stay 0
        b = 3⏎c = 3⏎d = 1⏎a = 2⏎e = 4⏎L = a*a => lines 1–3, 5: "b", "c", "d" and "e" do not reach "L": their gradients stay 0
        b = 1; c = 1; d = 1; e = 1; f = 1; g = 1; h = 1⏎a = 2⏎L = a*a => line 1, column 1: "b", "c", "d", "e", "f" and 2 more do not reach "L": their gradients stay 0
        """)
    void theSameOfSeveralLinesIsSaidOnce(String text, String note) {
        assertThat(Programs.notes(text)).containsExactly(note);
    }

    @Test
    void veryManyPlacesAreNotAllListed() {
        List<Note> notes =
                Language.compile("a = 2\n" + "print(a)\na*a\n".repeat(9)).notes();
        assertThat(notes)
                .extracting(Note::toString)
                .startsWith("lines 2, 4, 6, 8, 10 and more: printing has no effect here: the graph shows all values");
    }
}
