package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Trace;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands indented in Python: read as Python runs it, or refused in words that help. */
class PythonBlocksTest {

    private static final String W = "w = torch.tensor(3.0, requires_grad=True)⏎";

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        with torch.no_grad():⏎    c = w*2⏎y = c*w                                        => 18, 6
        with torch.no_grad(): c = w*2⏎y = c*w                                            => 18, 6
        with torch.inference_mode():⏎    c = w*2⏎y = c*w                                 => 18, 6
        with torch.no_grad() as off, torch.no_grad():⏎    c = w*2⏎y = c*w                => 18, 6
        with torch.set_grad_enabled(False):⏎    c = w*2⏎y = c*w                          => 18, 6
        with torch.set_grad_enabled(True):⏎    c = w*2⏎y = c*w                           => 18, 12
        with torch.enable_grad():⏎    c = w*2⏎y = c*w                                    => 18, 12
        with torch.autograd.set_detect_anomaly(True):⏎    c = w*2⏎    y = c*w            => 18, 12
        with torch.no_grad():⏎    c = w⏎y = c*w                                          => 9, 6
        with (torch.no_grad()):⏎    c = w*2⏎y = c*w                                      => 18, 6
        with torch.no_grad():⏎    c = w.clone()⏎y = c*w                                  => 9, 3
        with torch.no_grad():⏎    c, d = w*2, w*3⏎y = c*d*w                              => 162, 54
        with torch.no_grad():⏎    c = w*2⏎    c += w⏎y = c*w                             => 27, 9
        with torch.no_grad():⏎    if True:⏎        c = w*2⏎y = c*w                       => 18, 6
        with torch.no_grad():⏎    with torch.enable_grad():⏎        c = w*2⏎    d = w*2⏎y = c*d*w => 108, 72
        """)
    void noGradientFlowsOutOfABlockWithoutGradients(String text, String figures) {
        assertThat(rootAndGradient(W + text, "w")).isEqualTo(figures);
    }

    @Test
    void valuesOfMicrogradKnowNothingOfSuchBlocks() {
        assertThat(rootAndGradient("w = Value(3.0)⏎with torch.no_grad():⏎    c = w*2⏎y = c*w", "w"))
                .isEqualTo("18, 12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "try:⏎    y = w*2⏎except ValueError as error:⏎    y = w*7",
                "try:⏎    y = w*7⏎except ValueError:⏎    pass⏎else:⏎    y = w*2⏎finally:⏎    print(y)",
                "try: import torch⏎except ImportError: torch = None⏎y = w*2",
                "if True:⏎    try:⏎        y = w*2⏎    finally:⏎        print(y)⏎else:⏎    y = w*7",
                "def main():⏎    y = w*2⏎    y.backward()⏎⏎main()",
                "def main() -> None:⏎    y = w*2⏎    y.backward()⏎⏎if __name__ == '__main__':⏎    main()⏎",
            })
    void whatPythonRunsIsRead(String text) {
        assertThat(rootAndGradient(W + text, "w")).isEqualTo("6, 2");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        with torch.no_grad():⏎    y = w*w⏎y.backward() => line 4, column 1: "y" depends on no tensor that requires a gradient, and PyTorch stops here: write torch.tensor(2.0, requires_grad=True) where such a tensor is made
        with torch.no_grad():⏎    w -= 0.1 => line 3, column 5: changing data in place is not supported here: drag the leaf's slider or edit its number; "Compare with the run after one update" takes a step of gradient descent
        h = w*2⏎with torch.no_grad():⏎    h += 1 => line 4, column 5: changing data in place is not supported here: drag the leaf's slider or edit its number; "Compare with the run after one update" takes a step of gradient descent
        with open('x') as f:⏎    y = w*2 => line 2, column 1: "with open('x') as f" is not known here; torch.no_grad() and torch.enable_grad() are. Remove this line, and the indentation below it if what stands there is to be computed
        y = w if w > 0 else -w => line 2, column 7: "if" is not supported inside an expression: keep only the value that Python takes, or write max(a, b) for a if a > b else b, and relu(x) for x if x > 0 else 0
        for k in range(3):⏎    y = w*2⏎    w.data -= 0.1 => line 2, column 1: "for" is not supported: there are no loops here. Keep the statements of one round, without those that change data or gradients; "Compare with the run after one update" then takes the step
        for k in range(3):⏎    opt.step() => line 2, column 1: "for" is not supported: there are no loops here. Keep the statements of one round, without those that change data or gradients; "Compare with the run after one update" then takes the step
        for k in range(3):⏎    y = w*2 => line 2, column 1: "for" is not supported: there are no loops here, write each statement out
        def main():⏎    return w*2⏎y = main() => line 4, column 5: "main" is a function of your own, and calling those is not supported yet: write its formula here, with the values in place of its parameters
        def main():⏎    y = w*2⏎w = 5⏎main() => line 5, column 1: "main" is a function of your own, and calling those is not supported yet: write its formula here, with the values in place of its parameters
        @torch.no_grad()⏎def main():⏎    y = w*2⏎main() => line 5, column 1: "main" is a function of your own, and calling those is not supported yet: write its formula here, with the values in place of its parameters
        """)
    void whatIsNotRunIsSaidWithTheWayOut(String text, String message) {
        assertThat(Programs.errors(W + text)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        y = 0x1F                       => line 2, column 5: 0x1F is not read as a number here: write 31
        y = w*2j                       => line 2, column 7: 2j is an imaginary number, and only real ones are computed with here: write a real one, or 2*j for a product
        j = 1⏎y = 1.5e3J + w           => line 3, column 5: 1.5e3J is an imaginary number, and only real ones are computed with here: write a real one, or 1.5e3*J for a product
        y = 2 j                        => line 2, column 7: an operator is missing between "2" and "j": did you mean 2*j?
        y = 1 << 3                     => line 2, column 7: the operator << is not supported: write x*2**n for x << n
        y = F.elu(w, alpha=0.5)        => line 2, column 14: elu takes no options here: remove alpha=0.5, and if it changes the value, write the formula itself
        y = torch.tensor(True)         => line 2, column 18: "True" is not a number: write one, such as 1.0
        y = w.long()                   => line 2, column 7: long gives whole numbers, and no gradient flows through them: leave it out, or write the number itself
        y = torch.autograd.grad(w, w)  => line 2, column 20: gradients are not computed by a call of a function here: write y.backward(), and read the gradients of all values from the graph
        opt = torch.optim.SGD([w])     => line 2, column 7: optimisers are not run here: "Compare with the run after one update" takes a step of gradient descent, and the Network workspace trains networks
        y = w*float('inf')             => line 2, column 13: "'inf'" is no number to compute with: write a finite one, such as 1e9
        y = w*math.inf                 => line 2, column 7: math.inf is no number to compute with: write a finite one, such as 1e9
        w.backward(torch.tensor(float('nan'))) => line 2, column 31: "'nan'" is no number to compute with: write a finite one, such as 1e9
        y = w＋1                        => line 2, column 6: "＋" is a wide character: write +
        w.data.sub_(1)                 => line 2, column 1: changing data in place is not supported here: drag the leaf's slider or edit its number; "Compare with the run after one update" takes a step of gradient descent
        w.grad.backward()              => line 2, column 1: second derivatives are not computed here: backward() goes through the values, not through their gradients
        w.grad = w.grad = 0            => line 2, column 1: set each gradient in a statement of its own, as in a.grad = 0; b.grad = 0
        Backward pass:                 => line 2, column 1: this is prose, not an expression: put # in front of each line that is to stay as a comment
        hello world                    => line 2, column 1: this is prose, not an expression: put # in front of each line that is to stay as a comment
        """)
    void formsOfPythonAreExplained(String text, String message) {
        assertThat(Programs.errors(W + text)).containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "warnings.filterwarnings('ignore')",
                "import sys⏎sys.setrecursionlimit(10000)",
                "torch.set_default_dtype(torch.float64)",
                "type(w)",
                "isinstance(w, torch.Tensor)",
                "w.dtype",
                "w.is_leaf",
                "k = float('2.5')",
                "é = 2⏎e\u0301*1",
            })
    void whatComputesNothingIsPassedOver(String text) {
        assertThat(rootAndGradient(W + text + "⏎y = w.view(1).reshape(1, 1).unsqueeze(0)*2", "w"))
                .isEqualTo("6, 2");
    }

    @Test
    void aGradientThatIsNotKeptIsShownAsNone() {
        assertThat(Programs.notes(W + "x = torch.tensor(2.0)⏎y = x*w⏎y.backward()⏎x.grad, w.grad"))
                .containsExactly("line 5, column 1: shown: (None, 2)");
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true"})
    void anAssertThatDoesNotHoldIsTold(String gradient, boolean refuted) {
        Compilation compilation = Language.compile(
                "a = Value(2.0)\nL = a*a\nL.backward()\nassert a.grad == " + gradient + "\na.grad == 7");
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.refuted()).isEqualTo(refuted);
    }

    @Test
    void theSignForPowersIsNotedWherePythonReadsItOtherwise() {
        assertThat(Programs.notes("a = Value(2.0)⏎L = a^2 + 3^a"))
                .containsExactly("line 2, column 6: ^ is read as a power, as in mathematics: in Python it is none, so"
                        + " write **");
        assertThat(Programs.notes("a = 2⏎L = a^2")).isEmpty();
    }

    private static String rootAndGradient(String text, String name) {
        Program program = Programs.program(text);
        Trace trace = Trace.of(program.graph());
        return List.of(trace.data(program.graph().root()), trace.grad(Programs.node(program, name))).stream()
                .map(figure -> Long.toString(Math.round(figure)))
                .collect(Collectors.joining(", "));
    }
}
