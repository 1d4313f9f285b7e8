package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Trace;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calls of {@code backward()} and what texts do with gradients. Figures of two passes are those of a run by hand, see
 * {@code PassesTest}: L = a·b and M = 10·L give 33, 22 in PyTorch and 36, 24 in micrograd.
 */
class BackwardTest {

    private static final String PLAIN = "a = 2; b = 3⏎L = a*b⏎M = 10*L⏎";
    private static final String VALUES = "a = Value(2.0); b = Value(3.0)⏎L = a*b⏎M = 10*L⏎";
    private static final String TENSORS =
            "a = torch.tensor(2.0, requires_grad=True); b = torch.tensor([3.0], requires_grad=True)⏎L = a*b⏎M = 10*L⏎";

    private static String gradients(String text) {
        Program program = Programs.program(text);
        Trace trace = Trace.of(program.graph());
        return program.names().entrySet().stream()
                .map(name -> name.getKey() + " " + NumberLiterals.shown(trace.grad(name.getValue())))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, TENSORS})
    void tensorsAndPlainTextAreReadAsInPyTorch(String text) {
        assertThat(gradients(text + "L.backward(retain_graph=True)⏎M.backward()"))
                .isEqualTo("a 33, b 22, L 10, M 1");
    }

    @Test
    void valuesAreReadAsInMicrograd() {
        assertThat(gradients(VALUES + "L.backward()⏎M.backward()")).isEqualTo("a 36, b 24, L 11, M 1");
        assertThat(gradients(VALUES + "M.backward(); L.backward()")).isEqualTo("a 33, b 22, L 1, M 1");
        assertThat(gradients("from micrograd.engine import Value as V⏎"
                        + VALUES.replace("Value(", "V(")
                        + "L.backward()⏎M.backward()"))
                .isEqualTo("a 36, b 24, L 11, M 1");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        ()                                          => a 3, b 2
        (2)                                         => a 6, b 4
        (-0.5)                                      => a −1.5, b −1
        (0)                                         => a 0, b 0
        ((2.0))                                     => a 6, b 4
        (torch.tensor(0.5))                         => a 1.5, b 1
        (torch.tensor([-2.]))                       => a −6, b −4
        (-torch.tensor(2.0).double())               => a −6, b −4
        (gradient=3.0)                              => a 9, b 6
        (gradient=torch.tensor(3.0, dtype=torch.float64)) => a 9, b 6
        (gradient=None)                             => a 3, b 2
        (torch.ones_like(L))                        => a 3, b 2
        (torch.zeros_like(a * b))                   => a 0, b 0
        (torch.ones(()))                            => a 3, b 2
        (torch.ones([1, 1]))                        => a 3, b 2
        (torch.ones(1, 1, 1, 1))                    => a 3, b 2
        (retain_graph=True)                         => a 3, b 2
        (torch.tensor(2.0), retain_graph=True, create_graph=False,) => a 6, b 4
        """)
    void theParenthesesHoldTheGradientThatTheRootBeginsWith(String arguments, String gradients) {
        assertThat(gradients("a = 2; b = 3⏎L = a*b⏎L.backward" + arguments)).startsWith(gradients);
        assertThat(Programs.notes("a = 2; b = 3⏎L = a*b⏎L.backward" + arguments))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "L.data",
                "2*a",
                "1, 2",
                "inputs=[a]",
                "gradient=1, gradient=2",
                "torch.ones(2)",
                "torch.ones(1",
                "retain_graph=1",
                "retain_graph",
                "torch.tensor([1.0, 2.0])",
                "'x'",
                "True",
                "=3",
                "torch.ones(])"
            })
    void otherArgumentsAreRefused(String arguments) {
        assertThat(Programs.errors("a = 2; b = 3⏎L = a*b⏎L.backward(" + arguments + ")"))
                .hasSize(1);
    }

    @Test
    void whatIsRefusedIsSaidWithTheWayOut() {
        assertThat(Programs.errors("a = 2⏎L = a*a⏎L.backward(a)"))
                .containsExactly(
                        "line 3, column 12: backward() takes one number, the gradient that it begins with: write"
                                + " backward(0.5), backward(torch.tensor(0.5)) or"
                                + " backward(gradient=torch.ones_like(x)); retain_graph=True is possible as well");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L.backward(0/0)", "L.backward(1/0)", "L.backward()⏎a.grad = torch.tensor(1.0)/0"})
    void gradientsThatAreNoNumberAreRefused(String statements) {
        assertThat(Programs.errors("a = 2⏎L = a*a⏎" + statements))
                .hasSize(1)
                .first()
                .asString()
                .endsWith(": this has no finite value: a gradient is a number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.grad = 0",
                "a.grad = 0.0",
                "a.grad = None",
                "a.grad.zero_()",
                "a.grad.data.zero_()",
                "a.zero_grad()",
                "a.grad = torch.zeros_like(a)",
                "a.grad = torch.tensor(0.0)",
                "a.grad = torch.zeros(1)"
            })
    void aGradientThatIsZeroedBetweenPassesBeginsAgain(String zeroing) {
        assertThat(gradients(PLAIN + "L.backward()⏎" + zeroing + "⏎M.backward()"))
                .isEqualTo("a 30, b 22, L 10, M 1");
        assertThat(gradients(VALUES + "L.backward()⏎" + zeroing + "⏎M.backward()"))
                .isEqualTo("a 33, b 24, L 11, M 1");
        assertThat(Programs.notes(PLAIN + "L.backward()⏎" + zeroing + "⏎M.backward()"))
                .isEmpty();
    }

    @Test
    void zeroingAnInnerGradientStopsMicrogradFromSendingItAgain() {
        assertThat(gradients(VALUES + "L.backward()⏎L.grad = 0⏎M.backward()")).isEqualTo("a 33, b 22, L 10, M 1");
        assertThat(gradients(PLAIN + "L.backward()⏎L.grad = 0⏎M.backward()")).isEqualTo("a 33, b 22, L 10, M 1");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        L.backward()⏎a.grad = 3        => ✓ a.grad is 3
        L.backward()⏎a.grad == 3       => ✓ a.grad is 3
        L.backward()⏎a.grad = 5        => ✗ a.grad is 3, not 5: the difference is 2
        L.backward()⏎a.grad == 5       => ✗ a.grad is 3, not 5: the difference is 2
        L.backward()⏎a.grad = -torch.tensor(3.0) => ✗ a.grad is 3, not −3: the difference is 6
        L.backward()⏎a.grad = b.data * L.grad => ✓ a.grad is 3
        L.backward()⏎b.grad == b.data - L.grad => ✓ b.grad is 2
        L.backward()⏎a.grad > 2        => ✓ this holds: a.grad is 3
        L.backward()⏎a.grad < 2        => ✗ this does not hold: a.grad is 3
        L.backward()⏎a.grad = 3.0000000001 => ✓ a.grad is 3, which differs from 3.0000000001 by rounding only
        a.grad == 0⏎L.backward()       => ✓ a.grad is 0
        L.grad = 1                      => ✓ L.grad is 1
        L.backward()⏎a.grad = 0        => no backward pass comes after this, so that it has no effect here: the graph keeps the gradients of the last pass
        a.grad = 0                      => this has no effect here: every gradient begins at 0
        """)
    void whatATextSaysOfAGradientIsChecked(String text, String note) {
        String program = "a = 2; b = 3⏎L = a*b⏎" + text;
        assertThat(Programs.notes(program)).hasSize(1).first().asString().endsWith(": " + note);
        assertThat(gradients(program)).isEqualTo("a 3, b 2, L 1");
    }

    @Test
    void aClaimBetweenPassesIsAboutThatMoment() {
        assertThat(Programs.notes(PLAIN + "L.backward()⏎a.grad == 3⏎b.grad = 2⏎M.backward()⏎a.grad == 33"))
                .containsExactly(
                        "line 5, column 1: ✓ a.grad is 3",
                        "line 6, column 1: ✓ b.grad is 2",
                        "line 8, column 1: ✓ a.grad is 33");
    }

    @Test
    void settingAGradientBetweenPassesToAnotherNumberIsAmbiguous() {
        assertThat(Programs.errors(PLAIN + "L.backward()⏎a.grad = 5⏎M.backward()"))
                .containsExactly("line 5, column 1: this gradient is another one here, and another backward() follows:"
                        + " write a.grad == … to check it, or a.grad = 0 to begin again");
    }

    @Test
    void aGradientThatIsSetBeforeTheFirstPassIsAddedTo() {
        assertThat(gradients(VALUES + "a.grad = 5⏎L.backward()")).isEqualTo("a 8, b 2, L 1, M 0");
        assertThat(Programs.notes("a = Value(2)⏎L = a*a⏎a.grad = 5⏎L.grad = 1⏎L.backward()"))
                .containsExactly(
                        "line 3, column 1: this gradient begins at 5, and backward() adds to it, as in Python",
                        "line 4, column 1: this has no effect: backward() puts its own gradient in place of 1");
        assertThat(gradients("a = 2⏎d = a*a⏎L = d*3⏎d.grad = 5⏎L.backward()")).isEqualTo("a 12, d 3, L 1");
        assertThat(Programs.errors("a = 2⏎L = a*a⏎a.grad = 2*a.data⏎L.backward()"))
                .containsExactly("line 3, column 1: before the first backward() a gradient can only be set to a number:"
                        + " to check a formula, write this line below backward()");
    }

    @Test
    void whatPyTorchWouldNotDoIsSaid() {
        String error = ": PyTorch stops here with an error, because it lets go of the graph after each pass: write"
                + " backward(retain_graph=True) in line 4";
        assertThat(Programs.notes(TENSORS + "L.backward()⏎M.backward()")).containsExactly("line 5, column 1" + error);
        assertThat(Programs.notes(TENSORS + "L.backward(retain_graph=True)⏎M.backward()"))
                .isEmpty();
        assertThat(Programs.notes(
                        "a = torch.tensor(2.0, requires_grad=True)⏎f = a + 1⏎g = f - a⏎f.backward()⏎g.backward()"))
                .as("sums keep nothing")
                .isEmpty();
        assertThat(Programs.notes(VALUES + "L.backward()⏎M.backward()")).isEmpty();
    }

    @Test
    void valuesAndTensorsTogetherAreRefusedWhereTheyDiffer() {
        String mixed = "a = Value(2.0); b = torch.tensor(3.0, requires_grad=True)⏎L = a*b⏎L.backward()";
        assertThat(gradients(mixed)).isEqualTo("a 3, b 2, L 1");
        assertThat(Programs.errors(mixed + "⏎L.backward()"))
                .containsExactly("line 4, column 1: Value and tensors differ in what a second backward() does: make all"
                        + " leaves with Value, or all with torch.tensor");
    }

    @Test
    void leavesCountForWhatAPassKeeps() {
        String leaves =
                IntStream.range(0, 3_000).mapToObj(i -> "a" + i + " = 1⏎").collect(Collectors.joining());
        assertThat(Programs.errors(leaves + "y = a0*a1⏎" + "y.backward()⏎".repeat(2_000)))
                .hasSize(1);
    }

    @Test
    void moreStepsThanCanBeKeptAreRefused() {
        String sum = "x = 1⏎y = x" + " + x".repeat(2_000) + "⏎";
        assertThat(Programs.errors(sum + "y.backward()⏎".repeat(2_001)))
                .containsExactly("line 2003, column 1: this text calls backward() 2,001 times, which makes more steps"
                        + " than can be kept: call it less often");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        a.grad += 1        => a gradient cannot be changed by computing with it: set it to a number, as in a.grad = 0, or compare it, as in a.grad == 5
        a.grad.data *= 2   => a gradient cannot be changed by computing with it: set it to a number, as in a.grad = 0, or compare it, as in a.grad == 5
        a.grad = c.grad    => "c" has no value yet: give it one in a line above, such as c = 2
        a.grad = 3 4       => an operator is missing between "3" and "4"
        """)
    void otherStatementsAboutGradientsAreRefused(String statement, String error) {
        assertThat(Programs.errors("a = 2⏎L = a*a⏎L.backward()⏎" + statement))
                .containsExactly("line 4, column 1: " + error);
    }

    @Test
    void eachRootCountsForWhatIsReached() {
        assertThat(Programs.notes("a = 2⏎b = 3⏎c = 4⏎f = a*2⏎g = b*2⏎f.backward()⏎g.backward()"))
                .containsExactly("line 3, column 1: \"c\" does not reach \"f\" or \"g\": its gradient stays 0");
        assertThat(List.of(gradients("a = 2⏎f = a*2⏎f.backward()⏎a.backward()")))
                .containsExactly("a 3, f 0");
    }
}
