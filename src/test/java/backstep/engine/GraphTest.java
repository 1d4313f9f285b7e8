package backstep.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphTest {

    private final GraphBuilder builder = new GraphBuilder();
    private final int a = builder.leaf("a", 2);
    private final int three = builder.constant(3);
    private final int square = builder.binary(Op.MULTIPLY, a, a);
    private final int stray = builder.unary(Op.EXP, square);
    private final int root = builder.binary(Op.POWER, square, three);

    @Test
    void aGraphKnowsItsNodesAndTheirUses() {
        builder.label(root, "r");
        Graph graph = builder.build(root);
        assertThat(graph.size()).isEqualTo(5);
        assertThat(graph.operationCount()).isEqualTo(3);
        assertThat(IntStream.range(0, 5).map(graph::uses)).containsExactly(2, 1, 1, 0, 0);
        assertThat(IntStream.range(0, 5).mapToObj(graph::feedsRoot)).containsExactly(true, true, true, false, true);
        assertThat(IntStream.range(0, 5).mapToObj(graph::label)).containsExactly("a", null, null, null, "r");
        assertThat(graph.node(square).operands()).containsExactly(graph.node(a), graph.node(a));
        assertThat(graph.node(root).isRoot()).isTrue();
    }

    @Test
    void aBuilderMayGoOnAfterBuilding() {
        Graph before = builder.build(root);
        builder.label(root, "later");
        int sum = builder.binary(Op.ADD, root, stray);
        assertThat(before.size()).isEqualTo(5);
        assertThat(before.label(root)).isNull();
        assertThat(builder.build(sum).uses(square)).isEqualTo(2);
    }

    @Test
    void wrongOperandsAreRefused() {
        assertThatThrownBy(() -> builder.unary(Op.ADD, a))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ADD takes 2 operands, not 1");
        assertThatThrownBy(() -> builder.unary(Op.EXP, 99))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no node 99 among 5");
        assertThatThrownBy(() -> builder.build(root).operand(stray, 1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("node 3 (EXP) has no operand 1");
    }

    @Test
    void functionsAreFoundByTheNamesOfTheLanguage() {
        List<String> names = Arrays.stream(Op.values())
                .filter(Op::isFunction)
                .map(Op::symbol)
                .toList();
        assertThat(names)
                .containsExactly(
                        "max",
                        "min",
                        "exp",
                        "log",
                        "sqrt",
                        "tanh",
                        "sigmoid",
                        "relu",
                        "leaky_relu",
                        "elu",
                        "softplus",
                        "gelu",
                        "silu",
                        "sin",
                        "cos",
                        "tan",
                        "abs");
        assertThat(names).allSatisfy(name -> assertThat(Op.function(name)).isPresent());
        assertThat(Op.function("neg")).isEmpty();
    }

    @Test
    void consumersStandInOrderAndEachOnce() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 2);
        int twice = builder.binary(Op.ADD, a, a);
        int product = builder.binary(Op.MULTIPLY, twice, a);
        Graph graph = builder.build(product);
        assertThat(graph.consumers(a)).containsExactly(twice, product);
        assertThat(graph.consumers(product)).isEmpty();
    }
}
