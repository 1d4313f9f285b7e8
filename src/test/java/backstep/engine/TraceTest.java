package backstep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theStateAfterEveryStepEqualsAPlainPass(long seed) {
        Trace trace = Trace.of(RandomGraphs.any(seed, 40));
        for (int index = 0; index <= trace.stepCount(); index++) {
            PlainRun expected = PlainRun.after(trace.graph(), index);
            for (int node = 0; node < trace.graph().size(); node++) {
                assertThat(trace.computed(node, index)).isEqualTo(expected.computed[node]);
                assertThat(bits(trace.data(node))).isEqualTo(bits(expected.data[node]));
                assertThat(bits(trace.grad(node, index))).isEqualTo(bits(expected.grad[node]));
                assertThat(trace.ledger(node, index)).hasSize(expected.arrived[node]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void theWholeTraceEqualsForwardAndBackward(long seed) {
        Graph graph = RandomGraphs.any(seed, 300);
        Trace trace = Trace.of(graph);
        Pass pass = new Pass(graph);
        pass.forward();
        pass.backward();
        for (int node = 0; node < graph.size(); node++) {
            assertThat(bits(trace.data(node))).isEqualTo(bits(pass.data(node)));
            assertThat(bits(trace.grad(node))).isEqualTo(bits(pass.grad(node)));
            assertThat(bits(trace.grad(node, trace.stepCount()))).isEqualTo(bits(pass.grad(node)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void steppingBackAndJumpingRestoreBitForBit(long seed) {
        Stepper stepper = new Stepper(Trace.of(RandomGraphs.any(seed, 60)));
        List<long[]> onTheWay = new ArrayList<>(List.of(gradients(stepper)));
        while (stepper.forward()) {
            onTheWay.add(gradients(stepper));
        }
        for (int index = stepper.index(); index > 0; index--) {
            assertThat(gradients(stepper)).isEqualTo(onTheWay.get(index));
            assertThat(stepper.back()).isTrue();
        }
        Random random = new Random(seed);
        for (int jump = 0; jump < 200; jump++) {
            stepper.goTo(random.nextInt(onTheWay.size()));
            assertThat(gradients(stepper)).isEqualTo(onTheWay.get(stepper.index()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void ledgersAddUpToTheGradient(long seed) {
        Trace trace = Trace.of(RandomGraphs.any(seed, 80));
        for (int node = 0; node < trace.graph().size(); node++) {
            double sum = node == trace.graph().root() ? 1 : 0;
            for (Contribution sent : trace.ledger(node, trace.stepCount())) {
                assertThat(bits(sent.before())).isEqualTo(bits(sum));
                sum += sent.amount();
                assertThat(bits(sent.after())).isEqualTo(bits(sum));
                assertThat(trace.step(sent.step()).contributions()).contains(sent);
            }
            assertThat(bits(trace.grad(node))).isEqualTo(bits(sum));
        }
    }

    @Test
    void leafValuesReplaceThoseOfTheGraph() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 2);
        int square = builder.binary(Op.MULTIPLY, a, a);
        Trace trace = Trace.of(builder.build(square), Map.of(a, 5.0));
        assertThat(new double[] {trace.data(a), trace.data(square), trace.grad(a)})
                .containsExactly(5, 25, 10);
    }

    @Test
    void gradientStatesFollowTheContributions() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 2);
        int stray = builder.leaf("stray", 1);
        int two = builder.constant(2);
        int b = builder.binary(Op.MULTIPLY, a, two);
        int c = builder.binary(Op.ADD, a, b);
        Trace trace = Trace.of(builder.build(c));
        assertThat(IntStream.rangeClosed(2, 5)
                        .mapToObj(index -> Arrays.asList(
                                trace.gradState(a, index),
                                trace.gradState(b, index),
                                trace.gradState(c, index),
                                trace.gradState(stray, index),
                                trace.gradState(two, index))))
                .containsExactly(
                        List.of(
                                GradState.PENDING,
                                GradState.PENDING,
                                GradState.PENDING,
                                GradState.UNREACHED,
                                GradState.CONSTANT),
                        List.of(
                                GradState.PENDING,
                                GradState.PENDING,
                                GradState.COMPLETE,
                                GradState.UNREACHED,
                                GradState.CONSTANT),
                        List.of(
                                GradState.PARTIAL,
                                GradState.COMPLETE,
                                GradState.COMPLETE,
                                GradState.UNREACHED,
                                GradState.CONSTANT),
                        List.of(
                                GradState.COMPLETE,
                                GradState.COMPLETE,
                                GradState.COMPLETE,
                                GradState.UNREACHED,
                                GradState.CONSTANT));
    }

    private static long[] gradients(Stepper stepper) {
        Trace trace = stepper.trace();
        return IntStream.range(0, trace.graph().size())
                .mapToDouble(node -> trace.grad(node, stepper.index()))
                .mapToLong(Double::doubleToRawLongBits)
                .toArray();
    }

    /** Which of the many NaNs a computation gives is up to the processor, so those are taken as one. */
    private static long bits(double value) {
        return Double.doubleToLongBits(value);
    }
}
