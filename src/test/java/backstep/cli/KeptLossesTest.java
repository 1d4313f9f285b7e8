package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptLossesTest {

    private static KeptLosses after(int epochs, int most) {
        KeptLosses losses = new KeptLosses(most);
        IntStream.range(0, epochs).forEach(epoch -> losses.add(epoch));
        return losses;
    }

    @Test
    void everyLossIsKeptAsLongAsThereIsRoom() {
        KeptLosses losses = after(8, 8);
        assertThat(losses.every()).isEqualTo(1);
        assertThat(losses.toArray()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void thenOfEveryFewEpochsOneIsKept() {
        assertThat(after(9, 8).toArray()).containsExactly(0, 2, 4, 6, 8);
        assertThat(after(16, 8).toArray()).containsExactly(0, 2, 4, 6, 8, 10, 12, 14);
        KeptLosses losses = after(1000, 8);
        assertThat(losses.every()).isEqualTo(128);
        assertThat(losses.toArray()).containsExactly(0, 128, 256, 384, 512, 640, 768, 896);
        assertThat(losses.epochs()).isEqualTo(1000);
        assertThat(losses.last()).isEqualTo(999);
    }

    @Test
    void theSecondThousandIsNotCut() {
        assertThat(after(5000, KeptLosses.MOST).toArray()).hasSize(5000).endsWith(4998, 4999);
    }
}
