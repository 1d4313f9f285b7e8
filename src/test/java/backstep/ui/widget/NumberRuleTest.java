package backstep.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberRuleTest {

    @Test
    void endsAreTaken() {
        assertThat(NumberRule.between(0, 1).problem(0)).isEmpty();
        assertThat(NumberRule.between(0, 1).problem(1)).isEmpty();
        assertThat(NumberRule.between(0, 1).problem(1.5)).isEqualTo("write a number from 0 to 1");
        assertThat(NumberRule.above(0).problem(Double.MIN_VALUE)).isEmpty();
        assertThat(NumberRule.above(0).problem(0)).isEqualTo("write a number above 0");
    }

    @Test
    void aFractionIsNoWholeNumber() {
        assertThat(NumberRule.whole(1, 200).problem(200)).isEmpty();
        assertThat(NumberRule.whole(1, 200).problem(2.5)).isEqualTo("write a whole number from 1 to 200");
        assertThat(NumberRule.whole(1, 200).problem(201)).isEqualTo("write a whole number from 1 to 200");
    }

    @Test
    void aShareIsNotTakenForPercents() {
        assertThat(NumberRule.percent(10).problem(33.5)).isEmpty();
        assertThat(NumberRule.percent(0).problem(1)).isEmpty();
        assertThat(NumberRule.percent(10).problem(0.29))
                .isEqualTo("this is in percent: did you mean 29, and not 0.29 %?");
        assertThat(NumberRule.percent(10).problem(150)).isEqualTo("write a number from 10 to 100");
    }
}
