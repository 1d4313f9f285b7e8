package backstep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code e = (a + b)·d} with a = 2, b = 1, d = 4, differentiated once and twice. */
class PassTest {

    private final GraphBuilder builder = new GraphBuilder();
    private final int a = builder.leaf("a", 2);
    private final int b = builder.leaf("b", 1);
    private final int d = builder.leaf("d", 4);
    private final int c = builder.binary(Op.ADD, a, b);
    private final int e = builder.binary(Op.MULTIPLY, c, d);
    private final Pass pass = new Pass(builder.build(e));

    @BeforeEach
    void differentiateOnce() {
        pass.forward();
        pass.backward();
    }

    @Test
    void oneBackwardPassGivesTheGradients() {
        assertThat(gradients()).containsExactly(4, 4, 3, 4, 1);
    }

    @Test
    void aSecondBackwardStartsAfresh() {
        pass.backward();
        assertThat(gradients()).containsExactly(4, 4, 3, 4, 1);
    }

    @Test
    void withoutZeroingLeavesTheLeafGradientsDoubleAsInPyTorch() {
        pass.zeroInner();
        pass.seed();
        pass.propagate();
        assertThat(gradients()).containsExactly(8, 8, 6, 4, 1);
    }

    @Test
    void withoutZeroingAnythingInnerGradientsAreSentOnAgainAsInMicrograd() {
        pass.seed();
        pass.propagate();
        assertThat(gradients()).containsExactly(12, 12, 6, 8, 1);
    }

    @Test
    void aNewLeafValueNeedsOnlyTheNodesAfterIt() {
        pass.set(d, 10);
        pass.forwardAfter(d);
        assertThat(new double[] {pass.data(c), pass.data(e)}).containsExactly(3, 30);
    }

    @Test
    void usingANodeTwiceAddsItsGradients() {
        GraphBuilder twice = new GraphBuilder();
        int x = twice.leaf("a", 3);
        Pass sum = new Pass(twice.build(twice.binary(Op.ADD, x, x)));
        sum.forward();
        sum.backward();
        assertThat(sum.grad(x)).isEqualTo(2);
    }

    @Test
    void constantsCarryNoGradientButLabelledExpressionsOfThemDo() {
        GraphBuilder constants = new GraphBuilder();
        int x = constants.leaf("x", 3);
        int two = constants.constant(2);
        int k = constants.binary(Op.MULTIPLY, two, two);
        constants.label(k, "k");
        Pass product = new Pass(constants.build(constants.binary(Op.MULTIPLY, x, k)));
        product.forward();
        product.backward();
        assertThat(new double[] {product.grad(x), product.grad(two), product.grad(k)})
                .containsExactly(4, 0, 3);
    }

    @Test
    void whatTheRootDoesNotDependOnReceivesNothing() {
        GraphBuilder stray = new GraphBuilder();
        int x = stray.leaf("x", 3);
        int root = stray.unary(Op.EXP, x);
        int other = stray.binary(Op.MULTIPLY, x, stray.leaf("y", 5));
        Pass exp = new Pass(stray.build(root));
        exp.forward();
        exp.backward();
        assertThat(new double[] {exp.data(other), exp.grad(other), exp.grad(2)}).containsExactly(15, 0, 0);
        assertThat(exp.grad(x)).isEqualTo(exp.data(root));
    }

    private double[] gradients() {
        return new double[] {pass.grad(a), pass.grad(b), pass.grad(d), pass.grad(c), pass.grad(e)};
    }
}
