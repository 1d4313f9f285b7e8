package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Op;
import backstep.engine.Rules;
import backstep.engine.Trace;
import backstep.engine.WrongRules;
import backstep.engine.analysis.GradientCheck;
import backstep.engine.analysis.NonFinite;
import backstep.engine.analysis.Reason;
import org.junit.jupiter.api.Test;

/** A wrong rule is shown as the wrong thing that it does, beside what is right. */
class RuleSentencesTest {

    private final Graphs graphs = new Graphs();

    @Test
    void whatTakesThePlaceOfAGradientSaysSo() {
        Trace trace = run(
                graphs.leaf("a", 0.7).operation("e", Op.EXP, "a").operation("L", Op.MULTIPLY, "e", "a"),
                WrongRules.EXP_ASSIGNS);
        int a = graphs.node("a");
        assertThat(StepSentences.action(trace, 5))
                .isEqualTo("e = exp(a) sends local · incoming = contribution: 2.0138 · 0.7 = 1.4096 to a (replaces"
                        + " 2.0138; the chain rule adds)");
        assertThat(trace.ledger(a, 5).stream().map(sent -> NodeSentences.ledgerRow(trace.graph(), sent)))
                .containsExactly(
                        "L = e·a sends 2.0138 · 1 = 2.0138",
                        "e = exp(a) sends 2.0138 · 0.7 = 1.4096 (replaces 2.0138; the chain rule adds)");
        assertThat(ChainRule.rule(trace.graph(), trace.ledger(a, 5).getLast()).text())
                .isEqualTo("∂L/∂a = ∂exp(a)/∂a · ∂L/∂e");
        assertThat(ChainRule.runningSum(trace.ledger(a, 5).getLast()).text())
                .isEqualTo("1.4096 (replaces 2.0138; the chain rule adds)");
        assertThat(NodeSentences.gradient(trace, a, 4)).isEqualTo("1 of 2 contributions so far.");
        assertThat(NodeSentences.gradient(trace, a, 5))
                .isEqualTo("2 contributions have come. One of them replaced what was there; the chain rule adds. The"
                        + " gradient is 1.4096; the chain rule makes it 3.4234.");
        assertThat(GradientCheck.of(trace, a).verdict()).isEqualTo(GradientCheck.Verdict.DIFFERS);
    }

    @Test
    void aWrongSlopeStandsBesideTheRightOne() {
        Trace trace =
                run(graphs.leaf("a", 3).leaf("b", 5).operation("d", Op.SUBTRACT, "a", "b"), WrongRules.MINUS_AS_PLUS);
        assertThat(StepSentences.action(trace, 3))
                .isEqualTo("d = a − b sends local · incoming = contribution: 1 · 1 = 1 to a, 1 · 1 = 1 (right: (−1) · 1"
                        + " = −1) to b");
        assertThat(Formulas.localDerivativeValue(trace, 2, 0).text()).isEqualTo("∂(a − b)/∂a = 1");
        assertThat(Formulas.localDerivativeValue(trace, 2, 1).text()).isEqualTo("∂(a − b)/∂b = 1 (right: −1)");
        assertThat(NodeSentences.gradient(trace, 0, 3))
                .isEqualTo("One contribution has come. The gradient is 1, and right all the same.");
    }

    @Test
    void aProductThatIsNotSentIsWrittenWithAnArrow() {
        Trace trace = run(
                graphs.leaf("a", 3).operation("b", Op.NEGATE, "a").operation("c", Op.MULTIPLY, "b", "b"),
                WrongRules.NO_INCOMING);
        assertThat(StepSentences.action(trace, 5))
                .isEqualTo("b = −a sends local · incoming = contribution: (−1) · (−6) → −1 (right: (−1) · (−6) = 6)"
                        + " to a");
    }

    @Test
    void aWrongValueStandsBesideTheRightOneAndIsWhereNaNBegins() {
        Trace trace = run(graphs.leaf("n", 400).operation("o", Op.TANH, "n"), WrongRules.TANH_BY_EXP);
        assertThat(StepSentences.action(trace, 1)).isEqualTo("o = tanh(n) = tanh(400) = NaN (right: 1)");
        assertThat(Formulas.evaluation(trace, 1).text()).isEqualTo("tanh(400) = NaN (right: 1)");
        assertThat(NonFinite.value(trace, 1)).map(NonFinite::reason).contains(Reason.RULE);
        assertThat(NonFiniteSentences.value(trace, 1))
                .contains("o = tanh(n): tanh(400) is NaN by the rule of this run, where 1 is right. Mend the rule.");
    }

    @Test
    void aRuleThatSendsNoNumberIsWhereItBegins() {
        Rules endless = new Rules() {
            @Override
            public double sent(backstep.engine.Graph graph, int node, int slot, double slope, double incoming) {
                return slope / 0;
            }
        };
        Trace trace = run(graphs.leaf("n", 4).operation("o", Op.NEGATE, "n"), endless);
        assertThat(NonFinite.gradientCause(trace, 0)).map(NonFinite::reason).contains(Reason.GRADIENT_RULE);
        assertThat(NonFiniteSentences.gradient(trace, 0))
                .contains(
                        "The gradient of n is −∞. o = −n: what n receives, (−1) · 1 → −∞ (right: (−1) · 1 = −1), is no"
                                + " finite number by the rule of this run. Mend the rule.");
    }

    @Test
    void anOperandThatIsLeftOutIsNamed() {
        Trace trace = run(
                graphs.leaf("a", 3).leaf("c", 5).operation("b", Op.NEGATE, "a").operation("p", Op.MULTIPLY, "b", "c"),
                WrongRules.DATA_OF_FACTOR);
        assertThat(StepSentences.action(trace, 4))
                .isEqualTo("p = b·c sends local · incoming = contribution: (−3) · 1 = −3 to c. It sends nothing to b;"
                        + " the chain rule sends 5 · 1 = 5.");
        assertThat(NodeSentences.gradient(trace, 0, 4))
                .isEqualTo("No contribution has come. The gradient is 0; the chain rule makes it −5.");
    }

    @Test
    void sendingTooEarlyOrAgainIsSaid() {
        graphs.leaf("a", 2).operation("b", Op.NEGATE, "a").operation("c", Op.NEGATE, "b");
        Trace early = run(graphs, WrongRules.BACK_TO_FRONT);
        assertThat(StepSentences.action(early, 4))
                .isEqualTo("b = −a sends local · incoming = contribution: (−1) · 0 = 0 to a. b sends before one"
                        + " contribution to it has come: what comes later does not go on.");
        Trace twice = run(graphs, WrongRules.TWICE);
        assertThat(StepSentences.action(twice, 5))
                .isEqualTo(
                        "c = −b sends local · incoming = contribution: (−1) · 1 = −1 to b (sum −1 + (−1) = −2). c has"
                                + " sent before in this pass: the chain rule lets it send once, all that it has"
                                + " gathered.");
    }

    @Test
    void passesThatRulesAddAreTold() {
        Trace trace = run(graphs.leaf("a", 2).operation("b", Op.NEGATE, "a"), WrongRules.THREE_PASSES);
        assertThat(StepSentences.badge(trace, trace.stepCount())).isEqualTo("pass 3 of 3: backward 1 of 1");
        assertThat(NodeSentences.gradient(trace, 0, trace.stepCount()))
                .isEqualTo("3 contributions have come. The gradient is −3; the chain rule makes it −1.");
    }

    private static Trace run(Graphs graphs, Rules rules) {
        String root = graphs.last();
        return Trace.of(graphs.trace(root).graph(), rules);
    }
}
