package backstep.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Intervention;
import backstep.engine.Op;
import backstep.engine.Quantity;
import backstep.engine.RandomGraphs;
import backstep.engine.Trace;
import backstep.engine.analysis.TraceDiff.Extent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Differences of two runs of {@code L = (a·b + c)·2}, with a = 2, b = −3, c = 10. Steps: a·b, + c, · 2, seed, back. */
class TraceDiffTest {
    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int PRODUCT = 3;
    private static final int SUM = 4;
    private static final int L = 6;

    private final Graph graph = graph();
    private final Trace run = Trace.of(graph);

    private static Graph graph() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 2);
        int b = builder.leaf("b", -3);
        int c = builder.leaf("c", 10);
        int sum = builder.binary(Op.ADD, builder.binary(Op.MULTIPLY, a, b), c);
        return builder.build(builder.binary(Op.MULTIPLY, sum, builder.constant(2)));
    }

    @Test
    void aRunDoesNotDifferFromItself() {
        TraceDiff diff = TraceDiff.between(run, Trace.of(graph));
        assertThat(diff.extent(Quantity.DATA)).isEqualTo(new Extent(7, 0, TraceDiff.NONE, 0));
        assertThat(diff.extent(Quantity.GRAD)).isEqualTo(new Extent(6, 0, TraceDiff.NONE, 0));
    }

    @Test
    void differencesAreLaterMinusEarlier() {
        TraceDiff diff = TraceDiff.between(run, Trace.of(graph, Map.of(A, 3.0)));
        double[] values = IntStream.range(0, 7)
                .mapToDouble(node -> diff.difference(node, Quantity.DATA))
                .toArray();
        assertThat(values).containsExactly(1, 0, 0, -3, -3, 0, -6);
        assertThat(diff.extent(Quantity.DATA)).isEqualTo(new Extent(7, 4, L, 6));
        assertThat(diff.difference(B, Quantity.GRAD)).isEqualTo(2);
        assertThat(diff.extent(Quantity.GRAD)).isEqualTo(new Extent(6, 1, B, 2));
    }

    @Test
    void whatIsStillToComeIsNoDifferenceYet() {
        TraceDiff diff = TraceDiff.between(run, Trace.of(graph, Map.of(A, 3.0)));
        assertThat(diff.extent(Quantity.DATA, 0)).isEqualTo(new Extent(4, 1, A, 1));
        assertThat(diff.extent(Quantity.DATA, 2)).isEqualTo(new Extent(6, 3, PRODUCT, 3));
        assertThat(diff.extent(Quantity.GRAD, 2)).isEqualTo(new Extent(0, 0, TraceDiff.NONE, 0));
        assertThat(diff.extent(Quantity.GRAD, 6)).isEqualTo(new Extent(4, 0, TraceDiff.NONE, 0));
        assertThat(diff.extent(Quantity.GRAD, 7)).isEqualTo(diff.extent(Quantity.GRAD));
    }

    @Test
    void onlyWhatIsKnownAtAStepDiffersThere() {
        TraceDiff diff = TraceDiff.between(run, Trace.of(graph, Map.of(A, 3.0)));
        assertThat(diff.difference(A, Quantity.DATA, 0)).isEqualTo(1);
        assertThat(diff.isKnown(PRODUCT, Quantity.DATA, 0)).isFalse();
        assertThat(diff.difference(PRODUCT, Quantity.DATA, 0)).isZero();
        assertThat(diff.difference(PRODUCT, Quantity.DATA, 1)).isEqualTo(-3);
        int last = run.stepCount();
        assertThat(diff.isKnown(B, Quantity.GRAD, last - 1)).isFalse();
        assertThat(diff.difference(B, Quantity.GRAD, last - 1)).isZero();
        assertThat(diff.difference(B, Quantity.GRAD, last)).isEqualTo(2);
        assertThat(diff.isKnown(5, Quantity.GRAD, last))
                .as("a constant has no gradient")
                .isFalse();
    }

    @Test
    void figuresSetByHandCountFromTheirStep() {
        Trace set = Trace.of(graph, Map.of(), List.of(new Intervention(2, SUM, Quantity.DATA, 5)));
        TraceDiff diff = TraceDiff.between(run, set);
        assertThat(diff.difference(SUM, Quantity.DATA, 2)).isEqualTo(1);
        assertThat(diff.difference(L, Quantity.DATA)).isEqualTo(2);
        assertThat(diff.extent(Quantity.DATA)).isEqualTo(new Extent(7, 2, L, 2));
    }

    @Test
    void whatIsNoNumberDiffersMostAndDoesNotStretchTheScale() {
        TraceDiff diff = TraceDiff.between(
                Trace.of(graph, Map.of(C, Double.NaN)), Trace.of(graph, Map.of(C, Double.NaN, A, 3.0)));
        assertThat(diff.difference(L, Quantity.DATA)).as("both are NaN").isZero();
        assertThat(diff.extent(Quantity.DATA)).isEqualTo(new Extent(7, 2, PRODUCT, 3));
        TraceDiff spoilt = TraceDiff.between(run, Trace.of(graph, Map.of(C, Double.NaN, A, 3.0)));
        assertThat(spoilt.extent(Quantity.DATA)).isEqualTo(new Extent(7, 5, C, 3));
    }

    @Test
    void anotherNumberOfNodesIsRefused() {
        GraphBuilder other = new GraphBuilder();
        Trace single = Trace.of(other.build(other.leaf("a", 1)));
        assertThatThrownBy(() -> TraceDiff.between(run, single))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7 and 1");
    }

    @Test
    void aStepOfGradientStepIsThatOfTheHandCalculation() {
        // ∂L/∂a = 2b = −6, ∂L/∂b = 2a = 4, ∂L/∂c = 2
        Trace after = new GradientStep(0.1, Set.of()).after(run);
        assertThat(after.data(A)).isCloseTo(2.6, within(1e-12));
        assertThat(after.data(B)).isCloseTo(-3.4, within(1e-12));
        assertThat(after.data(C)).isCloseTo(9.8, within(1e-12));
        assertThat(after.data(5)).isEqualTo(2);
        assertThat(after.data(L)).isCloseTo((2.6 * -3.4 + 9.8) * 2, within(1e-12));
    }

    @Test
    void leavesThatAreHeldStay() {
        Trace after = new GradientStep(0.1, Set.of(A, C)).after(run);
        assertThat(after.data(A)).isEqualTo(2);
        assertThat(after.data(B)).isCloseTo(-3.4, within(1e-12));
        assertThat(after.data(C)).isEqualTo(10);
    }

    @Test
    void aStepActsThroughWhatIsSetByHandButDoesNotRepeatIt() {
        List<Intervention> settings = List.of(
                new Intervention(0, A, Quantity.DATA, 4), new Intervention(run.stepCount(), B, Quantity.GRAD, 100));
        Trace after = new GradientStep(0.1, Set.of()).after(Trace.of(graph, Map.of(), settings));
        assertThat(after.data(A)).isCloseTo(4.6, within(1e-12));
        assertThat(after.data(B)).isCloseTo(-13, within(1e-12));
        assertThat(after.interventions()).isEmpty();
    }

    /** For a small rate, L falls by rate · |gradient|². */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aSmallStepFollowsTheGradient(long seed) {
        Trace before = Trace.of(RandomGraphs.smooth(seed, 40));
        int root = before.graph().root();
        double square = IntStream.range(0, before.graph().size())
                .filter(node -> before.graph().op(node) == Op.LEAF)
                .mapToDouble(node -> before.grad(node) * before.grad(node))
                .sum();
        double rate = 1e-6 / Math.max(1, square);
        double down = new GradientStep(rate, Set.of()).after(before).data(root);
        double up = new GradientStep(-rate, Set.of()).after(before).data(root);
        assertThat((up - down) / 2)
                .as("the central difference along the gradient")
                .isCloseTo(rate * square, within(1e-3 * rate * square + 1e-13 * Math.abs(before.data(root)) + 1e-15));
    }
}
