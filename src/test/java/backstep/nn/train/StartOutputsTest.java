package backstep.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.Parameters;
import backstep.nn.kernel.Backend;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The accuracy at the start of an epoch is the same, whether it is found by the way or the network is asked. */
class StartOutputsTest {
    private static final Dataset ROWS = new DatasetSpec(Generator.MOONS, 300, 0.3, 3, 1).generate();
    private static final Parameters INITIAL =
            Parameters.draw(MlpSpec.of(2, List.of(4, 1), Activation.TANH, Activation.TANH, 5));

    private static TrainingSettings settings(int batch) {
        return TrainingSettings.of(Loss.MSE, OptimizerKind.SGD, 0.5, 10).withBatch(batch);
    }

    private static void assertKnown(Training training, int epochs) {
        for (int epoch = 0; epoch < epochs; epoch++) {
            training.epoch();
            assertThat(training.accuracyAtStart(ROWS))
                    .isEqualTo(training.evaluateStart(ROWS).accuracy());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {TrainingSettings.FULL_BATCH, 300, 7})
    void accuraciesAtTheStartAreThoseOfTheNetworkThen(int batch) {
        assertKnown(new Training(INITIAL, ROWS, settings(batch), Backend.best()), 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void alsoWhereSeveralThreadsShareTheBatch(int threads) {
        Dataset many = new DatasetSpec(Generator.MOONS, 5_000, 0.3, 3, 1).generate();
        // Of a network this large 5,000 samples are worth sharing.
        Parameters large = Parameters.draw(MlpSpec.of(2, List.of(16, 16, 1), Activation.TANH, Activation.TANH, 5));
        Training training = new Training(large, many, settings(TrainingSettings.FULL_BATCH), Backend.best(), threads);
        training.epoch();
        assertThat(training.accuracyAtStart(many))
                .isEqualTo(training.evaluateStart(many).accuracy());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 299})
    void alsoAfterAnEpochThatWasTakenInSteps(int samples) {
        Training training = new Training(INITIAL, ROWS, settings(TrainingSettings.FULL_BATCH), Backend.best());
        training.epoch();
        for (int sample = 0; sample < samples; sample++) {
            training.sample();
        }
        assertKnown(training, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 100})
    void alsoWhereTheSamplesWereShuffledBefore(int batch) {
        Training training = new Training(INITIAL, ROWS, settings(batch), Backend.best());
        assertKnown(training, 2);
        training.change(settings(TrainingSettings.FULL_BATCH));
        assertKnown(training, 2);
        Training restored = new Training(INITIAL, ROWS, settings(TrainingSettings.FULL_BATCH), Backend.best());
        restored.restore(training.state());
        assertKnown(restored, 2);
    }
}
