package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.lang.Language;
import backstep.lang.Program;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What gradients are called: the same everywhere, so it is short, and still no two nodes have one name. */
class DifferentialsTest {

    private static final String NEURON = "x1 = 2; x2 = 0; w1 = -3; w2 = 1; b = 6.88; ";

    private static Graph graph(String text) {
        Program program = Language.compile(text).program();
        return Objects.requireNonNull(program).graph();
    }

    /** The names of the gradients of all operations. */
    private static List<String> names(Graph graph) {
        return IntStream.range(0, graph.size())
                .filter(node -> graph.op(node).isOperation())
                .mapToObj(node -> Notation.gradientName(graph, node))
                .toList();
    }

    @Test
    void aLongExpressionLosesItsMiddle() {
        assertThat(names(graph(NEURON + "L = tanh(x1*w1 + x2*w2 + b)")))
                .containsExactly("∂L/∂(x1·w1)", "∂L/∂(x2·w2)", "∂L/∂(x1…+…w2)", "∂L/∂(x1…+b)", "∂L/∂L");
        assertThat(names(graph(NEURON + "L = 2*sigmoid((x1*w1 + x2*w2 + b)**2)")))
                .containsExactly(
                        "∂L/∂(x1·w1)",
                        "∂L/∂(x2·w2)",
                        "∂L/∂(x1…+…w2)",
                        "∂L/∂(x1…+b)",
                        "∂L/∂((x1…b)²)",
                        "∂L/∂sigmoid(…)",
                        "∂L/∂L");
        assertThat(names(
                        graph("learning = 1; regularised = 2; L = -(learning*regularised - 3) + learning/regularised")))
                .containsExactly("∂L/∂(lea…·reg…)", "∂L/∂(lear…−3)", "∂L/∂(−(lear…3))", "∂L/∂(lea…/reg…)", "∂L/∂L");
    }

    @Test
    void anExpressionThatIsShortIsWhole() {
        assertThat(names(graph("x = 2; a = 3; L = (x*x + a/2)*-a")))
                .containsExactly("∂L/∂(x·x)", "∂L/∂(a/2)", "∂L/∂(x·x + a/2)", "∂L/∂(−a)", "∂L/∂L");
        assertThat(names(graph("a = 2; a*a*a"))).containsExactly("∂root/∂(a·a)", "∂root/∂root");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tanh(x1*w1 + x2*w2 + b)",
                "(exp(2*(x1*w1 + x2*w2 + b)) - 1)/(exp(-x1*w2) + 1)",
                "log(1 + exp(-(x1*w1 + x2*w2 + b))) + (x1 - x2)**2 + abs(b - w1)",
            })
    void noTwoNodesAreCalledAlike(String expression) {
        assertThat(names(graph(NEURON + expression))).doesNotHaveDuplicates();
    }

    @Test
    void theNamesOfALongSumDiffer() {
        String leaves = IntStream.rangeClosed(1, 100)
                .mapToObj(leaf -> "a" + leaf + " = " + leaf)
                .collect(Collectors.joining("\n"));
        String sum = IntStream.rangeClosed(1, 100).mapToObj(leaf -> "a" + leaf).collect(Collectors.joining(" + "));
        Graph graph = graph(leaves + "\nS = " + sum);
        assertThat(graph.op(graph.root())).isEqualTo(Op.ADD);
        assertThat(names(graph)).doesNotHaveDuplicates().contains("∂S/∂(a1…+a37)");
    }
}
