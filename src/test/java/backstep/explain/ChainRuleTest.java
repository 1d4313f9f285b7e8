package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Op;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientStep;
import backstep.text.Numbers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One step of gradient descent, written out. */
class ChainRuleTest {

    private final Trace trace = new Graphs()
            .leaf("a", -2)
            .leaf("b", -3)
            .operation("L", Op.MULTIPLY, "a", "b")
            .trace("L");

    @Test
    void anUpdateSubtractsTheRateTimesTheGradient() {
        assertThat(update(0.1, 0)).containsExactly("a ← a − η · ∂L/∂a", "a ← −2 − 0.1 · (−3) = −1.7");
        assertThat(update(0.1, 1)).containsExactly("b ← b − η · ∂L/∂b", "b ← −3 − 0.1 · (−2) = −2.8");
    }

    @Test
    void anUpdateUphillAddsIt() {
        assertThat(update(-0.1, 0)).containsExactly("a ← a + η · ∂L/∂a", "a ← −2 + 0.1 · (−3) = −2.3");
    }

    @Test
    void theResultIsTheValueOfTheRunAfterTheUpdate() {
        GradientStep gradientStep = new GradientStep(0.3, Set.of());
        assertThat(ChainRule.updateInNumbers(trace, gradientStep, 0).text())
                .endsWith(" = " + Numbers.brief(gradientStep.after(trace).data(0)));
    }

    private List<String> update(double rate, int leaf) {
        GradientStep gradientStep = new GradientStep(rate, Set.of());
        return List.of(
                ChainRule.update(trace.graph(), gradientStep, leaf).text(),
                ChainRule.updateInNumbers(trace, gradientStep, leaf).text());
    }
}
