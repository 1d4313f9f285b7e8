package backstep.nn.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.RandomState;
import backstep.data.Split;
import backstep.nn.OptimizerKind;
import backstep.nn.Penalty;
import backstep.nn.Schedule;
import backstep.nn.kernel.Backend;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A training that is written down and restored goes on as if nothing had been. */
class TrainingStateTest {

    private static final Set<Integer> FROZEN = Set.of(1, 17);

    private final Experiment experiment = Experiment.first()
            .withSamples(new SampleSource.Named(
                    DatasetSpec.of(Generator.MOONS).withSamples(30).withTrainShare(0.8)));
    private final Split split = experiment.samples().split();

    @ParameterizedTest
    @EnumSource
    void sevenEpochsAndFiveAreTwelveBitForBit(OptimizerKind optimizer) {
        for (Schedule schedule : List.of(
                new Schedule.Constant(),
                new Schedule.Linear(0.01),
                new Schedule.Cosine(0),
                new Schedule.Step(3, 0.5))) {
            for (int batch : new int[] {TrainingSettings.FULL_BATCH, 7}) {
                TrainingSettings settings = settings(optimizer, schedule, batch);
                Training straight = begun(settings, 12);
                Training restored = restored(begun(settings, 7), settings);
                go(restored, 5);
                assertThat(restored.state()).isEqualTo(straight.state());
            }
        }
    }

    @Test
    void theMiddleOfABatchIsGoneOnWithToo() {
        TrainingSettings settings =
                settings(OptimizerKind.ADAM, new Schedule.Constant(), 7).withZeroGradients(false);
        Training straight = begun(settings, 3);
        step(straight, 10);
        Training restored = restored(straight, settings);
        assertThat(restored.nextSample()).isEqualTo(straight.nextSample());
        step(straight, 30);
        step(restored, 30);
        assertThat(restored.state()).isEqualTo(straight.state());
    }

    @Test
    void anotherOptimiserBeginsWithoutAMemory() {
        TrainingSettings adam = settings(OptimizerKind.ADAM, new Schedule.Constant(), 7);
        Training restored = restored(begun(adam, 3), adam.withOptimizer(OptimizerKind.SGD));
        assertThat(restored.state().optimizer().steps()).isZero();
        assertThat(restored.epochs()).isEqualTo(3);
    }

    @Test
    void aStateOfOtherSamplesIsRefused() {
        TrainingSettings settings = settings(OptimizerKind.SGD, new Schedule.Constant(), 7);
        TrainingState state = begun(settings, 1).state();
        Training other = new Training(experiment.run(split).initial(), split.test(), settings, Backend.best());
        assertThatThrownBy(() -> other.restore(state))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the order must name each of the 6 samples once, counted from 0");
        assertThat(other.epochs()).isZero();
    }

    @Test
    void aTrainerThatIsSavedGoesOnInAnother() throws InterruptedException {
        RunSpec run = experiment
                .withTraining(settings(OptimizerKind.MOMENTUM, new Schedule.Linear(0), 7))
                .withStop(StopRules.after(20))
                .run(split)
                .freezing(FROZEN);
        TrainerState half = SavedTrainer.after(run.freezing(FROZEN), 9);
        assertThat(half.training().progress().epoch()).isEqualTo(9);
        TrainerState whole = SavedTrainer.after(run, 20);
        assertThat(SavedTrainer.resumed(run, half, 11)).isEqualTo(whole);
        assertThat(whole.history().epochs()).isEqualTo(20);
    }

    @Test
    void randomNumbersGoOnAfterTheyWereWrittenDown() {
        RandomState random = new RandomState(42);
        for (int drawn = 0; drawn < 700; drawn++) {
            random.gauss();
        }
        random.uniform();
        random.gauss();
        RandomState again = RandomState.restored(random.state());
        for (int drawn = 0; drawn < 700; drawn++) {
            assertThat(again.gauss()).isEqualTo(random.gauss());
        }
        assertThatThrownBy(() -> RandomState.restored("x".repeat(random.state().length())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("this is not where a drawing of random numbers can stand");
    }

    private TrainingSettings settings(OptimizerKind optimizer, Schedule schedule, int batch) {
        return experiment
                .training()
                .withOptimizer(optimizer)
                .withSchedule(schedule, 10)
                .withBatch(batch)
                .withPenalty(new Penalty(1e-4, 1e-3))
                .withSeed(5);
    }

    private Training begun(TrainingSettings settings, int epochs) {
        Training training = new Training(experiment.run(split).initial(), split.train(), settings, Backend.best());
        training.freeze(FROZEN);
        go(training, epochs);
        return training;
    }

    private Training restored(Training from, TrainingSettings settings) {
        Training training = begun(settings, 0);
        training.restore(from.state());
        training.freeze(FROZEN);
        return training;
    }

    private static void go(Training training, int epochs) {
        for (int epoch = 0; epoch < epochs; epoch++) {
            training.epoch();
        }
    }

    private static void step(Training training, int samples) {
        for (int sample = 0; sample < samples; sample++) {
            training.sample();
        }
    }
}
