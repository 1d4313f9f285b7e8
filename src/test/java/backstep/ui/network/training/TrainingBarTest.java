package backstep.ui.network.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.engine.Trace;
import backstep.nn.Parameters;
import backstep.nn.train.RunState;
import backstep.nn.train.Snapshot;
import backstep.nn.train.StopRules;
import backstep.ui.network.model.NodeWalk;
import backstep.ui.workspace.WindowTest;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bar's buttons, keys and slider, and what it says. */
class TrainingBarTest extends WindowTest {
    private static final int SAMPLES = 200;

    @BeforeEach
    void enter() {
        enterAllMoons();
    }

    private Snapshot snapshot() {
        return trainingFrame().snapshot();
    }

    private void press(String id) {
        click(id);
        settleNetwork();
    }

    private void key(KeyCode... codes) {
        keys(codes);
        settleNetwork();
    }

    @Test
    void anEpochIsStepped() {
        press("step-epoch");
        assertThat(snapshot().epoch()).isEqualTo(1);
        assertThat(text("figure-epoch")).isEqualTo("1");
        assertThat(text("run-state")).isEqualTo("paused");
    }

    @Test
    void aSampleIsStepped() {
        press("step-sample");
        press("step-sample");
        assertThat(snapshot().position()).isEqualTo(2);
        assertThat(text("run-progress")).isEqualTo("sample 2 of 200");
        press("step-epoch");
        assertThat(snapshot().epoch()).isEqualTo(1);
        assertThat(text("run-progress")).isEmpty();
    }

    @Test
    void theBatchIsNamed() {
        run(() -> network()
                .change(experiment ->
                        experiment.withTraining(experiment.training().withBatch(3))));
        settleNetwork();
        for (int step = 0; step < 4; step++) {
            press("step-sample");
        }
        assertThat(text("run-progress")).isEqualTo("sample 4 of 200, batch 2");
    }

    @Test
    void allNodesOfASampleGiveTheGradientsOfTheSample() {
        Parameters before = snapshot().parameters();
        press("step-node");
        NodeWalk walk = walk();
        Trace trace = walk.trace();
        run(() -> {
            for (int step = 1; step < trace.stepCount(); step++) {
                network().stepNode();
            }
        });
        assertThat(walk().isOver()).isTrue();
        assertThat(text("walk-sentence")).contains("Every gradient of this sample is known");
        press("step-node");
        assertThat(snapshot().position()).isEqualTo(1);
        assertThat(find("walk-row", Node.class).isVisible()).isFalse();
        assertThat(snapshot().parameters()).isEqualTo(before);
        for (int place = 0; place < before.count(); place++) {
            // The mean over the batch takes a share of each sample.
            double share = trace.grad(walk.graph().parameters()[place]) / SAMPLES;
            assertThat(snapshot().gradients().get(place)).isCloseTo(share, within(1e-12));
        }
    }

    private NodeWalk walk() {
        return Objects.requireNonNull(call(() -> network().walkProperty().get()));
    }

    @Test
    void theStepOfANodeIsExplained() {
        press("step-node");
        assertThat(find("walk-row", Node.class).isVisible()).isTrue();
        assertThat(text("walk-phase")).isEqualTo("forward 1 of 195");
        assertThat(text("walk-sentence")).startsWith("w1,1,1·x1 = ");
        assertThat(text("run-progress")).isEqualTo("sample 1 of 200");
    }

    @Test
    void theRestOfASampleIsDoneAtOnce() {
        press("step-node");
        press("finish-sample");
        assertThat(snapshot().position()).isEqualTo(1);
        assertThat(find("walk-row", Node.class).isVisible()).isFalse();
    }

    @Test
    void aRunGoesOnUntilItIsPaused() {
        click("run");
        await(() -> text("run-state").equals("running"));
        assertThat(text("run")).isEqualTo("Pause");
        await(() -> text("run-speed").endsWith("epochs/s"));
        click("run");
        settleNetwork();
        assertThat(text("run-state")).isEqualTo("paused");
        assertThat(text("run")).isEqualTo("Run");
        assertThat(text("run-speed")).isEmpty();
        assertThat(snapshot().epoch()).isPositive();
    }

    @Test
    void aRunThatItsRuleHasEndedSaysSoAndGoesOnWithoutTheRule() {
        run(() -> network().change(each -> each.withStop(StopRules.after(3))));
        settleNetwork();
        assertThat(text("run-ended")).isEmpty();
        click("run");
        await(() -> snapshot().state() == RunState.FINISHED);
        settleNetwork();
        assertThat(text("run-ended")).isEqualTo("The run has ended: it stops after 3 epochs.");
        click("run-go-on");
        await(() -> snapshot().epoch() > 3);
        click("run");
        settleNetwork();
        assertThat(call(() -> network().experimentProperty().get().stop())).isEqualTo(StopRules.NONE);
        assertThat(text("run-ended")).isEmpty();
    }

    @Test
    void anotherRuleHoldsAtOnceForTheNextRun() {
        run(() -> network().change(each -> each.withStop(StopRules.after(3))));
        click("run");
        await(() -> snapshot().state() == RunState.FINISHED);
        run(() -> {
            network().change(each -> each.withStop(StopRules.after(6)));
            find("run", ButtonBase.class).fire();
        });
        await(() -> snapshot().state() == RunState.FINISHED && snapshot().epoch() > 3);
        assertThat(snapshot().epoch()).isEqualTo(6);
        assertThat(call(() -> network().experimentProperty().get().stop())).isEqualTo(StopRules.after(6));
    }

    @Test
    void theSliderSlowsDown() {
        Slider speed = find("training-speed", Slider.class);
        assertThat(text("training-speed-text")).isEqualTo("full speed");
        set(speed, 0);
        assertThat(text("training-speed-text")).isEqualTo("0.5 a second");
        set(speed, 1);
        assertThat(text("training-speed-text")).isEqualTo("1 a second");
        long start = System.nanoTime();
        click("run");
        await(() -> snapshot().epoch() >= 2);
        assertThat(System.nanoTime() - start).isGreaterThan(800_000_000);
        click("run");
        settleNetwork();
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat((double) snapshot().epoch()).isBetween(2.0, seconds + 2);
    }

    @Test
    void aKeySwitchesBetweenFullSpeedAndTheSpeedBefore() {
        Slider speed = find("training-speed", Slider.class);
        set(speed, 2);
        key(KeyCode.SHIFT, KeyCode.SPACE);
        assertThat(text("training-speed-text")).isEqualTo("full speed");
        key(KeyCode.SHIFT, KeyCode.SPACE);
        assertThat(text("training-speed-text")).isEqualTo("3 a second");
        assertThat(network().isRunning()).isFalse();
    }

    @Test
    void keysDoWhatButtonsDo() {
        key(KeyCode.RIGHT);
        assertThat(snapshot().epoch()).isEqualTo(1);
        key(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(snapshot().position()).isEqualTo(1);
        key(KeyCode.N);
        key(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(walk().index()).isEqualTo(2);
        key(KeyCode.HOME);
        assertThat(snapshot().epoch()).isZero();
    }

    @Test
    void spaceRunsAndPauses() {
        keys(KeyCode.SPACE);
        await(() -> network().isRunning());
        key(KeyCode.SPACE);
        assertThat(snapshot().state()).isEqualTo(RunState.PAUSED);
    }

    @Test
    void spaceRunsAfterAClickOnAStepButton() {
        press("step-epoch");
        keys(KeyCode.SPACE);
        await(() -> network().isRunning());
        key(KeyCode.SPACE);
    }

    @Test
    void keysThatMoveInATableBelongToIt() {
        TabPane tabs = find("network-tabs", TabPane.class);
        run(() -> tabs.getSelectionModel().select(1));
        run(find("predictions-table", Node.class)::requestFocus);
        key(KeyCode.RIGHT);
        key(KeyCode.HOME);
        assertThat(snapshot().epoch()).isZero();
        key(KeyCode.N);
        assertThat(walk().index()).isEqualTo(1);
    }

    @Test
    void theMenuOffersTheSame() {
        choose("menu-training.epoch");
        settleNetwork();
        assertThat(snapshot().epoch()).isEqualTo(1);
    }

    @Test
    void resetGivesTheSameWeightsBitForBit() {
        double[] before = snapshot().parameters().toArray();
        press("step-epoch");
        assertThat(snapshot().parameters().toArray()).isNotEqualTo(before);
        press("reset");
        assertThat(snapshot().parameters().toArray()).isEqualTo(before);
        assertThat(text("figure-epoch")).isEqualTo("0");
    }

    @Test
    void newWeightsAreOthers() {
        double[] before = snapshot().parameters().toArray();
        press("redraw");
        assertThat(snapshot().parameters().toArray()).isNotEqualTo(before);
        assertThat(snapshot().epoch()).isZero();
    }

    @Test
    void aRefusedChangeIsSaidUntilTheNextOneWorks() {
        run(() -> network()
                .change(experiment ->
                        experiment.withTraining(experiment.training().withLearningRate(-1))));
        assertThat(text("training-problem")).isEqualTo("the learning rate must be a number from 0 up, not -1.0");
        assertThat(find("training-problem", Node.class).getParent().isVisible()).isTrue();
        run(() -> network()
                .change(experiment ->
                        experiment.withTraining(experiment.training().withLearningRate(0.5))));
        settleNetwork();
        assertThat(find("training-problem", Node.class).getParent().isVisible()).isFalse();
        assertThat(text("note-epoch")).isEqualTo("rate 0.5");
    }

    @Test
    void gradientsThatAreNotZeroedAreMentioned() {
        run(() -> network()
                .change(experiment ->
                        experiment.withTraining(experiment.training().withZeroGradients(false))));
        settleNetwork();
        assertThat(text("gradients-kept")).startsWith("Gradients are not set to zero");
    }

    @Test
    void theFiguresAreThoseOfTheRun() {
        press("step-epoch");
        assertThat(text("figure-train-loss"))
                .isEqualTo("%.4f".formatted(snapshot().train().loss()));
        assertThat(text("figure-test-loss")).isEqualTo("–");
        assertThat(text("figure-accuracy"))
                .isEqualTo("%.1f %%".formatted(100 * snapshot().train().accuracy()));
    }
}
