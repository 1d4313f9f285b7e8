package backstep.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.kernel.Backend;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadyExperimentTest {
    private static final int EPOCHS = 300;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TOO_FAST")
    void theLossFallsToLessThanHalf(ReadyExperiment ready) {
        Training training = begin(ready);
        double first = training.epoch();
        repeat(training, () -> false);
        assertThat(training.loss()).isLessThan(first / 2);
    }

    @Test
    void theDemoOfMicrogradGetsNearlyAllRightInItsHundredEpochs() {
        ReadyExperiment ready = ReadyExperiment.MICROGRAD_DEMO;
        Training training = begin(ready);
        repeat(training, () -> training.epochs() == ready.experiment().stop().epochs());
        assertThat(training.epochs()).isEqualTo(100);
        assertThat(training.evaluate(training.data()).accuracy()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void theSpiralIsLearned() {
        Training training = begin(ReadyExperiment.SPIRAL);
        repeat(training, () -> false);
        assertThat(training.evaluate(training.data()).accuracy()).isGreaterThan(0.95);
    }

    @Test
    void theOneThatIsTooFastDivergesUnlessItsSuggestionIsTaken() {
        Training training = begin(ReadyExperiment.TOO_FAST);
        LossMonitor watch = new LossMonitor();
        repeat(training, () -> watch.sees(training));
        assertThat(watch.divergence()).isPresent();

        Experiment slower = ReadyExperiment.TOO_FAST.experiment();
        Training mended = begin(slower.withTraining(
                slower.training().withLearningRate(slower.training().learningRate() / 10)));
        LossMonitor calm = new LossMonitor();
        repeat(mended, () -> calm.sees(mended));
        assertThat(calm.divergence()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachSaysWhatItIs(ReadyExperiment ready) {
        assertThat(ready.title()).isNotBlank();
        assertThat(ready.description()).endsWith(".");
    }

    private static void repeat(Training training, BooleanSupplier end) {
        int epochs = 0;
        do {
            training.epoch();
            epochs++;
        } while (epochs < EPOCHS && !end.getAsBoolean());
    }

    private static Training begin(ReadyExperiment ready) {
        return begin(ready.experiment());
    }

    private static Training begin(Experiment experiment) {
        RunSpec run = experiment.run(experiment.samples().split());
        return new Training(run.initial(), run.fed().train(), experiment.training(), Backend.best());
    }
}
