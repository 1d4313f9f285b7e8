package backstep.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StopRulesTest {

    private static final StopRules ALL = new StopRules(20, 0.1, 0.9);

    @Test
    void theFirstRuleThatHoldsIsNamed() {
        assertThat(ALL.met(20, 0.05, () -> 1)).contains(StopRule.EPOCHS);
        assertThat(ALL.met(19, 0.05, () -> 1)).contains(StopRule.LOSS);
        assertThat(ALL.met(19, 0.1, () -> 0.95)).contains(StopRule.ACCURACY);
        assertThat(ALL.met(19, 0.1, () -> 0.9)).isEmpty();
    }

    @Test
    void theAccuracyIsComputedOnlyForARuleThatNeedsIt() {
        assertThat(StopRules.after(5).met(4, 0.5, () -> {
                    throw new AssertionError("nobody asked for it");
                }))
                .isEmpty();
    }

    @Test
    void theOtherRulesStay() {
        assertThat(ALL.without(StopRule.EPOCHS)).isEqualTo(new StopRules(0, 0.1, 0.9));
        assertThat(ALL.without(StopRule.LOSS)).isEqualTo(new StopRules(20, Double.NaN, 0.9));
        assertThat(ALL.without(StopRule.ACCURACY)).isEqualTo(new StopRules(20, 0.1, Double.NaN));
    }
}
