package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

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
        a: 2 => line 1, column 4: a colon gives no value: write "=" before the value, as in x = 2, found "2"
        a: => line 1, column 3: a colon gives no value: write "=" before the value, as in x = 2, found the end of the line
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
        a = 2⏎if a > 1:⏎    b = 2⏎else:⏎    b = 3 => line 2, column 1: "if" is not supported: there are no conditions here, but relu, abs, max and min can choose
        else:⏎    b = 3 => line 1, column 1: "else" is not supported: there are no conditions here, but relu, abs, max and min can choose
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
}
