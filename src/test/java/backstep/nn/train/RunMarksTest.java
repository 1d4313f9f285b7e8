package backstep.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.Document;
import backstep.document.DocumentException;
import backstep.document.DocumentJson;
import backstep.document.NetworkSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.kernel.Backend;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What was changed while a run was under way. */
class RunMarksTest {
    private final Experiment moons = Experiment.first();
    private final RunSpec spec = moons.run(moons.samples().split());
    private final TrainingRun run = new TrainingRun(spec, 0, Backend.PLAIN);

    private void change(UnaryOperator<TrainingSettings> change) {
        RunSpec present = run.spec();
        run.change(new RunSpec(
                present.initial(),
                present.data(),
                present.features(),
                present.frozen(),
                change.apply(present.settings()),
                present.stop()));
    }

    private List<RunMark> marks() {
        return run.saved().marks();
    }

    @Test
    void whatIsSetBeforeTheFirstStepIsNoChange() {
        change(settings -> settings.withLearningRate(0.2));
        run.set(0, 1);
        assertThat(marks()).isEmpty();
    }

    @Test
    void eachChangeIsAMarkWithItsName() {
        run.step(Training::epoch);
        change(settings -> settings.withLearningRate(0.1));
        run.step(Training::epoch);
        change(settings -> settings.withOptimizer(OptimizerKind.ADAM));
        run.set(3, 0.5);
        run.change(run.spec().freezing(Set.of(3)));
        assertThat(marks())
                .containsExactly(
                        new RunMark(1, RunMark.Kind.RATE, "0.05", "0.1"),
                        new RunMark(2, RunMark.Kind.OPTIMIZER, "sgd", "adam"),
                        RunMark.of(2, RunMark.Kind.EDIT),
                        RunMark.of(2, RunMark.Kind.FROZEN));
        assertThat(run.snapshot(0).marks()).isEqualTo(marks());
    }

    @Test
    void aDragIsOneMarkAndNoneIfItEndsWhereItBegan() {
        run.step(Training::epoch);
        change(settings -> settings.withLearningRate(0.06));
        change(settings -> settings.withLearningRate(0.07));
        assertThat(marks()).containsExactly(new RunMark(1, RunMark.Kind.RATE, "0.05", "0.07"));
        change(settings -> settings.withLearningRate(0.05));
        assertThat(marks()).isEmpty();
    }

    @Test
    void marksAreKeptInDocuments() throws DocumentException {
        run.step(Training::epoch);
        change(settings -> settings.withLearningRate(0.1));
        run.set(3, 0.5);
        NetworkSpec network =
                NetworkSpec.of(moons.withTraining(run.spec().settings())).withTrained(Optional.of(run.saved()));
        Document document = Document.EMPTY.withNetwork(network);
        assertThat(DocumentJson.read(DocumentJson.text(document)).network().trained())
                .isEqualTo(network.trained());
    }
}
