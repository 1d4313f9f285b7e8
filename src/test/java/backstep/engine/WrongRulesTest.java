package backstep.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Runs under rules that are wrong are recorded as these make them, and know what is right. */
class WrongRulesTest {

    private final GraphBuilder builder = new GraphBuilder();

    @Test
    void anExponentialThatAssignsLosesWhatCameBefore() {
        int a = builder.leaf("a", 0.7);
        int product = builder.binary(Op.MULTIPLY, builder.unary(Op.EXP, a), a);
        Trace trace = Trace.of(builder.build(product), WrongRules.EXP_ASSIGNS);
        double e = Math.exp(0.7);
        assertThat(trace.ledger(a, trace.stepCount()))
                .containsExactly(
                        new Contribution(4, product, 1, a, e, 1, e, 0, e),
                        new Contribution(5, 1, 0, a, e, 0.7, e * 0.7, e, e * 0.7, Gathering.ASSIGN, e, e * 0.7));
        assertThat(trace.grad(a)).isCloseTo(1.41, within(0.005));
        assertThat(trace.standard().grad(a)).isCloseTo(3.42, within(0.005));
    }

    @Test
    void theSameRuleDoesNoHarmWhereTheExponentialSendsFirst() {
        int a = builder.leaf("a", 0.7);
        int e = builder.unary(Op.EXP, a);
        int other = builder.unary(Op.NEGATE, a);
        // The later node sends first, so that the order decides whether the mistake is seen.
        Graph hidden = builder.build(builder.binary(Op.ADD, builder.unary(Op.EXP, other), e));
        assertThat(Trace.of(hidden, WrongRules.EXP_ASSIGNS).grad(other))
                .isEqualTo(Trace.of(hidden).grad(other));
    }

    @Test
    void assigningEverywhereCountsOneUseOfTwo() {
        int a = builder.leaf("a", 3);
        Trace trace = Trace.of(builder.build(builder.binary(Op.ADD, a, a)), WrongRules.ALL_ASSIGN);
        assertThat(gradients(trace, a)).containsExactly(1.0, 2.0);
        assertThat(trace.ledger(a, 3))
                .containsExactly(
                        new Contribution(3, 1, 0, a, 1, 1, 1, 0, 1, Gathering.ASSIGN, 1, 1),
                        new Contribution(3, 1, 1, a, 1, 1, 1, 1, 1, Gathering.ASSIGN, 1, 1));
        assertThat(Contribution.standing(trace.ledger(a, 3))).hasSize(1);
        assertThat(trace.gradState(a, 3)).isEqualTo(GradState.COMPLETE);
    }

    @Test
    void aSetOfOperandsHasTheSameOneOnce() {
        int a = builder.leaf("a", 3);
        Trace trace = Trace.of(builder.build(builder.binary(Op.ADD, a, a)), WrongRules.SET_OF_OPERANDS);
        assertThat(gradients(trace, a)).containsExactly(1.0, 2.0);
        assertThat(trace.uses(a, 0)).isEqualTo(1);
        assertThat(trace.step(3).contributions()).hasSize(1);
    }

    @Test
    void subtractionThatAddsOneKnowsTheRightSlope() {
        int a = builder.leaf("a", 3);
        int b = builder.leaf("b", 5);
        int difference = builder.binary(Op.SUBTRACT, a, b);
        Trace trace = Trace.of(builder.build(difference), WrongRules.MINUS_AS_PLUS);
        assertThat(gradients(trace, b)).containsExactly(1.0, -1.0);
        assertThat(trace.step(3).contributions().getLast())
                .isEqualTo(new Contribution(3, difference, 1, b, 1, 1, 1, 0, 1, Gathering.ADD, -1, -1));
    }

    @Test
    void threePassesWithoutZeroingAreTheNotebooksFigures() {
        int x1 = builder.leaf("x1", 2);
        int x2 = builder.leaf("x2", 0);
        int w1 = builder.leaf("w1", -3);
        int w2 = builder.leaf("w2", 1);
        int sum = builder.binary(Op.ADD, builder.binary(Op.MULTIPLY, x1, w1), builder.binary(Op.MULTIPLY, x2, w2));
        int n = builder.binary(Op.ADD, sum, builder.leaf("b", 6.881373587019543));
        Trace trace = Trace.of(builder.build(builder.unary(Op.TANH, n)), WrongRules.THREE_PASSES);
        assertThat(IntStream.range(0, 3).mapToDouble(pass -> trace.grad(x1, trace.lastStep(pass))))
                .usingElementComparator((left, right) -> Math.abs(left - right) < 1e-12 ? 0 : 1)
                .containsExactly(-1.5, -7.5, -22.5);
        assertThat(trace.standard().grad(x1)).isCloseTo(-1.5, within(1e-12));
        assertThat(trace.with(Map.of(x2, 1.0)).passCount()).isEqualTo(3);
    }

    @Test
    void rulesThatAddToTheirOwnPassesAreRefused() {
        Rules endless = new Rules() {
            @Override
            public Passes passes(Graph graph) {
                BackwardPass pass = graph.passes().get(0);
                return new Passes(Collections.nCopies(graph.passes().count() + 1, pass), Carry.FRESH);
            }
        };
        Graph graph = builder.build(builder.leaf("a", 1));
        assertThatThrownBy(() -> Trace.of(graph, endless))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("add passes to their own");
    }

    @Test
    void operandsThatSendFirstHaveNothingToSend() {
        int a = builder.leaf("a", 2);
        int b = builder.binary(Op.MULTIPLY, a, a);
        int c = builder.unary(Op.NEGATE, b);
        Trace trace = Trace.of(builder.build(c), WrongRules.BACK_TO_FRONT);
        assertThat(IntStream.rangeClosed(4, 5).map(step -> trace.step(step).node()))
                .containsExactly(b, c);
        assertThat(gradients(trace, a)).containsExactly(0.0, -4.0);
        assertThat(trace.missing(b, 3)).isEqualTo(1);
        assertThat(trace.grad(b)).isEqualTo(-1);
    }

    @Test
    void anOperationMaySendTwice() {
        int a = builder.leaf("a", 3);
        int b = builder.unary(Op.NEGATE, a);
        Trace trace = Trace.of(builder.build(b), WrongRules.TWICE);
        assertThat(trace.sendingSteps(b, 0)).containsExactly(3, 4);
        assertThat(trace.backwardStep(b, 0)).isEqualTo(4);
        assertThat(trace.ledger(a, 4))
                .containsExactly(
                        new Contribution(3, b, 0, a, -1, 1, -1, 0, -1),
                        new Contribution(4, b, 0, a, -1, 1, -1, -1, -2));
    }

    @Test
    void whatIsBehindDataIsNeverReached() {
        int a = builder.leaf("a", 3);
        int b = builder.unary(Op.NEGATE, a);
        int c = builder.leaf("c", 5);
        Trace trace = Trace.of(builder.build(builder.binary(Op.MULTIPLY, b, c)), WrongRules.DATA_OF_FACTOR);
        assertThat(gradients(trace, a)).containsExactly(0.0, -5.0);
        assertThat(trace.gradState(a, trace.stepCount())).isEqualTo(GradState.UNREACHED);
        assertThat(trace.backwardStep(b, 0)).isZero();
        assertThat(trace.grad(c)).isEqualTo(-3);
    }

    @Test
    void aReversedMinusIsHiddenByASquare() {
        int a = builder.leaf("a", 3);
        int difference = builder.binary(Op.SUBTRACT, builder.constant(2), a);
        int square = builder.binary(Op.POWER, difference, builder.constant(2));
        Trace trace = Trace.of(builder.build(square), WrongRules.REVERSED_MINUS);
        assertThat(trace.data(difference)).isEqualTo(1);
        assertThat(gradients(trace, a)).containsExactly(2.0, 2.0);
    }

    @Test
    void theRightRunHasWhatWasSetByHandForward() {
        int a = builder.leaf("a", 3);
        int b = builder.unary(Op.NEGATE, a);
        Graph graph = builder.build(builder.binary(Op.MULTIPLY, b, b));
        List<Intervention> set =
                List.of(new Intervention(1, b, Quantity.DATA, 10), new Intervention(4, a, Quantity.GRAD, 7));
        Trace trace = Trace.of(graph, WrongRules.ALL_ASSIGN, Map.of(a, 4.0), set);
        assertThat(gradients(trace, a)).containsExactly(-10.0, -20.0);
        assertThat(trace.standard().data(a)).isEqualTo(4);
    }

    /** Every state of every step, against a pass that goes by the same rules without any record. */
    @Test
    void everyStepIsAsThePassUnderTheRulesHasIt() {
        for (Rules rules : WrongRules.ALL) {
            for (int seed = 0; seed < 20; seed++) {
                Graph graph = RandomGraphs.any(seed, 30).under(rules);
                replay(graph, rules, Trace.of(graph, rules));
            }
        }
    }

    private static void replay(Graph graph, Rules rules, Trace trace) {
        Pass pass = new Pass(graph, rules);
        pass.forward();
        int step = trace.seedStep();
        for (int index = 0; index < graph.passes().count(); index++) {
            graph.passes().begin(index, pass);
            assertSame(graph, pass, trace, step++);
            for (int node : rules.order(graph, graph.passes().get(index).root())) {
                pass.propagate(node);
                assertSame(graph, pass, trace, step++);
            }
        }
        assertThat(step).isEqualTo(trace.stepCount() + 1);
    }

    private static void assertSame(Graph graph, Pass pass, Trace trace, int step) {
        for (int node = 0; node < graph.size(); node++) {
            assertThat(trace.grad(node, step)).isEqualTo((Object) pass.grad(node));
            assertThat(trace.data(node, step)).isEqualTo((Object) pass.data(node));
        }
    }

    @Test
    void rulesWithNothingWrongGiveTheVeryRun() {
        for (int seed = 0; seed < 20; seed++) {
            Graph graph = RandomGraphs.any(seed, 40);
            Trace right = Trace.of(graph);
            Trace trace = Trace.of(graph, WrongRules.NOTHING);
            assertThat(trace.stepCount()).isEqualTo(right.stepCount());
            for (int step = 0; step <= right.stepCount(); step++) {
                assertThat(trace.step(step)).isEqualTo(right.step(step));
            }
        }
    }

    /** A gradient at the end under the rules of a run, and the right one. */
    private static List<Double> gradients(Trace trace, int node) {
        return List.of(trace.grad(node), trace.standard().grad(node));
    }
}
