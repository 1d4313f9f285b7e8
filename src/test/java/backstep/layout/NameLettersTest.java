package backstep.layout;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import backstep.explain.Notation;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The room for names is reckoned without writing them: it is held against the names that are written. */
class NameLettersTest {

    private static final String ROOT = "y";
    private static final String BEFORE = "∂" + ROOT + "/∂";

    static Stream<Op> operations() {
        return Arrays.stream(Op.values()).filter(Op::isOperation);
    }

    private static int letters(Graph graph, int node) {
        return Notation.gradientName(graph, node).length() - BEFORE.length();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anExpressionHasAsManyLettersAsItsNameInAGradient(Op op) {
        GraphBuilder builder = new GraphBuilder();
        int first = builder.leaf("a", 1);
        int node = op.arity() == 1 ? builder.unary(op, first) : builder.binary(op, first, builder.leaf("bc", 2));
        int root = builder.unary(Op.EXP, node);
        builder.label(root, ROOT);
        Graph graph = builder.build(root);
        assertThat(NameLetters.of(graph, node)).isEqualTo(letters(graph, node));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aDigitHasOneLetter(Op op) {
        GraphBuilder builder = new GraphBuilder();
        int digit = builder.constant(3);
        int node = op.arity() == 1 ? builder.unary(op, digit) : builder.binary(op, builder.leaf("a", 1), digit);
        int root = builder.unary(Op.EXP, node);
        builder.label(root, ROOT);
        Graph graph = builder.build(root);
        assertThat(NameLetters.of(graph, node)).isEqualTo(letters(graph, node));
    }
}
