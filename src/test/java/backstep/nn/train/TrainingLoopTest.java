package backstep.nn.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import backstep.data.DatasetSpec;
import backstep.data.Feature;
import backstep.data.Generator;
import backstep.data.Split;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.Parameters;
import backstep.nn.Penalty;
import backstep.nn.Schedule;
import backstep.nn.kernel.Backend;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The trainer works on the test's own thread: commands are left by the listener, which answers each snapshot. */
class TrainingLoopTest {
    private static final Parameters INITIAL =
            Parameters.draw(MlpSpec.of(2, List.of(4, 1), Activation.TANH, Activation.TANH, 5));
    private static final Split MOONS = new DatasetSpec(Generator.MOONS, 100, 0.1, 1, 0.8).split();

    @Test
    void aRunEndsAfterItsEpochsWithTheFiguresOfAPlainTraining() throws InterruptedException {
        RunSpec spec = spec(0.05, StopRules.after(500));
        Training plain = new Training(INITIAL, MOONS.train(), spec.settings(), Backend.PLAIN);
        for (int epoch = 0; epoch < 500; epoch++) {
            plain.epoch();
        }
        Snapshot end = last(spec, TrainingLoopTest::runUntilDone);
        assertThat(end.state()).isEqualTo(RunState.FINISHED);
        assertThat(end.endedBy(end.spec().stop())).contains(StopRule.EPOCHS);
        assertThat(end.epoch()).isEqualTo(500);
        assertThat(end.parameters()).isEqualTo(plain.parameters());
        assertThat(end.loss()).isEqualTo(plain.loss());
        assertThat(end.history().epochs()).isEqualTo(500);
        assertThat(end.test().loss()).isEqualTo(plain.evaluate(MOONS.test()).loss());
    }

    @Test
    void itStopsOnceTheLossIsBelow() throws InterruptedException {
        Snapshot end = last(spec(0.1, new StopRules(0, 0.4, Double.NaN)), TrainingLoopTest::runUntilDone);
        assertThat(end.state()).isEqualTo(RunState.FINISHED);
        assertThat(end.endedBy(end.spec().stop())).contains(StopRule.LOSS);
        assertThat(end.loss()).isLessThan(0.4);
        assertThat(end.history().smallest(Measure.TRAIN_LOSS, Math.toIntExact(end.epoch()) - 2))
                .isGreaterThanOrEqualTo(0.4);
    }

    @Test
    void itStopsOnceTheAccuracyIsAbove() throws InterruptedException {
        Snapshot end = last(spec(0.1, new StopRules(0, Double.NaN, 0.8)), TrainingLoopTest::runUntilDone);
        assertThat(end.state()).isEqualTo(RunState.FINISHED);
        assertThat(end.endedBy(end.spec().stop())).contains(StopRule.ACCURACY);
        assertThat(end.train().accuracy()).isGreaterThan(0.8);
    }

    @Test
    void aSampleAfterTheOtherIsAnEpoch() throws InterruptedException {
        List<Snapshot> bySample = play(spec(0.05, StopRules.NONE), 82, (trainer, count) -> trainer.stepSample());
        List<Snapshot> byEpoch = play(spec(0.05, StopRules.NONE), 2, (trainer, count) -> trainer.stepEpoch());
        assertThat(bySample.get(1).position()).isEqualTo(1);
        assertThat(bySample.get(79).epoch()).isZero();
        assertThat(bySample.get(80).epoch()).isEqualTo(1);
        assertThat(bySample.get(80).loss()).isCloseTo(byEpoch.get(1).loss(), offset(1e-12));
        for (int place = 0; place < INITIAL.count(); place++) {
            assertThat(bySample.get(80).parameters().get(place))
                    .isCloseTo(byEpoch.get(1).parameters().get(place), offset(1e-12));
        }
    }

    @Test
    void aResetGoesBackToTheSameWeightsOrToOthers() throws InterruptedException {
        List<Snapshot> seen = play(spec(0.05, StopRules.NONE), 4, (trainer, count) -> {
            switch (count) {
                case 1 -> trainer.stepEpoch();
                case 2 -> trainer.reset();
                default -> trainer.reset(77);
            }
        });
        assertThat(seen.get(1).parameters()).isNotEqualTo(INITIAL);
        assertThat(seen.get(2).parameters()).isEqualTo(INITIAL);
        assertThat(seen.get(2).epoch()).isZero();
        assertThat(seen.get(3).parameters())
                .isEqualTo(Parameters.draw(MlpSpec.of(2, List.of(4, 1), Activation.TANH, Activation.TANH, 77)));
        assertThat(seen.stream().map(Snapshot::run)).containsExactly(0, 0, 1, 2);
    }

    @Test
    void settingsChangeWhileItRuns() throws InterruptedException {
        List<Snapshot> seen = play(spec(0.05, StopRules.NONE), 6, (trainer, count) -> {
            if (count == 1) {
                trainer.run();
            } else if (count == 3) {
                trainer.change(spec(0, StopRules.NONE));
            }
        });
        Snapshot end = seen.getLast();
        assertThat(end.state()).isEqualTo(RunState.RUNNING);
        assertThat(end.learningRate()).isZero();
        assertThat(end.epoch()).isPositive();
    }

    @Test
    void aFrozenParameterStaysAndASetOneIsUsed() throws InterruptedException {
        List<Snapshot> seen = play(spec(0.05, StopRules.NONE), 5, (trainer, count) -> {
            switch (count) {
                case 1 -> trainer.set(0, 0, 0.25);
                case 2 -> trainer.change(spec(0.05, StopRules.NONE).freezing(Set.of(0)));
                default -> trainer.stepEpoch();
            }
        });
        assertThat(seen.get(4).epoch()).isEqualTo(2);
        assertThat(seen.get(4).parameters().get(0)).isEqualTo(0.25);
        assertThat(seen.get(4).parameters().get(1)).isNotEqualTo(INITIAL.get(1));
        assertThat(seen.get(1).train().loss()).isNotEqualTo(seen.get(0).train().loss());
    }

    @Test
    void aDivergedRunSaysWhereAndKeepsTheLastFiniteNetwork() throws InterruptedException {
        Parameters linear = Parameters.draw(MlpSpec.of(2, List.of(4, 1), Activation.LINEAR, Activation.LINEAR, 5));
        RunSpec wild =
                new RunSpec(linear, MOONS, TrainingSettings.of(Loss.MSE, OptimizerKind.SGD, 50, 100), StopRules.NONE);
        Snapshot end = last(wild, TrainingLoopTest::runUntilDone);
        assertThat(end.state()).isEqualTo(RunState.DIVERGED);
        Divergence divergence = end.divergence().orElseThrow();
        assertThat(divergence.message(Double::toString))
                .startsWith("the training diverged: at epoch " + (end.epoch() - 1) + " the loss was ")
                .endsWith("Try a smaller learning rate, such as 5.0.");
        assertThat(Divergence.firstNonFinite(divergence.lastFinite())).isEmpty();
        Training again = new Training(linear, MOONS.train(), wild.settings(), Backend.PLAIN);
        for (int epoch = 0; epoch < divergence.lastFiniteEpoch(); epoch++) {
            again.epoch();
        }
        assertThat(divergence.lastFinite()).isEqualTo(again.parameters());
        assertThat(end.told().epoch()).isEqualTo(divergence.epoch());
        assertThat(end.told().trainLoss()).isEqualTo(divergence.loss());
    }

    @Test
    void theWayBackLeadsBeforeTheLossRanAway() throws InterruptedException {
        RunSpec calm = spec(0.05, StopRules.after(20));
        RunSpec wild =
                new RunSpec(INITIAL, MOONS, TrainingSettings.of(Loss.MSE, OptimizerKind.SGD, 1e6, 100), StopRules.NONE);
        RunSpec linear =
                wild.from(Parameters.draw(MlpSpec.of(2, List.of(4, 1), Activation.LINEAR, Activation.LINEAR, 5)));
        RunSpec slow = new RunSpec(linear.initial(), MOONS, calm.settings(), StopRules.after(20));
        List<Snapshot> seen = play(slow, snapshot -> snapshot.run() == 1, (trainer, snapshot) -> {
            switch (snapshot.state()) {
                case PAUSED -> trainer.run();
                case FINISHED -> {
                    trainer.change(linear);
                    trainer.run();
                }
                case DIVERGED -> trainer.resetToLastFinite();
                default -> assertThat(snapshot.divergence()).isEmpty();
            }
        });
        Snapshot back = seen.getLast();
        Parameters learned = seen.stream()
                .filter(snapshot -> snapshot.state() == RunState.FINISHED)
                .map(Snapshot::parameters)
                .findFirst()
                .orElseThrow();
        assertThat(back.parameters()).isEqualTo(learned);
        assertThat(back.epoch()).isEqualTo(20);
        assertThat(back.history().epochs()).isEqualTo(20);
        assertThat(back.marks()).extracting(RunMark::kind).contains(RunMark.Kind.RATE);
    }

    @Test
    void gradientsAreKnownBeforeTheFirstStep() throws InterruptedException {
        List<Snapshot> seen = play(spec(0.05, StopRules.NONE), 2, (trainer, count) -> trainer.stepEpoch());
        assertThat(seen.getFirst().epoch()).isZero();
        assertThat(seen.getFirst().gradients()).isEqualTo(seen.getLast().gradients());
    }

    @Test
    void aDivergedRunGoesOnFromItsLastFiniteNetwork() throws InterruptedException {
        Parameters linear = Parameters.draw(MlpSpec.of(2, List.of(4, 1), Activation.LINEAR, Activation.LINEAR, 5));
        RunSpec wild =
                new RunSpec(linear, MOONS, TrainingSettings.of(Loss.MSE, OptimizerKind.SGD, 50, 100), StopRules.NONE);
        List<Snapshot> seen = play(wild, snapshot -> snapshot.run() == 2, (trainer, snapshot) -> {
            switch (snapshot.state()) {
                case PAUSED -> {
                    if (snapshot.run() == 0) {
                        trainer.run();
                    } else {
                        trainer.reset();
                    }
                }
                case DIVERGED -> trainer.resetToLastFinite();
                default -> assertThat(snapshot.divergence()).isEmpty();
            }
        });
        Parameters lastFinite = seen.stream()
                .flatMap(snapshot -> snapshot.divergence().stream())
                .map(Divergence::lastFinite)
                .findFirst()
                .orElseThrow();
        assertThat(seen.get(seen.size() - 2).parameters()).isEqualTo(lastFinite);
        assertThat(seen.getLast().parameters()).isEqualTo(linear);
    }

    @Test
    void gradientsThatAreNotZeroedAddUpAsInMicrograd() {
        TrainingSettings settings = new TrainingSettings(
                Loss.MSE,
                OptimizerKind.SGD,
                0,
                new Schedule.Constant(),
                10,
                TrainingSettings.FULL_BATCH,
                Penalty.NONE,
                false,
                0);
        Training training = new Training(INITIAL, MOONS.train(), settings, Backend.PLAIN);
        training.epoch();
        double once = training.gradients().get(0);
        training.epoch();
        training.epoch();
        assertThat(training.gradients().get(0)).isEqualTo(once + once + once);
    }

    @Test
    void featuresAreComputedFromTheSamples() throws InterruptedException {
        Parameters network = Parameters.draw(MlpSpec.of(1, List.of(1), Activation.TANH, Activation.LINEAR, 5));
        RunSpec run = new RunSpec(
                network,
                MOONS,
                List.of(Feature.X1_X2),
                Set.of(),
                TrainingSettings.of(Loss.MSE, OptimizerKind.SGD, 0.1, 10),
                StopRules.NONE);
        Snapshot snapshot = play(run, 1, (trainer, count) -> {}).getFirst();
        double product = MOONS.train().value(0, 0) * MOONS.train().value(0, 1);
        assertThat(snapshot.train().predictions()[0])
                .isCloseTo(network.weight(0, 0, 0) * product + network.bias(0, 0), offset(1e-12));
    }

    @Test
    void theHistoryTellsOfTheOtherSamplesAndOfAccuracy() throws InterruptedException {
        Snapshot end = last(spec(0.05, StopRules.after(500)), (trainer, snapshot) -> runUntilDone(trainer, snapshot));
        LossHistory history = end.history();
        Training again = new Training(INITIAL, MOONS.train(), end.spec().settings(), Backend.PLAIN);
        assertThat(history.largest(Measure.TEST_LOSS, 0))
                .isEqualTo(again.evaluate(MOONS.test()).loss());
        again.epoch();
        assertThat(history.largest(Measure.TEST_LOSS, 1))
                .isEqualTo(again.evaluate(MOONS.test()).loss());
        assertThat(history.smallest(Measure.TRAIN_ACCURACY, 1))
                .isEqualTo(again.evaluate(MOONS.train()).accuracy());
        assertThat(history.smallest(Measure.TEST_ACCURACY, 499)).isBetween(0.0, 1.0);
    }

    @Test
    void aSlowPaceLetsCommandsThrough() throws InterruptedException {
        List<Snapshot> seen = play(
                spec(0.05, StopRules.after(3)),
                snapshot -> snapshot.epoch() == 3 || snapshot.answered() == 3,
                (trainer, snapshot) -> {
                    if (snapshot.answered() == 0) {
                        trainer.setPace(0.001);
                        trainer.run();
                    } else if (snapshot.epoch() == 0) {
                        trainer.pause();
                        trainer.stepEpoch();
                    }
                });
        assertThat(seen.getLast().epoch()).isEqualTo(2);
    }

    @Test
    void aPaceThatNoScreenShowsTrainsSeveralEpochsForASnapshot() throws InterruptedException {
        List<Snapshot> seen =
                play(spec(0.05, StopRules.after(100)), TrainingLoopTest::hasEnded, (trainer, snapshot) -> {
                    if (snapshot.answered() == 0) {
                        trainer.setPace(1200);
                        trainer.run();
                    }
                });
        assertThat(seen.getLast().epoch()).isEqualTo(100);
        List<Long> steps = new ArrayList<>();
        for (int index = 1; index < seen.size(); index++) {
            steps.add(seen.get(index).epoch() - seen.get(index - 1).epoch());
        }
        assertThat(steps).allMatch(step -> step <= 20).anyMatch(step -> step > 1);
    }

    private static RunSpec spec(double rate, StopRules stop) {
        return new RunSpec(INITIAL, MOONS, TrainingSettings.of(Loss.MSE, OptimizerKind.SGD, rate, 500), stop);
    }

    private static void runUntilDone(TrainingLoop trainer, Snapshot snapshot) {
        if (snapshot.state() == RunState.PAUSED) {
            trainer.run();
        }
    }

    /** The snapshot with which a run ends by itself. */
    private static Snapshot last(RunSpec spec, BiConsumer<TrainingLoop, Snapshot> player) throws InterruptedException {
        return play(spec, TrainingLoopTest::hasEnded, player).getLast();
    }

    private static boolean hasEnded(Snapshot snapshot) {
        return snapshot.state() == RunState.FINISHED || snapshot.state() == RunState.DIVERGED;
    }

    /** The first snapshots, each answered by the command of its number, counted from 1. */
    private static List<Snapshot> play(RunSpec spec, int snapshots, BiConsumer<TrainingLoop, Integer> player)
            throws InterruptedException {
        AtomicInteger count = new AtomicInteger();
        return play(
                spec,
                snapshot -> count.incrementAndGet() == snapshots,
                (trainer, snapshot) -> player.accept(trainer, count.get()));
    }

    private static List<Snapshot> play(RunSpec spec, Predicate<Snapshot> end, BiConsumer<TrainingLoop, Snapshot> player)
            throws InterruptedException {
        List<Snapshot> seen = new ArrayList<>();
        List<TrainingLoop> self = new ArrayList<>();
        TrainingLoop trainer = new TrainingLoop(spec, Backend.PLAIN, snapshot -> {
            seen.add(snapshot);
            if (end.test(snapshot)) {
                self.getFirst().close();
            } else {
                player.accept(self.getFirst(), snapshot);
            }
        });
        self.add(trainer);
        trainer.work();
        return seen;
    }
}
