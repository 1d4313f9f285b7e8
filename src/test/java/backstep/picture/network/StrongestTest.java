package backstep.picture.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which links are drawn when there are too many. */
class StrongestTest {

    @Test
    void fewAreAllTaken() {
        assertThat(Strongest.of(new double[] {0, -1, 2}, 3)).containsExactly(0, 1, 2);
    }

    @Test
    void theFarthestFromZeroAreTakenWhateverTheirSign() {
        assertThat(Strongest.of(new double[] {0.1, -5, 2, -0.3, 4}, 2)).containsExactly(1, 4);
    }

    @Test
    void ofEqualOnesTheFirstAreTaken() {
        assertThat(Strongest.of(new double[] {1, -1, 3, 1, 1}, 3)).containsExactly(0, 1, 2);
    }

    @Test
    void nanIsNeverHidden() {
        assertThat(Strongest.of(new double[] {9, Double.NaN, 7, Double.NEGATIVE_INFINITY}, 2))
                .containsExactly(1, 3);
    }

    @Test
    void ofManyExactlyTheLimitIsTakenAndNothingStrongerIsLeft() {
        Random random = new Random(7);
        double[] figures =
                random.doubles(28_672, -1, 1).map(x -> Math.rint(x * 200)).toArray();
        int[] taken = Strongest.of(figures, 2500);
        double weakest =
                IntStream.of(taken).mapToDouble(i -> Math.abs(figures[i])).min().orElseThrow();
        assertThat(taken).hasSize(2500).doesNotHaveDuplicates().isSorted();
        assertThat(taken)
                .contains(IntStream.range(0, figures.length)
                        .filter(i -> Math.abs(figures[i]) > weakest)
                        .toArray());
    }
}
