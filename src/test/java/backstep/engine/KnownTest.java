package backstep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of {@code L = a·b + a·c}, with a = 3, b = −2, c = 4. Steps: a·b, a·c, +, seed, + back, a·c back, a·b back. */
class KnownTest {
    private static final int A = 0;
    private static final int B = 1;
    private static final int UNUSED = 3;
    private static final int SUM = 6;

    private final Trace run = Trace.of(graph());

    private static Graph graph() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 3);
        int b = builder.leaf("b", -2);
        int c = builder.leaf("c", 4);
        builder.leaf("unused", 1);
        int first = builder.binary(Op.MULTIPLY, a, b);
        int second = builder.binary(Op.MULTIPLY, a, c);
        return builder.build(builder.binary(Op.ADD, first, second));
    }

    private List<Integer> steps(IntPredicate condition) {
        return IntStream.rangeClosed(0, run.stepCount())
                .filter(condition)
                .boxed()
                .toList();
    }

    @Test
    void aValueIsKnownOnceItIsComputed() {
        assertThat(steps(step -> new Known(run, step).hasValue(SUM))).containsExactly(3, 4, 5, 6, 7);
        assertThat(steps(step -> new Known(run, step).hasValue(A))).hasSize(8);
    }

    @Test
    void aGradientIsKnownInPartBeforeItIsWhole() {
        assertThat(steps(step -> new Known(run, step).hasGradient(A))).containsExactly(6, 7);
        assertThat(steps(step -> new Known(run, step).isPartial(A))).containsExactly(6);
        assertThat(steps(step -> new Known(run, step).hasWholeGradient(A))).containsExactly(7);
        assertThat(new Known(run, 6).figure(A, Quantity.GRAD)).isEqualTo(4);
        assertThat(new Known(run, 7).figure(A, Quantity.GRAD)).isEqualTo(2);
    }

    @Test
    void theRootIsKnownFromItsSeed() {
        assertThat(steps(step -> new Known(run, step).hasWholeGradient(SUM))).containsExactly(4, 5, 6, 7);
    }

    @Test
    void whatTheRootDoesNotDependOnHasAGradientOfZeroOnceTheBackwardPassBegins() {
        assertThat(steps(step -> new Known(run, step).hasWholeGradient(UNUSED))).containsExactly(4, 5, 6, 7);
    }

    @Test
    void aContributionHasArrivedOnceItsOperationHasSent() {
        assertThat(steps(step -> new Known(run, step).hasArrived(SUM, 0))).containsExactly(5, 6, 7);
        assertThat(steps(step -> new Known(run, step).hasArrived(B, 0))).isEmpty();
    }

    @Test
    void aGradientIsWholeWhenTheLastBackwardPassHasBroughtItsPart() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 3);
        int product = builder.binary(Op.MULTIPLY, a, builder.leaf("b", 2));
        int tenfold = builder.binary(Op.MULTIPLY, product, builder.constant(10));
        Passes both = new Passes(List.of(new BackwardPass(product), new BackwardPass(tenfold)), Carry.FRESH);
        Trace twice = Trace.of(builder.build(both));
        List<Known> after = IntStream.rangeClosed(3, 7)
                .mapToObj(step -> new Known(twice, step))
                .toList();
        assertThat(after.stream().map(known -> known.hasGradient(a))).containsExactly(false, true, true, true, true);
        assertThat(after.stream().map(known -> known.isPartial(a))).containsExactly(false, false, true, true, false);
        assertThat(after.stream().map(known -> known.hasWholeGradient(a)))
                .containsExactly(false, false, false, false, true);
        assertThat(after.getLast().figure(a, Quantity.GRAD)).isEqualTo(22);
        assertThat(twice.largestGradients()).containsExactly(1, 3, 3, 10, 33);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theLargestGradientIsThatOfTheStepsDone(long seed) {
        Trace trace = Trace.of(RandomGraphs.any(seed, 40));
        double expected = 0;
        for (int step = trace.seedStep(); step <= trace.stepCount(); step++) {
            for (int node = 0; node < trace.graph().size(); node++) {
                double size = Math.abs(trace.grad(node, step));
                expected = Double.isFinite(size) ? Math.max(expected, size) : expected;
            }
            // A sum that grows within one step and shrinks in the same one was large for a moment.
            for (Contribution sent : trace.step(step).contributions()) {
                double size = Math.abs(sent.after());
                expected = Double.isFinite(size) ? Math.max(expected, size) : expected;
            }
            assertThat(trace.largestGradients()[step - trace.seedStep()]).isEqualTo(expected);
        }
    }
}
