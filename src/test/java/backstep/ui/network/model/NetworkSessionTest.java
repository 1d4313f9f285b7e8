package backstep.ui.network.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.document.History;
import backstep.document.NetworkSpec;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.field.Neuron;
import backstep.nn.train.Experiment;
import backstep.nn.train.RunMark;
import backstep.nn.train.RunState;
import backstep.nn.train.SampleSource;
import backstep.nn.train.Snapshot;
import backstep.nn.train.StopRules;
import backstep.ui.task.Tasks;
import backstep.ui.widget.Undoing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The test's own thread plays the window's. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class NetworkSessionTest {
    /** Nothing at all happens for as long as this only where something is stuck, however slow the machine is. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private static final int EPOCHS = 100;

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

    @Test
    void itBeginsWithTheNetworkThatTheSeedDraws() {
        Snapshot snapshot = shown();
        assertThat(snapshot.epoch()).isZero();
        assertThat(snapshot.parameters())
                .isEqualTo(Parameters.draw(session.experimentProperty().get().network()));
        assertThat(trainingFrame().maps().layers()).hasSize(3);
        assertThat(trainingFrame().maps().output().values()).hasSize(100 * 100);
    }

    @Test
    void anEpochIsOneEpoch() {
        session.stepEpoch();
        settle();
        assertThat(shown().epoch()).isEqualTo(1);
        assertThat(shown().state()).isEqualTo(RunState.PAUSED);
    }

    @Test
    void settingsChangeWithinTheRun() {
        session.stepEpoch();
        session.change(e -> e.withTraining(e.training().withLearningRate(0.5)));
        session.stepEpoch();
        settle();
        assertThat(shown().epoch()).isEqualTo(2);
        assertThat(shown().run()).isZero();
        assertThat(shown().learningRate()).isEqualTo(0.5);
    }

    @Test
    void otherLayersGoOnWithWhatWasLearnedAndAResetDrawsThem() {
        session.stepEpoch();
        settle();
        Parameters learned = shown().parameters();
        session.change(e -> e.withLayers(MlpSpec.layers(List.of(9, 8, 1), Activation.TANH, Activation.TANH)));
        settle();
        Parameters grown = shown().parameters();
        assertThat(shown().epoch()).isEqualTo(1);
        assertThat(shown().marks())
                .containsExactly(new RunMark(1, RunMark.Kind.NETWORK, "MLP(2, [8, 8, 1])", "MLP(2, [9, 8, 1])"));
        assertThat(grown.spec().text()).isEqualTo("MLP(2, [9, 8, 1])");
        assertThat(grown.weight(0, 7, 1)).isEqualTo(learned.weight(0, 7, 1));
        assertThat(grown.weight(1, 3, 7)).isEqualTo(learned.weight(1, 3, 7));
        assertThat(grown.bias(2, 0)).isEqualTo(learned.bias(2, 0));
        assertThat(session.runs().list()).isEmpty();
        session.stepEpoch();
        settle();
        assertThat(shown().history().epochs()).isEqualTo(2);
        session.reset();
        settle();
        assertThat(shown().epoch()).isZero();
        assertThat(shown().parameters()).isEqualTo(drawn());
    }

    private Parameters drawn() {
        return Parameters.draw(session.experimentProperty().get().network());
    }

    @Test
    void anotherDataSetBeginsWithTheWeightsThatTheSeedDraws() {
        session.stepEpoch();
        session.change(e -> e.withSamples(new SampleSource.Named(DatasetSpec.of(Generator.CIRCLES))));
        settle();
        assertThat(shown().epoch()).isZero();
        assertThat(shown().parameters()).isEqualTo(drawn());
        session.stepEpoch();
        session.change(e -> e.withSamples(new SampleSource.Named(DatasetSpec.of(Generator.TOY))));
        settle();
        assertThat(shown().epoch()).isZero();
        assertThat(shown().parameters()).isEqualTo(drawn());
        session.stepEpoch();
        session.reset();
        settle();
        assertThat(shown().parameters()).isEqualTo(drawn());
        assertThat(session.runs().list()).hasSize(3);
    }

    @Test
    void theSameDataWithOtherFiguresIsLearnedOn() {
        session.change(e -> e.withSamples(few(Generator.MOONS)));
        session.stepEpoch();
        settle();
        session.change(e -> e.withSamples(new SampleSource.Named(new DatasetSpec(Generator.MOONS, 30, 0.2, 3, 0.5))));
        settle();
        assertThat(shown().epoch()).isEqualTo(1);
        assertThat(shown().marks()).extracting(RunMark::kind).containsExactly(RunMark.Kind.DATA);
    }

    @Test
    void aKeptRunHasTheSettingsThatTrainedIt() {
        session.stepEpoch();
        settle();
        Experiment trained = session.experimentProperty().get();
        session.change(e -> e.withTraining(e.training().withLearningRate(0.1)));
        session.change(e -> e.withTraining(e.training().withLearningRate(0.2)));
        session.reset();
        settle();
        KeptRun kept = session.runs().list().getFirst();
        assertThat(kept.experiment()).isEqualTo(trained);
        assertThat(kept.end().marks()).isEmpty();
    }

    @Test
    void whatWasChangedWhileARunWasUnderWayIsMarkedOnIt() {
        session.stepEpoch();
        session.change(e -> e.withTraining(e.training().withLearningRate(0.1)));
        session.stepEpoch();
        session.reset();
        settle();
        KeptRun kept = session.runs().list().getFirst();
        assertThat(kept.experiment()).isEqualTo(session.experimentProperty().get());
        assertThat(kept.end().marks()).containsExactly(new RunMark(1, RunMark.Kind.RATE, "0.05", "0.1"));
    }

    @Test
    void runsThatWereRemovedCanBeBroughtBack() {
        for (int run = 0; run < 3; run++) {
            session.stepEpoch();
            session.reset();
        }
        settle();
        List<KeptRun> all = List.copyOf(session.runs().list());
        assertThat(all).hasSize(3);
        session.runs().remove(all.get(1));
        session.runs().bringBack();
        assertThat(session.runs().list()).isEqualTo(all);
        session.runs().clear();
        assertThat(session.runs().list()).isEmpty();
        session.runs().bringBack();
        assertThat(session.runs().list()).isEqualTo(all);
        assertThat(session.runs().removedProperty().get()).isEmpty();
    }

    @Test
    void anotherShapeOfAnUntouchedNetworkIsDrawnFromItsSeed() {
        session.change(e -> e.withLayers(MlpSpec.layers(List.of(4, 1), Activation.TANH, Activation.TANH)));
        settle();
        assertThat(shown().parameters())
                .isEqualTo(Parameters.draw(session.experimentProperty().get().network()));
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        Experiment before = session.experimentProperty().get();
        session.change(e -> e.withFeatures(List.of()));
        assertThat(session.experimentProperty().get()).isEqualTo(before);
        assertThat(session.problemProperty().get()).hasMessageStartingWith("a network can have 1 to");
        session.change(e -> e.withSeed(3));
        assertThat(session.problemProperty().get()).isNull();
    }

    @Test
    void aResetKeepsTheRunForComparison() {
        Parameters initial = shown().parameters();
        session.stepEpoch();
        session.stepEpoch();
        session.reset();
        settle();
        assertThat(shown().parameters()).isEqualTo(initial);
        assertThat(session.runs().list())
                .extracting(KeptRun::name, run -> run.end().epoch(), KeptRun::experiment)
                .containsExactly(tuple("Run 1", 2L, session.experimentProperty().get()));
    }

    @Test
    void otherSamplesAreMadeElsewhereAndShownOnTheirPlane() {
        session.change(e -> e.withSamples(new SampleSource.Named(DatasetSpec.of(Generator.TOY))));
        settle();
        assertThat(shown().parameters().spec().inputs()).isEqualTo(3);
        assertThat(Objects.requireNonNull(session.planeProperty().get()).held()).hasSize(3);
        assertThat(trainingFrame().maps().inputs()).hasSize(3);
    }

    @Test
    void regressionTakesALossForNumbers() {
        session.change(e -> e.withTraining(e.training().withLoss(Loss.HINGE)));
        session.change(e -> e.withSamples(new SampleSource.Named(DatasetSpec.of(Generator.QUADRATIC))));
        settle();
        assertThat(session.problemProperty().get()).isNull();
        assertThat(trainingFrame().maps().plane().isLine()).isTrue();
        assertThat(trainingFrame().maps().output().rows()).isEqualTo(1);
    }

    @Test
    void samplesAndLossChangeTogether() {
        session.change(e -> e.withTraining(e.training().withLoss(Loss.HINGE)));
        session.stepEpoch();
        session.change(e -> e.withSamples(new SampleSource.Named(DatasetSpec.of(Generator.PLANE))));
        session.stepEpoch();
        settle();
        assertThat(session.problemProperty().get()).isNull();
        assertThat(shown().epoch()).isEqualTo(1);
        assertThat(shown().spec().settings().loss()).isEqualTo(Loss.MSE);
    }

    @Test
    void aCommandThatMakesNoSenseIsReportedAndEndsNothing() {
        int last = shown().parameters().count() - 1;
        session.change(e -> e.withLayers(MlpSpec.layers(List.of(2, 1), Activation.TANH, Activation.TANH)));
        session.setParameter(last, 5);
        session.stepEpoch();
        settle();
        assertThat(session.problemProperty().get()).isNotNull();
        assertThat(shown().epoch()).isEqualTo(1);
    }

    @Test
    void undoAndRedo() {
        Experiment before = session.experimentProperty().get();
        session.change(e -> e.withSeed(7));
        settle();
        acts.undo();
        settle();
        assertThat(session.experimentProperty().get()).isEqualTo(before);
        assertThat(shown().parameters()).isEqualTo(Parameters.draw(before.network()));
        acts.redo();
        settle();
        assertThat(shown().parameters().spec().seed()).isEqualTo(7);
        assertThat(acts.redoableProperty().get()).isEmpty();
    }

    @Test
    void undoneAcrossOtherSamplesTheEpochStandsWhereItStood() {
        session.change(e -> e.withSamples(few(Generator.MOONS)));
        session.stepSample();
        settle();
        history.separate();
        NetworkSpec begun = history.present();
        // Two at once: where the training stood under the first of them is never told.
        session.change(e -> e.withSamples(few(Generator.CIRCLES)));
        session.change(e -> e.withTraining(e.training().withLearningRate(0.5)));
        settle();
        assertThat(shown().position()).isZero();
        acts.undo();
        settle();
        assertThat(shown().position()).isOne();
        acts.undo();
        settle();
        assertThat(history.present()).isEqualTo(begun);
        assertThat(shown().position()).isOne();
    }

    private static SampleSource few(Generator generator) {
        return new SampleSource.Named(new DatasetSpec(generator, 20, 0.1, 3, 0.5));
    }

    @Test
    void aRunThatHasFinishedIsFinishedUnderOtherSettingsThatAreShown() {
        session.change(e -> e.withStop(StopRules.after(2)));
        session.run();
        settle();
        NetworkSpec finished = history.present();
        session.show(finished.withExperiment(finished.experiment()
                .withTraining(finished.experiment().training().withLearningRate(0.5))));
        settle();
        assertThat(shown().state()).isEqualTo(RunState.FINISHED);
    }

    @Test
    void aWalkThroughAllNodesOfASampleTakesIt() {
        session.stepNode();
        NodeWalk walk = Objects.requireNonNull(session.walkProperty().get());
        assertThat(walk.sample()).isZero();
        assertThat(walk.neuron()).contains(new Neuron(0, 0));
        while (!Objects.requireNonNull(session.walkProperty().get()).isOver()) {
            session.stepNode();
        }
        session.stepNode();
        settle();
        assertThat(session.walkProperty().get()).isNull();
        assertThat(shown().position()).isEqualTo(1);
        for (int place = 0; place < shown().gradients().count(); place++) {
            double byNodes = walk.trace().grad(walk.graph().parameters()[place])
                    / shown().spec().data().train().size();
            assertThat(shown().gradients().get(place)).isCloseTo(byNodes, within(1e-12));
        }
    }

    @Test
    void aFrozenParameterStays() {
        session.setParameter(0, 0.25);
        session.freeze(0, true);
        session.stepEpoch();
        settle();
        assertThat(shown().parameters().get(0)).isEqualTo(0.25);
        assertThat(shown().spec().frozen()).containsExactly(0);
    }

    @Test
    void aRunEndsByItsRuleAndNeverGetsAheadOfTheWindow() {
        session.change(e -> e.withStop(StopRules.after(EPOCHS)));
        List<Long> epochs = new ArrayList<>();
        List<Integer> waiting = new ArrayList<>();
        session.frameProperty().subscribe(frame -> {
            epochs.add(frame.snapshot().epoch());
            waiting.add(window.size());
        });
        session.run();
        await(() -> shown().state() == RunState.FINISHED);
        settle();
        assertThat(epochs).isSorted().endsWith((long) EPOCHS);
        assertThat(waiting).as("moments that wait for the window").allMatch(count -> count <= 1);
        assertThat(shown().train().accuracy()).isGreaterThan(0.8);
    }

    @Test
    void whatIsPointedAtIsMappedClosely() {
        session.pointedAt().neuronProperty().set(Optional.of(new Neuron(0, 2)));
        await(() -> trainingFrame().maps().closeUp().isPresent());
        assertThat(trainingFrame().maps().closeUp().orElseThrow().map().columns())
                .isEqualTo(100);
        session.pointedAt().neuronProperty().set(Optional.of(new Neuron(Neuron.INPUTS, 1)));
        settle();
        assertThat(trainingFrame().maps().closeUp()).isPresent();
    }

    private TrainingFrame trainingFrame() {
        return Objects.requireNonNull(session.frameProperty().get());
    }

    private Snapshot shown() {
        return trainingFrame().snapshot();
    }

    private void settle() {
        await(session::isAtRest);
    }

    /** Does what waits for the window until something holds; how long that takes is up to the machine. */
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
