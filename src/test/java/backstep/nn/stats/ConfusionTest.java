package backstep.nn.stats;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Dataset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionTest {
    private static final double[][] ONE_INPUT = {{0, 0, 0, 0, 0, 0, 0}};
    private static final Dataset DATA = Dataset.classes(ONE_INPUT, new double[] {1, 1, 1, 1, -1, -1, -1});

    @Test
    void countsEachPairOfClasses() {
        Confusion confusion = Confusion.of(new int[] {1, 1, 1, 0, 1, 0, 0}, DATA);
        assertThat(confusion).isEqualTo(Confusion.ofTwo(3, 1, 1, 2));
        assertThat(confusion.total()).isEqualTo(7);
        assertThat(confusion.count(1, 0)).isEqualTo(1);
        assertThat(confusion.count(0, 0)).isEqualTo(2);
    }

    @Test
    void computesTheUsualShares() {
        Confusion confusion = Confusion.ofTwo(3, 1, 2, 4);
        assertThat(confusion.accuracy()).isEqualTo(0.7);
        assertThat(confusion.precision()).isEqualTo(0.6);
        assertThat(confusion.recall()).isEqualTo(0.75);
        assertThat(confusion.f1()).isEqualTo(6.0 / 9);
    }

    @Test
    void sharesOfNothingAreUndefined() {
        Confusion nothingFound = Confusion.ofTwo(0, 0, 0, 3);
        assertThat(nothingFound.precision()).isNaN();
        assertThat(nothingFound.recall()).isNaN();
        assertThat(nothingFound.f1()).isNaN();
        assertThat(nothingFound.accuracy()).isEqualTo(1);
    }

    @Test
    void ofMoreClassesTheMacroAverageLeavesOutThoseThatAreNowhere() {
        Confusion confusion = new Confusion(
                List.of(List.of(2, 0, 1, 0), List.of(0, 3, 0, 0), List.of(1, 1, 2, 0), List.of(0, 0, 0, 0)));
        assertThat(confusion.accuracy()).isEqualTo(0.7);
        assertThat(confusion.f1(1)).isEqualTo(6.0 / 7);
        assertThat(confusion.f1(3)).isNaN();
        assertThat(confusion.macroF1()).isEqualTo((2.0 / 3 + 6.0 / 7 + 4.0 / 7) / 3);
    }
}
