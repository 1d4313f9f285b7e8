package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotationTest {

    private final GraphBuilder builder = new GraphBuilder();

    @Test
    void everyOperationHasItsSign() {
        String signs = Arrays.stream(Op.values()).map(Notation::symbol).collect(Collectors.joining(" "));
        assertThat(signs)
                .isEqualTo(
                        "  + − × ÷ xʸ max min −x .data exp log √x tanh sigmoid relu leaky_relu elu softplus gelu silu"
                                + " sin cos tan |x|");
    }

    @Test
    void aNodeIsCalledByItsLabelItsNumberOrItsExpression() {
        int n = builder.leaf("n", 1);
        int two = builder.constant(-2);
        int power = builder.binary(Op.POWER, builder.binary(Op.ADD, n, two), two);
        int o = builder.unary(Op.TANH, power);
        builder.label(o, "o");
        Graph graph = builder.build(o);
        assertThat(new String[] {name(graph, n), name(graph, two), name(graph, power), name(graph, o)})
                .containsExactly("n", "−2", "(n + (−2))⁻²", "o");
        assertThat(Notation.gradientName(graph, power)).isEqualTo("∂o/∂((n…−2)⁻²)");
    }

    @Test
    void aBlankLabelIsNoName() {
        int n = builder.leaf(" ", 1.5);
        assertThat(name(builder.build(n), n)).isEqualTo("1.5");
    }

    @Test
    void longExpressionsAreAbbreviatedWhereTheyAreDeep() {
        int sum = builder.leaf("x1", 1);
        for (int term = 2; term <= 9; term++) {
            sum = builder.binary(Op.ADD, sum, builder.leaf("x" + term, 1));
        }
        int o = builder.unary(Op.TANH, sum);
        assertThat(name(builder.build(o), o)).isEqualTo("tanh(… + x7 + x8 + x9)");
    }

    @Test
    void longLabelsAreAbbreviatedAtTheirEnd() {
        int a = builder.leaf("the_weight_of_the_first_input", 1);
        assertThat(name(builder.build(a), a)).isEqualTo("the_weight_of_the_first…");
    }

    @Test
    void anExpressionOfLongLabelsKeepsItsOperation() {
        int product = builder.binary(
                Op.MULTIPLY, builder.leaf("learning_rate_of_all", 1), builder.leaf("momentum_of_the_rest", 1));
        int root = builder.unary(Op.TANH, product);
        builder.label(root, "y");
        assertThat(Notation.gradientName(builder.build(root), product)).isEqualTo("∂y/∂(lea…·mom…)");
    }

    @ParameterizedTest
    @EnumSource(names = {"ADD", "MULTIPLY", "DIVIDE", "POWER", "MAX"})
    void aChainOfAHundredThousandOperationsHasAShortName(Op op) {
        int node = builder.leaf("x", 1);
        for (int count = 0; count < 100_000; count++) {
            node = builder.binary(op, node, node);
        }
        assertThat(name(builder.build(node), node)).hasSizeLessThanOrEqualTo(Notation.NAME_LENGTH);
    }

    private static String name(Graph graph, int node) {
        return Notation.name(graph, node);
    }
}
