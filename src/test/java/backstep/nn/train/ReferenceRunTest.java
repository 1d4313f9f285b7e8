package backstep.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.kernel.Backend;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceRunTest {
    private static final Comparator<Double> RELATIVELY_CLOSE =
            (a, b) -> Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) ? 0 : Double.compare(a, b);

    static Stream<Arguments> runs() {
        return Stream.of(Backend.values())
                .flatMap(backend -> ReferenceRun.all().map(run -> Arguments.of(backend, run)));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aRunGivesTheFiguresOfPyTorch(Backend backend, ReferenceRun run) {
        Training training = new Training(run.initial(), run.data(), run.settings(), backend);
        double[] losses = new double[run.losses().length];
        losses[0] = training.epoch();
        assertThat(training.gradients().toArray())
                .usingElementComparator(RELATIVELY_CLOSE)
                .containsExactly(run.firstGradients().toArray());
        for (int epoch = 1; epoch < losses.length; epoch++) {
            losses[epoch] = training.epoch();
        }
        assertThat(losses).usingElementComparator(RELATIVELY_CLOSE).containsExactly(run.losses());
        Evaluation end = training.evaluate(run.data());
        for (int sample = 0; sample < run.data().size(); sample++) {
            assertThat(end.outputsOf(sample))
                    .usingElementComparator(RELATIVELY_CLOSE)
                    .containsExactly(run.predictions()[sample]);
        }
        assertThat(end.accuracy()).isEqualTo(run.accuracy());
    }

    @Test
    void thereAreTwelveRunsOfOneOutputAndFourOfMore() {
        assertThat(ReferenceRun.all()).hasSize(16);
    }
}
