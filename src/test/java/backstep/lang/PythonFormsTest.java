package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Pass;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of Python that texts about gradients are written in. */
class PythonFormsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        a, b = 2, 3⏎a**b                            => 8
        a, b = Value(2.0), Value(3.0)⏎a**b          => 8
        (a, b) = (2, 3)⏎a**b                        => 8
        [a, b] = [2, 3]⏎a**b                        => 8
        a, b = (2, 3)⏎a**b                          => 8
        a, b = (⏎  2,⏎  3,⏎)⏎a**b                   => 8
        a, b, = 2, 3,⏎a**b                          => 8
        a, (b, c) = 2, (3, 4)⏎a*b + c               => 10
        (a, (b, c)), d = (1, (2, 3)), 4⏎a + 10*b + 100*c + 1000*d => 4321
        a, b = (1 + 1), (3)⏎a**b                    => 8
        a, b = (1 + 1)*2, (3)⏎a + b                 => 7
        a, b = 2,5⏎b                                => 5
        a = 2; b = 3; a, b = b, a; a - b            => 1
        a, b, c = 1, 2, 3; a, b, c = c, a, b; a + 10*b + 100*c => 213
        a = b = 3⏎a*b                               => 9
        a = b = c = 2⏎a*b*c                         => 8
        a, b = c = 2, 3                             => ERROR
        a, b = c, d = 2, 3⏎a + 10*b + 100*c + 1000*d => 3232
        a: float = 2⏎a*3                            => 6
        a: "Value" = Value(2.0)⏎a*3                 => 6
        a: Value = Value(2.0)⏎a*3                   => 6
        a: torch.Tensor = 2⏎a*3                     => 6
        a: Optional[Value] = 2⏎a*3                  => 6
        a: Value | None = 2⏎a*3                     => 6
        a: None = 2⏎a*3                             => 6
        a: float⏎a = 2⏎a*3                          => 6
        """)
    void namesGetTheirValuesAsInPython(String text, String value) {
        if (value.equals("ERROR")) {
            assertThat(Programs.errors(text)).hasSize(1);
        } else {
            assertThat(Programs.value(text)).isEqualTo(Double.parseDouble(value));
        }
    }

    @Test
    void twoNamesForOneValueMeanOneNode() {
        Program program = Programs.program("a = b = Value(2)⏎L = a*b");
        assertThat(program.names()).isEqualTo(Map.of("a", 0, "b", 0, "L", 1));
        assertThat(program.graph().label(0)).isEqualTo("a");
        assertThat(program.leaves()).hasSize(1);
        assertThat(Programs.computed(program).grad(0)).isEqualTo(4);
    }

    @Test
    void theCaretFindsEveryValueOfAnAssignment() {
        Program program = Programs.program("a, b = 2, 3*4⏎L = a*b");
        assertThat(program.nodeAt(7)).hasValue(Programs.node(program, "a"));
        assertThat(program.nodeAt(1)).hasValue(Programs.node(program, "b"));
        assertThat(program.statement(0)).isEqualTo(new SourceRange(0, 13));
    }

    @Test
    void everyValueOfAnAssignmentThatReachesNothingIsNoted() {
        assertThat(Programs.notes("x, y, z = 1, 2, 3⏎L = y*y"))
                .containsExactly("line 1, column 1: \"x\" and \"z\" do not reach \"L\": their gradients stay 0");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        a, b = 1, 2, 3 => line 1, column 8: 2 names but 3 values: write one value for each name
        a, b = 1 => line 1, column 8: 2 names but one value: write one value for each name
        a, (b, c) = 1, 2 => line 1, column 16: 2 names but one value: write one value for each name
        a, b = c = 2, 3 => line 1, column 12: several values for one name: lists are not supported here, so give each value a name of its own, as in a, b = 1, 2
        a, *b = 1, 2 => line 1, column 4: a name with a star takes a list, and lists are not supported here: write one name for each value
        a: 2 => line 1, column 4: a colon gives no value, found "2": write "=" before the value, as in x = 2
        a: => line 1, column 3: a colon gives no value, found the end of the line: write "=" before the value, as in x = 2
        """)
    void assignmentsThatPythonRefusesAreExplained(String text, String message) {
        assertThat(Programs.errors(text)).containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"\"Cell of mine.⏎Two lines.\"\"\"⏎a = 2⏎L = a*3",
                "'one line'⏎a = 2⏎L = a*3",
                "r'''raw'''⏎a = 2⏎L = a*3⏎'the end'",
                "'one' 'two'⏎a = 2⏎L = a*3",
                "if __name__ == '__main__':⏎    a = 2⏎    L = a*3",
                "if __name__ == \"__main__\":⏎    a = 2⏎    L = a*3⏎else:⏎    L = 7",
                "a = 2⏎if '__main__' == __name__: L = a*3",
                "if (True):⏎    a = 2⏎    if False:⏎        a = 7⏎    elif True:⏎        L = a*3⏎    else:⏎        L ="
                        + " 8⏎else:⏎  L = 9",
                "if 0:⏎    a = 1⏎elif 1:⏎    a = 2⏎L = a*3",
                "if not True:⏎    a = 1⏎    b = 2⏎else:⏎    a = 2⏎L = a*3",
                "if __name__ != '__main__':⏎    a = 9⏎else:⏎    a = 2⏎⏎    L = a*3",
                "if True:⏎    pass⏎a = 2⏎L = a*3",
                "def f(x):⏎    return x⏎⏎a = 2⏎L = a*3",
                "@cache⏎def f(x): return x⏎a = 2⏎L = a*3",
                "a = 2⏎L = a*3⏎L.backward()⏎a.grad, L.grad",
                "a = 2⏎L = a*3⏎L.backward()⏎(a.grad, L.data.item())",
                "a = 2⏎L = a*3⏎[a, L]",
                "a = 2⏎L = a*3⏎'a', a.grad",
                "a = 2⏎L = a*3⏎dot = draw_dot(L)⏎dot.render('picture', view=True)⏎dot",
                "fig, ax = plt.subplots()⏎ax.plot([1], [2])⏎fig⏎a = 2⏎L = a*3",
                "from graphviz import Digraph⏎g = Digraph(format='svg')⏎g.node('a')⏎a = 2⏎L = a*3",
                "import matplotlib.pyplot as p⏎p.plot([1])⏎a = 2⏎L = a*3",
            })
    void whatComputesNothingChangesNothing(String text) {
        assertThat(Programs.value(text)).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        import torch.nn.functional as F⏎F.relu(-2) + F.softplus(2)          => 2.1269280110429727
        F.relu(-2) + F.softplus(2)                                          => 2.1269280110429727
        torch.nn.functional.softplus(2)                                     => 2.1269280110429727
        from torch.nn import functional as fn⏎fn.softplus(2)                => 2.1269280110429727
        from torch.nn.functional import softplus as sp⏎sp(2)                => 2.1269280110429727
        from torch import nn⏎nn.functional.softplus(2)                      => 2.1269280110429727
        import math as m⏎m.tanh(2)                                          => 0.9640275800758169
        from math import tanh⏎tanh(2)                                       => 0.9640275800758169
        from math import (⏎  exp as e,⏎  tanh as th,⏎)⏎th(2)                => 0.9640275800758169
        import numpy as xp, math as m⏎xp.tanh(2)                            => 0.9640275800758169
        import jax.numpy as jnp⏎jnp.tanh(2)                                 => 0.9640275800758169
        act = torch.tanh⏎act(2)                                             => 0.9640275800758169
        nf = torch.nn.functional⏎nf.tanh(2)                                 => 0.9640275800758169
        from math import *⏎tanh(2)                                          => 0.9640275800758169
        from math import pi, e⏎pi + e                                       => 5.859874482048838
        from math import e⏎e = 2⏎e*3                                        => 6
        from micrograd.engine import Value as V⏎V(2.0)*V(3.0, label='b')    => 6
        V = Value⏎V(2.0)*3                                                  => 6
        import micrograd.engine as me⏎me.Value(2.0)*3                       => 6
        import micrograd.engine⏎micrograd.engine.Value(2.0)*3               => 6
        from .engine import Value as Scalar⏎Scalar(2.0)*3                   => 6
        import torch as t⏎t.tensor(2.0, requires_grad=True)*3               => 6
        F = 2⏎F*3                                                           => 6
        import numpy as F⏎F = Value(2)⏎L = F*3⏎F.grad                       => 6
        """)
    void importedNamesMeanWhatTheyStandFor(String text, double value) {
        assertThat(Programs.value(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        import mylib as m⏎y = m.relu(2) => line 2, column 5: what is in "mylib" is not known here: write the formula itself, or one of the functions that are built in, such as tanh(x)
        y = torch.linalg.norm(2) => line 1, column 5: what is in "torch.linalg" is not known here: write the formula itself, or one of the functions that are built in, such as tanh(x)
        import torch.nn.functional as F⏎y = F + 1 => line 2, column 5: "F" is a module: name one of its functions, as in F.relu(x)
        def relu(x): return x⏎y = relu(2) => line 2, column 5: "relu" is a function of your own, and calling those is not supported yet: write its formula here, with the values in place of its parameters
        a = 2⏎dot = draw_dot(a)⏎y = dot*2 => line 3, column 5: "dot" is a drawing, not a value: give the value a name of its own
        a = 2⏎if a > 1:⏎    b = 2⏎else:⏎    b = 3 => line 2, column 1: "if" is not supported: there are no conditions here, so keep only the branch that Python takes; relu, abs, max and min can choose
        else:⏎    b = 3 => line 1, column 1: "else" is not supported: there are no conditions here, so keep only the branch that Python takes; relu, abs, max and min can choose
        """)
    void whatIsNotKnownIsSaidWithTheWayOut(String text, String message) {
        assertThat(Programs.errors(text)).containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# nothing", "import math", "print(1)", "'''doc'''", "def f(x):⏎  return x", "%matplotlib"})
    void aTextThatOnlyPreparesIsRight(String text) {
        Compilation compilation = Language.compile(text.replace('⏎', '\n'));
        assertThat(compilation.isEmpty()).isTrue();
        assertThat(compilation.notes().getLast().message())
                .isEqualTo("nothing is computed here yet: add an expression such as L = a*b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">>> a = Value(2.0)⏎>>> L = a * 3⏎>>> L.backward()⏎>>> a.grad⏎3.0",
                ">>> a = 2\r\n>>> L = a * 3\r\n>>> L\r\nValue(data=6.0)\r\n",
                "\ufeff>>> a = 2⏎>>> L = a * 3",
                ">>> a = 2⏎⏎>>> L = (a⏎...      * 3)⏎>>> L⏎Value(data=6.0, grad=0.0)⏎⏎Value(again)",
                ">>>a = 2⏎>>>L = a * 3",
                "    >>> a = 2⏎    >>> L = a * 3⏎    >>> L⏎    6.0",
                ">>> if True:⏎...     a = 2⏎... else:⏎...     a = 7⏎...⏎>>> L = a*3",
                ">>> def f(x):⏎...     return x⏎... ⏎>>> a = 2⏎>>> L = a * 3",
                ">>> # a comment⏎>>> a = 2⏎>>> L = a * 3",
                "# transcript⏎>>> a = 2⏎>>> L = a * 3⏎6.0",
                "a = 2⏎>>> L = a * 3⏎>>> L⏎6.0⏎",
                ">>> a = 2⏎>>> 1/0⏎Traceback (most recent call last):⏎  File \"<stdin>\", line 1, in"
                        + " <module>⏎ZeroDivisionError: division by zero⏎>>> L = a * 3",
                "In [1]: a = Value(2.0)⏎⏎In [2]: L = a * 3⏎⏎In [3]: L⏎Out[3]: Value(data=6.0)⏎",
                "In [1]: L = (2⏎   ...:      * 3)⏎",
                "In [1]:⏎a = Value(2.0)⏎L = a * 3⏎L⏎⏎Out[1]:⏎Value(data=6.0)⏎In [ ]:⏎",
                "In[1]: a = 2⏎In[2]: a * 3",
            })
    void promptsAndAnswersOfAConsoleAreLeftOut(String text) {
        assertThat(Programs.value(text)).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        >>> a = 2⏎>>> L = a * q => line 2, column 13: "q" has no value yet: give it one in a line above, such as q = 2
        >>> a = 2⏎L = a * 3 => line 2, column 1: this line has no prompt: if you typed it, put >>> before it; if it is an answer of the console, remove it
        >>> a = 2⏎>>> L = a*3⏎L.backward() => line 3, column 1: this line has no prompt: if you typed it, put >>> before it; if it is an answer of the console, remove it
        """)
    void errorsBehindPromptsStandWhereTheyAre(String text, String message) {
        assertThat(Programs.errors(text)).containsExactly(message);
    }

    @Test
    void answersOfAConsoleAreNoted() {
        assertThat(Programs.notes(">>> a = 2⏎>>> L = a * 3⏎>>> L⏎6.0⏎>>> a⏎2"))
                .contains(
                        "line 4, column 1: lines without a prompt are taken for answers of the console, and left out");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        x = 3⏎y = x*x.data                    => 9, 3
        x = 3⏎y = x*x.item()                  => 9, 3
        x = 3⏎y = x*x.detach()                => 9, 3
        x = 3⏎y = x*x.detach().item()         => 9, 3
        x = 3⏎y = x*x.data.item()             => 9, 3
        x = 3⏎y = x*float(x)                  => 9, 3
        x = 3⏎y = x*float(x.data)             => 9, 3
        x = 3⏎y = x*x.detach().clone()        => 9, 3
        x = 3⏎y = (x*x).data*x                => 27, 9
        x = 3⏎c = x.data⏎y = c*x              => 9, 3
        x = 3⏎y = x*x.clone()                 => 9, 6
        x = 3⏎y = x*x.double().to(device='cpu') => 9, 6
        x = 3⏎y = x*(2.0).item()              => 6, 2
        x = torch.tensor(3.0).to(torch.float64).requires_grad_(True)⏎y = x*x => 9, 6
        x = torch.nn.Parameter(torch.tensor(3.0))⏎y = x*x  => 9, 6
        x = Value(9**0.5)⏎y = x*x             => 9, 6
        x = Value(3.0, (), '', 'x')⏎y = x*x   => 9, 6
        h = 2⏎x = 3⏎y = x*Value(h + 1)        => 9, 3
        x = 3⏎y = sum([x, x, x])              => 9, 3
        x = 3⏎y = sum((x, x*x))               => 12, 7
        x = 3⏎y = sum([x], 4)                 => 7, 1
        x = 3⏎y = np.sum([x, x*2,])           => 9, 3
        x = 3⏎y = math.prod([x, x])           => 9, 6
        """)
    void constantsListsAndLeavesHaveTheirGradients(String text, String figures) {
        Program program = Programs.program(text);
        Pass pass = Programs.computed(program);
        assertThat(pass.data(program.graph().root()) + ", " + pass.grad(Programs.node(program, "x")))
                .isEqualTo(figures.replace(",", ".0,") + ".0");
    }

    @Test
    void aSumBeginsWithTheValueAfterItsListAndAddsFromTheLeftAsInPython() {
        // 1 is lost in 1e16 twice, but 2 would not be.
        assertThat(Programs.value("a = 1⏎b = 1⏎L = sum([a, b], 1e16)")).isEqualTo(1e16);
        assertThat(Programs.value("a = 1⏎L = 1e16 + sum([a, a])")).isEqualTo(1e16 + 2);
    }

    @Test
    void aLeafOfAnExpressionIsANumberThatCanBeChanged() {
        Program program = Programs.program("third = Value(1/3, label='t')⏎L = third*3");
        assertThat(program.leaves()).containsExactly(new LeafLiteral(0, "t", 1.0 / 3, new SourceRange(14, 17)));
        assertThat(program.withLeafValue(program.leaves().getFirst(), 0.5))
                .isEqualTo("third = Value(0.5, label='t')\nL = third*3");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        x = 3⏎y = sum(x) => line 2, column 9: sum takes its values in a list that is written out, as in sum([a, b, c])
        y = sum() => line 1, column 9: sum takes its values in a list that is written out, as in sum([a, b, c])
        y = sum([]) => line 1, column 10: expected a number, a name or "(" after "[", found "]"
        x = 3⏎y = sum([x for k in x]) => line 2, column 12: "for" is not supported: there are no loops here, write each statement out
        """)
    void listsThatAreNotWrittenOutAreExplained(String text, String message) {
        assertThat(Programs.errors(text)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        assert abs(a.grad - 4.0) < 1e-9             => ✓ this holds: abs(a.grad - 4.0) is 0
        assert a.grad == 4                          => ✓ a.grad is 4
        assert a.grad.item() == 4.0, 'wrong'        => ✓ a.grad is 4
        assert float(a.grad) == 4.0, f"{a}"         => ✓ (a.grad) is 4
        assert (a.grad == 4)                        => ✓ a.grad is 4
        assert a.grad == 5                          => ✗ a.grad is 4, not 5: the difference is 1
        assert a.grad > 4                           => ✗ this does not hold: a.grad is 4
        assert L.data == 4 and a.grad == 4          => ✓ L.data is 4; ✓ a.grad is 4
        assert 3 < a.grad < 5                       => ✓ this holds: a.grad is 4; ✓ this holds: a.grad is 4
        assert 5 == a.grad                          => ✗ a.grad is 4, not 5: the difference is 1
        assert math.isclose(a.grad, 4.0)            => ✓ this holds: abs(a.grad - 4.0) is 0
        assert math.isclose(a.grad, 4.5, rel_tol=1e-2) => ✗ this does not hold: abs(a.grad - 4.5) is 0.5
        assert math.isclose(a.grad, 4.5, abs_tol=0.6) => ✓ this holds: abs(a.grad - 4.5) is 0.5
        assert np.isclose(a.grad, 4.5)              => ✗ this does not hold: abs(a.grad - 4.5) is 0.5
        assert torch.allclose(a.grad, torch.tensor(4.0)) => ✓ this holds: abs(a.grad - (torch.tensor(4.0))) is 0
        assert a.grad == pytest.approx(4.0)         => ✓ this holds: abs(a.grad - 4.0) is 0
        assert a.grad == approx(4.5, rel=1e-3)      => ✗ this does not hold: abs(a.grad - 4.5) is 0.5
        assert (⏎  a.grad⏎  == 4⏎)                  => ✓ a.grad is 4
        """)
    void assertsAreChecked(String text, String words) {
        List<Note> notes = Language.compile(("a = Value(2.0)⏎L = a * a⏎L.backward()⏎" + text).replace('⏎', '\n'))
                .notes();
        assertThat(String.join("; ", notes.stream().map(Note::message).toList()))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assert",
                "assert a",
                "assert a.grad is not None",
                "assert a == 2 or a == 3",
                "assert f(a)",
                "assert math.isclose(a.grad)",
                "assert ((((((",
                "assert a.grad == approx(4, foo=1)"
            })
    void assertsOfOtherThingsSayWhatCanBeChecked(String text) {
        assertThat(Programs.errors("a = 2⏎" + text)).hasSize(1);
    }

    @Test
    void anAssertSpeaksOfTheMomentAtWhichItStands() {
        assertThat(Programs.notes("a = 2⏎assert a == 2⏎a = 3⏎assert a == 3⏎L = a*a⏎L.backward()"))
                .contains("line 2, column 1: ✓ a is 2", "line 4, column 1: ✓ a is 3");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        a.grad, b.grad                          => shown: (−3, 2)
        (a.grad.item(), b, L.data)              => shown: (−3, −3, −6)
        a, b                                    => shown: (2, −3)
        'a', a.grad                             => this has no effect here: the graph shows all values and gradients
        a.label, a.grad                         => this has no effect here: the graph shows all values and gradients
        """)
    void severalFiguresAtTheEndAreShown(String text, String note) {
        assertThat(Programs.notes("a = Value(2.0); b = Value(-3.0)⏎L = a*b⏎L.backward()⏎" + text))
                .containsExactly("line 4, column 1: " + note);
    }
}
