package backstep.nn.stats;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Dataset;
import backstep.nn.Goal;
import org.junit.jupiter.api.Test;

class ConfusionTest {
    private static final double[][] ONE_INPUT = {{0, 0, 0, 0, 0, 0, 0}};
    private static final Dataset DATA = Dataset.classes(ONE_INPUT, new double[] {1, 1, 1, 1, -1, -1, -1});

    @Test
    void countsEachPairOfClasses() {
        Confusion confusion = Confusion.of(new double[] {0.5, 2, 0.1, -3, 0.2, 0, -1}, DATA, Goal.PLAIN);
        assertThat(confusion).isEqualTo(new Confusion(3, 1, 1, 2));
        assertThat(confusion.total()).isEqualTo(7);
        assertThat(confusion.count(true, false)).isEqualTo(1);
        assertThat(confusion.count(false, false)).isEqualTo(2);
    }

    @Test
    void computesTheUsualShares() {
        Confusion confusion = new Confusion(3, 1, 2, 4);
        assertThat(confusion.accuracy()).isEqualTo(0.7);
        assertThat(confusion.precision()).isEqualTo(0.6);
        assertThat(confusion.recall()).isEqualTo(0.75);
        assertThat(confusion.f1()).isEqualTo(6.0 / 9);
    }

    @Test
    void sharesOfNothingAreUndefined() {
        Confusion nothingFound = new Confusion(0, 0, 0, 3);
        assertThat(nothingFound.precision()).isNaN();
        assertThat(nothingFound.recall()).isNaN();
        assertThat(nothingFound.f1()).isNaN();
        assertThat(nothingFound.accuracy()).isEqualTo(1);
    }
}
