package backstep.layout.layered;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsotonicRegressionTest {

    private final IsotonicRegression regression = new IsotonicRegression(8);

    @Test
    void wishesInOrderAreFulfilled() {
        wish(1, 2, 2, 5);
        assertThat(regression.values()).containsExactly(1, 2, 2, 5);
    }

    @Test
    void violatorsMeetInTheirMean() {
        wish(1, 6, 4, 8);
        assertThat(regression.values()).containsExactly(1, 5, 5, 8);
    }

    @Test
    void poolsMergeBackwards() {
        wish(4, 5, 0);
        assertThat(regression.values()).containsExactly(3, 3, 3);
    }

    @Test
    void heavyWishesGiveWayLess() {
        regression.add(6, 3);
        regression.add(2, 1);
        assertThat(regression.values()).containsExactly(5, 5);
    }

    private void wish(double... values) {
        for (double value : values) {
            regression.add(value, 1);
        }
    }
}
