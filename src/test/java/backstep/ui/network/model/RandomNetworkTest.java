package backstep.ui.network.model;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.document.Act;
import backstep.document.History;
import backstep.document.NetworkSpec;
import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.kernel.Backend;
import backstep.nn.train.Experiment;
import backstep.nn.train.RunSpec;
import backstep.nn.train.RunState;
import backstep.nn.train.SampleSource;
import backstep.nn.train.Snapshot;
import backstep.nn.train.StopRules;
import backstep.nn.train.TrainerState;
import backstep.nn.train.Training;
import backstep.text.Numbers;
import backstep.ui.task.Tasks;
import backstep.ui.widget.Undoing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done to a network is undone and redone exactly. The test's own thread plays the window's. */
class RandomNetworkTest {

    private static final int ACTS = Integer.getInteger("acts", 30);
    private static final List<OptimizerKind> OPTIMIZERS = List.of(OptimizerKind.values());
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Tasks tasks = new Tasks(Executors.newCachedThreadPool(), window::add);
    private final History<NetworkSpec> history = new History<>(NetworkSpec.FIRST);
    private final NetworkSession session = new NetworkSession(tasks, history);
    private final Undoing acts = new Undoing(history, session::show);

    @BeforeEach
    void start() {
        session.start();
        settle();
    }

    @AfterEach
    void close() {
        session.close();
        tasks.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatWasDoneIsUndoneAndRedoneExactly(long seed) {
        Random random = new Random(seed);
        for (int act = 0; act < ACTS; act++) {
            act(random);
            if (random.nextInt(3) > 0) {
                settle();
            }
        }
        session.pause();
        settle();
        List<NetworkSpec> states = new ArrayList<>();
        for (int place = history.place(); place > 0; place--) {
            states.addFirst(history.present());
            acts.undo();
            settleAndCheck();
        }
        assertThat(history.present()).isEqualTo(NetworkSpec.FIRST);
        for (NetworkSpec state : states) {
            acts.redo();
            settleAndCheck();
            assertThat(history.present()).isEqualTo(state);
        }
    }

    /** The training stands where the document says, and would go on just so. */
    private void settleAndCheck() {
        settle();
        NetworkSpec spec = session.stateProperty().get().spec();
        assertThat(session.problemProperty().get()).isNull();
        assertThat(spec).isSameAs(history.present());
        Snapshot shown = shown();
        RunSpec run = spec.run(shown.spec().data());
        TrainerState stands = Forecast.now(spec, run);
        Training training = new Training(run.initial(), run.fed().train(), run.settings(), Backend.best());
        training.restore(stands.training());
        assertThat(shown.parameters()).isEqualTo(stands.training().parameters());
        assertThat(shown.gradients()).isEqualTo(training.knownGradients());
        assertThat(shown.epoch()).isEqualTo(stands.training().progress().epoch());
        assertThat(shown.position()).isEqualTo(stands.training().progress().position());
        assertThat(shown.history()).isEqualTo(stands.history());
        assertThat(shown.state()).isEqualTo(stands.state());
        assertThat(shown.spec().frozen()).isEqualTo(spec.frozen());
        assertThat(shown.spec()).isEqualTo(spec.run(spec.experiment().samples().split()));
    }

    private void act(Random random) {
        int count = session.experimentProperty().get().network().parameterCount();
        switch (random.nextInt(14)) {
            case 0 -> session.change(e -> e.withTraining(e.training().withLearningRate(random.nextInt(9) / 100.0)));
            case 1 ->
                session.change(e -> e.withLayers(
                        MlpSpec.layers(List.of(1 + random.nextInt(4), 1), Activation.TANH, Activation.TANH)));
            case 2 -> session.change(e -> e.withTraining(e.training().withBatch(random.nextInt(30))));
            case 3 ->
                session.change(e ->
                        e.withTraining(e.training().withOptimizer(OPTIMIZERS.get(random.nextInt(OPTIMIZERS.size())))));
            case 4 ->
                session.change(e -> e.withSamples(new SampleSource.Named(
                        DatasetSpec.of(random.nextBoolean() ? Generator.MOONS : Generator.CIRCLES))));
            case 5 -> session.freeze(random.nextInt(count), random.nextBoolean());
            case 6 -> session.setParameter(random.nextInt(count), random.nextInt(9));
            case 7 -> session.change(Experiment::redrawn);
            case 8 -> session.reset();
            case 9 -> session.stepSample();
            case 10, 11 -> session.stepEpoch();
            default -> runShortly(random);
        }
    }

    private void runShortly(Random random) {
        session.run();
        if (random.nextBoolean()) {
            await(() -> session.isRunning() || session.isAtRest());
        }
        if (random.nextBoolean()) {
            session.change(e -> e.withTraining(e.training().withLearningRate(random.nextInt(9) / 100.0)));
        }
        session.pause();
        if (random.nextBoolean()) {
            session.run();
            session.pause();
        }
    }

    @Test
    void aRunOfTrainingIsOneActNamedByHowFarItCame() {
        session.change(e -> e.withStop(StopRules.after(50)));
        session.run();
        await(() -> shown().state() == RunState.FINISHED);
        settle();
        assertThat(names()).containsExactly("change of the stop rules", "training from epoch 0 to 50");
        Snapshot end = shown();
        acts.undo();
        settleAndCheck();
        assertThat(shown().epoch()).isZero();
        acts.redo();
        settleAndCheck();
        assertThat(shown().parameters()).isEqualTo(end.parameters());
    }

    @Test
    void undoneWhileItRunsATrainingEndsWhereItBegan() {
        session.stepEpoch();
        settle();
        NetworkSpec before = history.present();
        session.run();
        await(session::isRunning);
        acts.undo();
        settleAndCheck();
        assertThat(history.present()).isEqualTo(before);
        acts.redo();
        settleAndCheck();
        assertThat(shown().epoch()).isGreaterThan(1);
    }

    @Test
    void aRateThatIsChangedWithinARunIsUndoneToWhereItWasChanged() {
        session.run();
        await(() -> session.isRunning() && shown().epoch() > 0);
        session.change(e -> e.withTraining(e.training().withLearningRate(0.125)));
        session.change(e -> e.withTraining(e.training().withLearningRate(0.25)));
        long changed = shown().epoch();
        await(() -> shown().epoch() > changed);
        session.pause();
        settle();
        assertThat(history.acts()).hasSize(2);
        assertThat(names().getLast()).isEqualTo("learning rate 0.05 → 0.25");
        acts.undo();
        settleAndCheck();
        assertThat(shown().epoch()).isPositive();
        assertThat(shown().learningRate()).isEqualTo(0.05);
    }

    @Test
    void actsAreNamed() {
        session.stepEpoch();
        session.stepEpoch();
        session.freeze(0, true);
        settle();
        double was = shown().parameters().get(0);
        session.setParameter(0, 0.5);
        session.stepSample();
        session.stepSample();
        session.reset();
        session.change(Experiment::redrawn);
        settle();
        assertThat(names())
                .containsExactly(
                        "training from epoch 0 to 2",
                        "layer 1, neuron 1, weight 1 kept as it is",
                        "layer 1, neuron 1, weight 1 edited: " + Numbers.full(was) + " → 0.5",
                        "steps by samples",
                        "back to the first weights",
                        "seed of the network 1337 → 1338");
    }

    @Test
    void aTrainingGoesOnAfterUndoAndRedoAsItWouldHave() {
        session.change(e ->
                e.withTraining(e.training().withOptimizer(OptimizerKind.ADAM).withBatch(10)));
        session.stepEpoch();
        session.stepSample();
        session.reset();
        settle();
        acts.undo();
        settleAndCheck();
        session.stepEpoch();
        session.stepEpoch();
        settle();
        Snapshot there = shown();
        session.reset();
        session.stepEpoch();
        session.stepSample();
        session.stepEpoch();
        session.stepEpoch();
        settle();
        assertThat(shown().parameters()).isEqualTo(there.parameters());
    }

    private List<String> names() {
        return history.acts().stream().map(Act::name).toList();
    }

    private Snapshot shown() {
        return Objects.requireNonNull(session.frameProperty().get()).snapshot();
    }

    private void settle() {
        await(session::isAtRest);
    }

    private void await(BooleanSupplier condition) {
        long lastTask = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - lastTask))
                    .as("silence")
                    .isLessThan(LONGEST_SILENCE);
            try {
                Runnable task = window.poll(10, TimeUnit.MILLISECONDS);
                if (task != null) {
                    task.run();
                    lastTask = System.nanoTime();
                }
            } catch (InterruptedException interruption) {
                throw new AssertionError(interruption);
            }
        }
    }
}
