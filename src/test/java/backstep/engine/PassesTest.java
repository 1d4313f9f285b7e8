package backstep.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import backstep.engine.analysis.GradientCheck;
import backstep.engine.analysis.GradientStep;
import backstep.engine.analysis.NonFinite;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Several backward passes over one forward pass. The graph is {@code L = a·b; M = 10·L} with a = 2, b = 3, so that
 * {@code L.backward()} gives a 3, b 2 and {@code M.backward()} alone gives L 10, a 30, b 20. One after the other:
 *
 * <pre>
 * PyTorch    L 1 → a 0 + 1·3 = 3,  b 2      M 1 → L 10         → a 3 + 10·3 = 33, b 2 + 10·2 = 22
 * micrograd  L 1 → a 0 + 1·3 = 3,  b 2      M 1 → L 1 + 10 = 11 → a 3 + 11·3 = 36, b 2 + 11·2 = 24
 * </pre>
 *
 * <p>Steps: 1 L, 2 M; 3 seeds L, 4 L sends; 5 seeds M, 6 M sends, 7 L sends.
 */
class PassesTest {

    private static final int A = 0;
    private static final int B = 1;
    private static final int L = 2;
    private static final int M = 4;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static Graph graph(Carry carry, BackwardPass... passes) {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 2);
        int b = builder.leaf("b", 3);
        int product = builder.binary(Op.MULTIPLY, a, b);
        builder.label(product, "L");
        builder.label(builder.binary(Op.MULTIPLY, product, builder.constant(10)), "M");
        return builder.build(new Passes(List.of(passes), carry));
    }

    private static Trace twice(Carry carry) {
        return Trace.of(graph(carry, new BackwardPass(L), new BackwardPass(M)));
    }

    private static List<Double> gradients(Trace trace, int step) {
        return IntStream.of(A, B, L, M).mapToObj(node -> trace.grad(node, step)).toList();
    }

    private static List<Double> gradients(Carry carry, BackwardPass... passes) {
        Trace trace = Trace.of(graph(carry, passes));
        List<Double> last = gradients(trace, trace.stepCount());
        assertThat(last)
                .isEqualTo(IntStream.of(A, B, L, M).mapToObj(trace::grad).toList());
        return last;
    }

    private static List<Double> figures(double a, double b, double product, double tenfold) {
        return List.of(a, b, product, tenfold);
    }

    @Test
    void inPyTorchInnerGradientsAreFreshAndLeavesAddUp() {
        Trace trace = twice(Carry.FRESH);
        assertThat(IntStream.rangeClosed(2, 7).mapToObj(step -> gradients(trace, step)))
                .containsExactly(
                        figures(0, 0, 0, 0),
                        figures(0, 0, 1, 0),
                        figures(3, 2, 1, 0),
                        figures(3, 2, 0, 1),
                        figures(3, 2, 10, 1),
                        figures(33, 22, 10, 1));
    }

    @Test
    void inMicrogradInnerGradientsStayAndFlowAgain() {
        Trace trace = twice(Carry.KEPT);
        assertThat(IntStream.rangeClosed(2, 7).mapToObj(step -> gradients(trace, step)))
                .containsExactly(
                        figures(0, 0, 0, 0),
                        figures(0, 0, 1, 0),
                        figures(3, 2, 1, 0),
                        figures(3, 2, 1, 1),
                        figures(3, 2, 11, 1),
                        figures(36, 24, 11, 1));
    }

    @Test
    void eachPassHasStepsOfItsOwn() {
        Trace trace = twice(Carry.FRESH);
        assertThat(IntStream.rangeClosed(0, 7).mapToObj(trace::phase))
                .containsExactly(
                        Phase.START,
                        Phase.FORWARD,
                        Phase.FORWARD,
                        Phase.SEED,
                        Phase.BACKWARD,
                        Phase.SEED,
                        Phase.BACKWARD,
                        Phase.BACKWARD);
        assertThat(IntStream.rangeClosed(0, 7).map(trace::pass)).containsExactly(0, 0, 0, 0, 0, 1, 1, 1);
        assertThat(trace.step(5)).isEqualTo(new Step(5, Phase.SEED, M, 1, List.of()));
        assertThat(trace.step(7).contributions())
                .containsExactly(
                        new Contribution(7, L, 0, A, 3, 10, 30, 3, 33), new Contribution(7, L, 1, B, 2, 10, 20, 2, 22));
        assertThat(trace.step(4).contributions())
                .as("what was sent in the first pass is still told")
                .containsExactly(
                        new Contribution(4, L, 0, A, 3, 1, 3, 0, 3), new Contribution(4, L, 1, B, 2, 1, 2, 0, 2));
    }

    @Test
    void theEndOfAPhaseIsTheNextBoundaryOfAPass() {
        Stepper stepper = new Stepper(twice(Carry.FRESH));
        int[] stops = IntStream.generate(() -> stepper.endOfPhase() ? stepper.index() : -1)
                .takeWhile(step -> step >= 0)
                .toArray();
        assertThat(stops).containsExactly(2, 3, 4, 5, 7);
    }

    @Test
    void aGradientIsCompleteAfterOnePassAndPartialInTheNext() {
        Trace fresh = twice(Carry.FRESH);
        assertThat(IntStream.rangeClosed(2, 7).mapToObj(step -> fresh.gradState(A, step)))
                .containsExactly(
                        GradState.PENDING,
                        GradState.PENDING,
                        GradState.COMPLETE,
                        GradState.PARTIAL,
                        GradState.PARTIAL,
                        GradState.COMPLETE);
        assertThat(IntStream.rangeClosed(2, 7).mapToObj(step -> fresh.gradState(L, step)))
                .containsExactly(
                        GradState.PENDING,
                        GradState.COMPLETE,
                        GradState.COMPLETE,
                        GradState.PENDING,
                        GradState.COMPLETE,
                        GradState.COMPLETE);
        assertThat(twice(Carry.KEPT).gradState(L, 5)).isEqualTo(GradState.PARTIAL);
        assertThat(IntStream.rangeClosed(2, 7).mapToObj(step -> fresh.gradState(M, step)))
                .containsExactly(
                        GradState.PENDING,
                        GradState.PENDING,
                        GradState.PENDING,
                        GradState.COMPLETE,
                        GradState.COMPLETE,
                        GradState.COMPLETE);
    }

    @Test
    void aSeedMultipliesEveryGradient() {
        assertThat(gradients(Carry.FRESH, new BackwardPass(L, -0.5))).isEqualTo(figures(-1.5, -1, -0.5, 0));
        assertThat(gradients(Carry.KEPT, new BackwardPass(L, 0))).isEqualTo(figures(0, 0, 0, 0));
    }

    @Test
    void theSameRootTwice() {
        BackwardPass pass = new BackwardPass(M);
        assertThat(gradients(Carry.FRESH, pass, pass)).isEqualTo(figures(60, 40, 10, 1));
        assertThat(gradients(Carry.KEPT, pass, pass))
                .as("L has 10, then 20, and a 30 + 60")
                .isEqualTo(figures(90, 60, 20, 1));
    }

    @Test
    void aRootWithinTheGraphOfAnEarlierOne() {
        assertThat(gradients(Carry.FRESH, new BackwardPass(M), new BackwardPass(L)))
                .as("M takes no part in the second pass")
                .isEqualTo(figures(33, 22, 1, 0));
        assertThat(gradients(Carry.KEPT, new BackwardPass(M), new BackwardPass(L)))
                .as("micrograd puts 1 in place of the 10 that L had")
                .isEqualTo(figures(33, 22, 1, 1));
    }

    @Test
    void aLeafAsARoot() {
        assertThat(gradients(Carry.FRESH, new BackwardPass(L), new BackwardPass(A)))
                .isEqualTo(figures(4, 2, 0, 0));
        assertThat(gradients(Carry.KEPT, new BackwardPass(L), new BackwardPass(A)))
                .isEqualTo(figures(1, 2, 1, 0));
        assertThat(gradients(Carry.FRESH, new BackwardPass(A, 2), new BackwardPass(A, 3)))
                .isEqualTo(figures(5, 0, 0, 0));
    }

    @Test
    void theSeedOfAnOperationReplacesWhatATextHasSetThere() {
        for (Carry carry : Carry.values()) {
            Trace trace = Trace.of(graph(carry, new BackwardPass(L, 1, Map.of(L, 5.0, B, 7.0))));
            assertThat(gradients(trace, trace.stepCount())).isEqualTo(figures(3, 9, 1, 0));
            assertThat(GradientCheck.of(trace, L).gradient()).isEqualTo(1);
            assertThat(GradientCheck.of(trace, B).gradient()).isEqualTo(2);
        }
    }

    @Test
    void zeroingBetweenPassesForgetsWhatCameBefore() {
        BackwardPass zeroed = new BackwardPass(M, 1, Map.of(A, 0.0));
        assertThat(gradients(Carry.FRESH, new BackwardPass(L), zeroed)).isEqualTo(figures(30, 22, 10, 1));
        Trace trace = Trace.of(graph(Carry.FRESH, new BackwardPass(L), zeroed));
        assertThat(trace.grad(A, 5)).as("with the seed of the second pass").isZero();
        assertThat(trace.ledger(A, 7)).containsExactly(new Contribution(7, L, 0, A, 3, 10, 30, 0, 30));
        assertThat(trace.ledger(B, 7)).hasSize(2);
    }

    @Test
    void aGradientThatIsSetBeforeTheFirstPassIsAddedTo() {
        assertThat(gradients(Carry.KEPT, new BackwardPass(L, 1, Map.of(A, 5.0, L, 7.0))))
                .as("the seed replaces what the root had")
                .isEqualTo(figures(8, 2, 1, 0));
    }

    @Test
    void aSeedThatIsNotFiniteIsFollowedToNoOperation() {
        Trace trace = Trace.of(graph(Carry.FRESH, new BackwardPass(L, Double.NaN), new BackwardPass(M)));
        assertThat(trace.grad(A)).isNaN();
        assertThat(trace.grad(L)).isEqualTo(10);
        assertThat(NonFinite.gradientCause(trace, A)).isEmpty();
        assertThat(NonFinite.all(trace)).isEmpty();
    }

    @Test
    void aFigureSetByHandBetweenPassesIsUsedByTheNext() {
        Intervention intervention = new Intervention(4, A, Quantity.GRAD, 100);
        Trace trace =
                Trace.of(graph(Carry.FRESH, new BackwardPass(L), new BackwardPass(M)), Map.of(), List.of(intervention));
        assertThat(List.of(trace.grad(A, 4), trace.grad(A, 6), trace.grad(A, 7)))
                .containsExactly(100.0, 100.0, 130.0);
        Intervention inner = new Intervention(4, L, Quantity.GRAD, 100);
        Trace replaced =
                Trace.of(graph(Carry.FRESH, new BackwardPass(L), new BackwardPass(M)), Map.of(), List.of(inner));
        assertThat(replaced.intervention(L, Quantity.GRAD, 4)).isEqualTo(inner);
        assertThat(replaced.intervention(L, Quantity.GRAD, 5)).isNull();
        assertThat(replaced.grad(A)).isEqualTo(33);
        Trace flows = Trace.of(graph(Carry.KEPT, new BackwardPass(L), new BackwardPass(M)), Map.of(), List.of(inner));
        assertThat(flows.grad(A)).isEqualTo(3 + 110 * 3);
    }

    @Test
    void anUpdateUsesWhatAllPassesHaveLeftAndTheNextRunHasThemAgain() {
        Trace after = new GradientStep(0.1, Set.of()).after(twice(Carry.FRESH));
        assertThat(after.data(A)).isEqualTo(2 - 0.1 * 33);
        assertThat(after.passCount()).isEqualTo(2);
        assertThat(after.grad(B)).isCloseTo(11 * after.data(A), within(1e-12));
    }

    @Test
    void aRunIsToOneRootOrMore() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Passes(List.of(), Carry.FRESH));
        assertThatIllegalArgumentException().isThrownBy(() -> graph(Carry.FRESH, new BackwardPass(9)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesHaveTheDerivativeOfTheSumOfAllRootsTimesTheirSeeds(long seed) {
        Graph graph = RandomGraphs.passes(seed, 30, Carry.FRESH);
        Trace trace = Trace.of(graph);
        double h = 1e-6;
        for (int leaf = 0; leaf < 4; leaf++) {
            double x = graph.constant(leaf);
            double slope = (sum(graph, leaf, x + h) - sum(graph, leaf, x - h)) / (2 * h);
            assertThat(trace.grad(leaf)).isCloseTo(slope, within(1e-6 * Math.max(1, Math.abs(slope)) + 1e-5));
        }
    }

    private static double sum(Graph graph, int leaf, double value) {
        Pass pass = new Pass(graph);
        pass.set(leaf, value);
        pass.forward();
        return graph.passes().all().stream()
                .mapToDouble(each -> each.seed() * pass.data(each.root()))
                .sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keptGradientsAreThoseOfMicrograd(long seed) {
        Graph graph = RandomGraphs.passes(seed, 30, Carry.KEPT);
        Trace trace = Trace.of(graph);
        Micrograd micrograd = new Micrograd(graph);
        graph.passes().all().forEach(pass -> micrograd.backward(pass.root(), pass.seed()));
        for (int node = 0; node < graph.size(); node++) {
            if (graph.carriesGradient(node)) {
                double expected = micrograd.grad[node];
                assertThat(trace.grad(node)).isCloseTo(expected, within(1e-12 * Math.max(1, Math.abs(expected))));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Carry.class)
    void theStateAfterEveryStepIsTheOneThatWasThereWhenItWasDone(Carry carry) {
        for (long seed = 1; seed <= 20; seed++) {
            Trace trace = Trace.of(RandomGraphs.passes(seed, 20, carry));
            double[] grad = new double[trace.graph().size()];
            for (int step = trace.seedStep(); step <= trace.stepCount(); step++) {
                replay(trace, step, carry, grad);
                int at = step;
                double[] shown = IntStream.range(0, grad.length)
                        .mapToDouble(node -> trace.grad(node, at))
                        .toArray();
                assertThat(shown).as("step %d: %s", step, Arrays.toString(grad)).isEqualTo(grad);
            }
        }
    }

    private static void replay(Trace trace, int index, Carry carry, double[] grad) {
        Step step = trace.step(index);
        boolean operation = trace.graph().op(step.node()).isOperation();
        if (step.phase() == Phase.SEED) {
            for (int node = 0; node < grad.length && carry == Carry.FRESH; node++) {
                grad[node] = trace.graph().op(node).isOperation() ? 0 : grad[node];
            }
            double seed = trace.graph().passes().get(trace.pass(index)).seed();
            grad[step.node()] = (carry == Carry.FRESH && !operation ? grad[step.node()] : 0) + seed;
        }
        step.contributions().forEach(sent -> grad[sent.target()] += sent.amount());
    }

    @ParameterizedTest
    @EnumSource(Carry.class)
    void aLedgerLeadsToTheGradientAndNothingIsMissingAtTheEndOfAPass(Carry carry) {
        for (long seed = 1; seed <= 20; seed++) {
            Trace trace = Trace.of(RandomGraphs.passes(seed, 20, carry));
            for (int pass = 0; pass < trace.passCount(); pass++) {
                int end = trace.lastStep(pass);
                for (int node = 0; node < trace.graph().size(); node++) {
                    List<Contribution> ledger = trace.ledger(node, end);
                    assertThat(trace.missing(node, end)).isZero();
                    assertThat(ledger).hasSize(trace.arrived(node, end));
                    if (!ledger.isEmpty()
                            && node != trace.graph().passes().get(pass).root()) {
                        assertThat(ledger.getLast().after()).isEqualTo(trace.grad(node, end));
                    }
                }
            }
        }
    }
}
