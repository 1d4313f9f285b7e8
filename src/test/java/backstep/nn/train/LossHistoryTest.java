package backstep.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LossHistoryTest {

    @Test
    void aShortRunIsKeptAsItIs() {
        LossHistory.Recorder recorder = new LossHistory.Recorder();
        IntStream.range(0, 100).forEach(recorder::add);
        LossHistory history = recorder.history();
        assertThat(history.size()).isEqualTo(100);
        assertThat(history.stride()).isEqualTo(1);
        assertThat(history.smallest(Measure.TRAIN_LOSS, 42)).isEqualTo(42);
        assertThat(history.largest(Measure.TRAIN_LOSS, 42)).isEqualTo(42);
    }

    @Test
    void aMillionEpochsKeepEverySpike() {
        LossHistory.Recorder recorder = new LossHistory.Recorder();
        for (int epoch = 0; epoch < 1_000_000; epoch++) {
            recorder.add(epoch == 777_777 ? 99 : 1);
        }
        LossHistory history = recorder.history();
        int spike = (int) (777_777 / history.stride());
        assertThat(history.epochs()).isEqualTo(1_000_000);
        assertThat(history.size()).isLessThanOrEqualTo(4096);
        assertThat(history.largest(Measure.TRAIN_LOSS, spike)).isEqualTo(99);
        assertThat(history.smallest(Measure.TRAIN_LOSS, spike)).isEqualTo(1);
        assertThat(IntStream.range(0, history.size()).filter(i -> history.largest(Measure.TRAIN_LOSS, i) > 1))
                .containsExactly(spike);
    }
}
