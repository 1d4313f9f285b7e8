package backstep.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.Split;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.Parameters;
import backstep.nn.kernel.Backend;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs that come to nothing for every reason there is, and where they can go on from. */
class WayBackTest {
    private static final Parameters LINEAR =
            Parameters.draw(MlpSpec.of(2, List.of(4, 1), Activation.LINEAR, Activation.LINEAR, 5));
    private static final Split MOONS = new DatasetSpec(Generator.MOONS, 100, 0.1, 1, 0.8).split();
    private static final int LONG = 200;

    private static RunSpec spec(Split data, OptimizerKind kind, double rate, int batch) {
        TrainingSettings settings =
                TrainingSettings.of(Loss.MSE, kind, rate, LONG).withBatch(batch);
        return new RunSpec(LINEAR, data, settings, StopRules.NONE);
    }

    private static RunSpec wild() {
        return spec(MOONS, OptimizerKind.SGD, 50, TrainingSettings.FULL_BATCH);
    }

    private static Divergence diverged(TrainingRun run) {
        run.start();
        run.stretch(() -> run.epochs() < LONG);
        return run.snapshot(0).divergence().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void withEveryOptimiserAGoodNetworkGoesOnWithoutTheMemoryThatRanAway(OptimizerKind kind) {
        for (int batch : new int[] {TrainingSettings.FULL_BATCH, 20}) {
            TrainingRun run = new TrainingRun(spec(MOONS, kind, 1e8, batch), 0, Backend.PLAIN);
            Divergence divergence = diverged(run);
            RunSpec calm = spec(MOONS, kind, 0.001, TrainingSettings.FULL_BATCH);
            TrainingRun back = new TrainingRun(calm, 1, Backend.PLAIN);
            back.restore(run.lastFinite().orElseThrow());
            assertThat(back.epochs()).isEqualTo(divergence.lastFiniteEpoch());
            assertThat(back.snapshot(0).history().epochs()).isEqualTo(divergence.lastFiniteEpoch());
            assertThat(back.snapshot(0).marks()).isEmpty();
            back.step(Training::epoch);
            Training fresh = new Training(divergence.lastFinite(), MOONS.train(), calm.settings(), Backend.PLAIN);
            fresh.epoch();
            assertThat(back.snapshot(0).parameters()).isEqualTo(fresh.parameters());
            assertThat(back.snapshot(0).state()).isEqualTo(RunState.PAUSED);
            assertThat(fresh.loss()).isLessThan(10);
        }
    }

    @Test
    void anExplosionWithinTheFirstEpochLeadsToTheStart() {
        TrainingRun run = new TrainingRun(spec(MOONS, OptimizerKind.SGD, 1e100, 5), 0, Backend.PLAIN);
        Divergence divergence = diverged(run);
        assertThat(divergence.epoch()).isZero();
        assertThat(divergence.lastFiniteEpoch()).isZero();
        assertThat(divergence.lastFinite()).isEqualTo(LINEAR);
        assertThat(divergence.hasWayBack())
                .as("updates were made within the epoch")
                .isTrue();
        assertThat(divergence.message(Double::toString)).endsWith("Try a smaller learning rate, such as 1.0E99.");
    }

    @Test
    void weightsThatAreFiniteButHugeAreNotGoneBackTo() {
        Divergence divergence = diverged(new TrainingRun(wild(), 0, Backend.PLAIN));
        assertThat(divergence.parameter()).as("all were still finite").isEmpty();
        Training good = new Training(divergence.lastFinite(), MOONS.train(), wild().settings(), Backend.PLAIN);
        assertThat(good.epoch()).isLessThan(10);
    }

    @Test
    void aLossBeyondWhatDoublesHoldLeadsBackToo() {
        Dataset far = Dataset.numbers(new double[][] {{0, 1}, {1, 0}}, new double[] {1e200, -1e200});
        TrainingRun run = new TrainingRun(spec(MOONS, OptimizerKind.SGD, 0.01, 0), 0, Backend.PLAIN);
        run.start();
        run.stretch(() -> run.epochs() < 5);
        run.change(spec(new Split(far, far.select()), OptimizerKind.SGD, 0.01, 0));
        Divergence divergence = diverged(run);
        assertThat(divergence.loss()).isInfinite();
        assertThat(divergence.parameter()).isEmpty();
        assertThat(Divergence.firstNonFinite(divergence.lastFinite())).isEmpty();
        assertThat(divergence.lastFiniteEpoch()).isBetween(4L, divergence.epoch());
    }

    @Test
    void aSampleThatIsNoNumberIsToldFromARateThatIsTooLarge() {
        Dataset broken = Dataset.classes(new double[][] {{0, 1, Double.NaN}, {1, 0, 1}}, new double[] {1, -1, 1});
        Split data = new Split(broken, broken.select());
        Divergence divergence = diverged(new TrainingRun(spec(data, OptimizerKind.ADAM, 0.1, 0), 0, Backend.PLAIN));
        assertThat(divergence.lastFinite()).isEqualTo(LINEAR);
        assertThat(divergence.hasWayBack()).isFalse();
        assertThat(divergence.message(Double::toString))
                .isEqualTo("the training diverged: at epoch 0 the loss was NaN. All parameters are still finite. No"
                        + " update was made before that, so it is not the learning rate: the weights or the"
                        + " samples are too large, or are no numbers. Standardise the inputs, or begin with"
                        + " smaller weights.");
    }

    @Test
    void aTestSampleThatIsNoNumberEndsNoRun() {
        Dataset broken = Dataset.classes(new double[][] {{Double.NaN}, {1}}, new double[] {1});
        TrainingRun run =
                new TrainingRun(spec(new Split(MOONS.train(), broken), OptimizerKind.SGD, 0.01, 0), 0, Backend.PLAIN);
        run.start();
        run.stretch(() -> run.epochs() < 5);
        assertThat(run.snapshot(0).state()).isEqualTo(RunState.RUNNING);
        assertThat(run.snapshot(0).test().loss()).isNaN();
    }

    @Test
    void weightsThatWereMadeNoNumbersAreNoWayBack() {
        TrainingRun run = new TrainingRun(spec(MOONS, OptimizerKind.SGD, 0.01, 20), 0, Backend.PLAIN);
        run.set(0, Double.NaN);
        Divergence divergence = diverged(run);
        assertThat(divergence.hasWayBack()).isFalse();
        assertThat(divergence.parameter()).hasValue(0);
    }
}
