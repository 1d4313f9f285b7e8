package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.BackwardPass;
import backstep.engine.Carry;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import backstep.engine.Passes;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientCheck;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** L = a·b and M = L·10 with a = 2, b = 3. */
class PassSentencesTest {

    private static final int A = 0;
    private static final int L = 2;
    private static final int M = 4;

    private static Trace run(Carry carry, BackwardPass... passes) {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 2);
        int b = builder.leaf("b", 3);
        int product = builder.binary(Op.MULTIPLY, a, b);
        builder.label(product, "L");
        builder.label(builder.binary(Op.MULTIPLY, product, builder.constant(10)), "M");
        return Trace.of(builder.build(new Passes(List.of(passes), carry)));
    }

    private static Trace twice(Carry carry) {
        return run(carry, new BackwardPass(L), new BackwardPass(M));
    }

    @Test
    void theBadgeSaysWhichPassItIs() {
        Trace trace = twice(Carry.FRESH);
        assertThat(IntStream.rangeClosed(0, 7).mapToObj(step -> StepSentences.badge(trace, step)))
                .containsExactly(
                        "start",
                        "forward 1 of 2",
                        "forward 2 of 2",
                        "pass 1 of 2: L",
                        "pass 1 of 2: backward 1 of 1",
                        "pass 2 of 2: M",
                        "pass 2 of 2: backward 1 of 2",
                        "pass 2 of 2: backward 2 of 2");
    }

    @Test
    void theBeginningOfAPassSaysWhatBecomesOfEarlierGradients() {
        assertThat(StepSentences.action(twice(Carry.FRESH), 3))
                .isEqualTo("L.grad = 1, because L changes exactly as fast as itself");
        String fresh = ". As in PyTorch, operations begin at 0 again, and leaves add up";
        String kept = ". As in micrograd, all gradients stay, and those of operations flow again";
        assertThat(StepSentences.action(twice(Carry.FRESH), 5)).isEqualTo("M.grad = 1" + fresh);
        assertThat(StepSentences.action(twice(Carry.KEPT), 5)).isEqualTo("M.grad = 1" + kept);
        assertThat(StepSentences.action(run(Carry.KEPT, new BackwardPass(M), new BackwardPass(L)), 6))
                .isEqualTo("L.grad = 1, in place of 10" + kept);
        assertThat(StepSentences.action(run(Carry.FRESH, new BackwardPass(L), new BackwardPass(A)), 5))
                .isEqualTo("a.grad = 3 + 1 = 4: the gradient of a leaf is added to" + fresh);
        assertThat(StepSentences.action(
                        run(Carry.FRESH, new BackwardPass(L), new BackwardPass(M, 1, Map.of(A, 0.0))), 5))
                .isEqualTo("M.grad = 1; the text sets a.grad = 0" + fresh);
    }

    @Test
    void gradientsThatATextSetsAreToldInTheOrderOfTheirNodes() {
        BackwardPass second = new BackwardPass(M, 1, Map.of(4, 0.0, 1, 0.0, 2, 0.0, 0, 0.0));
        assertThat(StepSentences.action(run(Carry.KEPT, new BackwardPass(L), second), 5))
                .startsWith("M.grad = 1; the text sets a.grad = 0; the text sets b.grad = 0; the text sets L.grad = 0;"
                        + " the text sets M.grad = 0.");
    }

    @Test
    void aSeedIsSaid() {
        Trace trace = run(Carry.FRESH, new BackwardPass(L, -0.5));
        assertThat(StepSentences.badge(trace, 3)).isEqualTo("seed");
        assertThat(StepSentences.action(trace, 3))
                .isEqualTo("L.grad = −0.5, which backward() is given: it multiplies every gradient of this pass");
    }

    @Test
    void aGradientSaysOfWhichPassItIs() {
        Trace trace = twice(Carry.FRESH);
        assertThat(IntStream.rangeClosed(2, 7).mapToObj(step -> NodeSentences.gradient(trace, A, step)))
                .containsExactly(
                        "No contribution yet: the backward passes begin when all values are known.",
                        "No contribution to a yet in pass 1.",
                        "With pass 1 the gradient of a is the sum of one contribution.",
                        "One contribution so far, and 1 more to come in pass 2: each adds to the gradient of a.",
                        "One contribution so far, and 1 more to come in pass 2: each adds to the gradient of a.",
                        "With pass 2 the gradient of a is the sum of 2 contributions.");
        assertThat(NodeSentences.gradient(trace, L, 3))
                .isEqualTo("Pass 1 begins here with 1: the one gradient that is not sent by an operation.");
        assertThat(NodeSentences.gradient(run(Carry.FRESH, new BackwardPass(M), new BackwardPass(L)), M, 7))
                .isEqualTo("L, the root of pass 2, does not depend on M: no gradient reaches it, and it is 0.");
        assertThat(NodeSentences.gradient(run(Carry.KEPT, new BackwardPass(M), new BackwardPass(L)), M, 7))
                .isEqualTo("Pass 1 begins here with 1: the one gradient that is not sent by an operation.");
    }

    @Test
    void theCheckGoesOverAllPasses() {
        Trace fresh = run(Carry.FRESH, new BackwardPass(L), new BackwardPass(M, 0.5));
        GradientCheck sum = GradientCheck.of(fresh, A);
        assertThat(sum.verdict()).isEqualTo(GradientCheck.Verdict.AGREES);
        assertThat(sum.gradient()).isEqualTo(18);
        assertThat(CheckFormulas.working(fresh.graph(), sum).get(1).text())
                .isEqualTo("((L + 0.5·M)(a + h) − (L + 0.5·M)(a − h))/(2·h)");
        assertThat(GradientCheck.of(fresh, L).verdict())
                .as("of an operation only the last pass")
                .isEqualTo(GradientCheck.Verdict.AGREES);
        GradientCheck again = GradientCheck.of(twice(Carry.KEPT), A);
        assertThat(again.verdict()).isEqualTo(GradientCheck.Verdict.CARRIED);
        assertThat(CheckSentences.verdict(again))
                .isEqualTo("The roots of all passes together change by 33, but the gradient is 36: it is no derivative,"
                        + " because what an earlier pass had left in operations flowed once more, as in micrograd.");
    }

    @Test
    void aLearnersWordsNameTheSumOfPasses() {
        assertThat(Notation.gradientName(twice(Carry.FRESH).graph(), A)).isEqualTo("a.grad");
        assertThat(PassSentences.roots(twice(Carry.FRESH).graph())).isEqualTo("L, M");
    }
}
