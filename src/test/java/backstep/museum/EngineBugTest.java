package backstep.museum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.engine.Graph;
import backstep.engine.StandardRules;
import backstep.engine.Trace;
import backstep.lang.Language;
import backstep.lang.Program;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EngineBugTest {

    /** Figures of the notebooks: {@code right} is what PyTorch gives, {@code wrong} what the cell with the bug gives. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXP_ASSIGNS    | a = 0.7; L = exp(a)*a          | a | 1.40962689522933  | 3.42337960269981",
                "EXP_ASSIGNS    | a = 0.7; L = exp(a) + a        | a | 2.01375270747048  | 3.01375270747048",
                "EXP_ASSIGNS    | a = 0.7; L = a*1 + exp(a)      | a | 3.01375270747048  | 3.01375270747048",
                "MINUS_ADDS     | a = 3; b = 5; L = a - b        | b | 1                 | -1",
                "MINUS_ADDS     | a = 3; b = 5; L = a - b        | a | 1                 | 1",
                "ASSIGNS        | a = 1; L = a + a               | a | 1                 | 2",
                "BACKWARD_TWICE | a = 2; b = -3; d = 4; s = a + b; L = s*d | a | 12      | 4",
                "OPERAND_SET    | a = 1; L = a + a               | a | 1                 | 2",
                "RELU_OPEN      | a = -1; L = relu(a)            | a | 1                 | 0",
                "RELU_OPEN      | a = 0; L = relu(a)             | a | 1                 | 0",
                "RSUB_REVERSED  | a = 5; L = 2 - a               | a | 1                 | -1",
                "RSUB_REVERSED  | a = 5; L = (2 - a)**2          | a | 6                 | 6",
                "NO_ORDER       | a = 3; b = a*a; c = b + b; L = c*2 | a | 48          | 24",
                "DATA_CUTS      | a = 2; b = -3; L = a*b         | b | 0                 | 2",
                "TANH_OVERFLOWS | a = 400; L = tanh(a)           | L | NaN               | 1"
            })
    void itGivesTheFiguresOfTheCodeThatHadIt(EngineBug bug, String text, String node, double wrong, double right) {
        Program program = Objects.requireNonNull(Language.compile(text).program());
        Graph graph = program.graph();
        int asked = Objects.requireNonNull(program.names().get(node));
        assertThat(figure(Trace.of(graph, bug.rules()), asked)).isCloseTo(wrong, within(1e-12));
        assertThat(figure(Trace.of(graph), asked)).isCloseTo(right, within(1e-12));
    }

    /** The gradient of what is asked for; of the root, which always has 1, its value. */
    private static double figure(Trace trace, int node) {
        return node == trace.graph().root() ? trace.data(node) : trace.grad(node);
    }

    private static Graph graph(String text) {
        return Objects.requireNonNull(Language.compile(text).program()).graph();
    }

    @ParameterizedTest
    @EnumSource(EngineBug.class)
    void aGraphOfOneOrTwoOperationsTellsItFromWhatIsRight(EngineBug bug) {
        String text =
                SmallestDifference.between(bug.rules(), StandardRules.INSTANCE).orElseThrow();
        Graph graph = graph(text);
        assertThat(graph.operationCount()).isLessThanOrEqualTo(2);
        Trace right = Trace.of(graph);
        Trace wrong = Trace.of(graph, bug.rules());
        assertThat(IntStream.range(0, graph.size()).boxed())
                .anyMatch(node -> right.data(node) != wrong.data(node) || right.grad(node) != wrong.grad(node));
        assertThat(EngineBug.of(bug.id())).contains(bug);
        assertThat(bug.title() + bug.told() + bug.wild()).doesNotContain("museum.");
    }

    @Test
    void theSmallestGraphIsAText() {
        assertThat(SmallestDifference.between(EngineBug.EXP_ASSIGNS.rules(), StandardRules.INSTANCE))
                .contains("a = 2\nd = exp(a)\nL = a + d");
        assertThat(SmallestDifference.between(EngineBug.ASSIGNS.rules(), StandardRules.INSTANCE))
                .contains("a = 2\nL = a + a");
        assertThat(SmallestDifference.between(EngineBug.RSUB_REVERSED.rules(), StandardRules.INSTANCE))
                .contains("a = 2\nL = 2 - a");
    }

    @Test
    void whatIsTheSameHasNoGraphThatTellsItApart() {
        assertThat(SmallestDifference.between(StandardRules.INSTANCE, StandardRules.INSTANCE))
                .isEmpty();
    }
}
