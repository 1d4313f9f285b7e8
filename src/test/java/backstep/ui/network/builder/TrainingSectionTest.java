package backstep.ui.network.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.OptimizerKind;
import backstep.nn.Penalty;
import backstep.nn.Schedule;
import backstep.nn.train.ReadyExperiment;
import backstep.nn.train.RunState;
import backstep.nn.train.StopRules;
import backstep.nn.train.TrainingSettings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainingSectionTest extends BuilderWindow {

    @ParameterizedTest
    @EnumSource
    void everyExampleIsOpenedAndEveryControlShowsIt(ReadyExperiment ready) {
        open(ready.id());
        assertThat(problem()).isEmpty();
        assertThat(experiment()).isEqualTo(ready.experiment());
        assertThat(trainingFrame().snapshot().spec().settings())
                .isEqualTo(ready.experiment().training());
        assertThat(written("mlp")).isEqualTo(ready.experiment().network().text());
        assertThat(this.<Loss>combo("loss").getValue())
                .isEqualTo(ready.experiment().training().loss());
        assertThat(call(() -> window().acts().undoableProperty().get())).isPresent();
    }

    @Test
    void lossAndOptimiserAreChosen() {
        pick("loss", Loss.BCE);
        pick("optimizer", OptimizerKind.ADAMW);
        assertThat(training().loss()).isEqualTo(Loss.BCE);
        assertThat(training().optimizer()).isEqualTo(OptimizerKind.ADAMW);
    }

    @Test
    void aLossThatNeedsClassesCannotBeChosenForNumbers() {
        click("data-sine");
        settleNetwork();
        ListCell<Loss> cell =
                call(() -> this.<Loss>combo("loss").getCellFactory().call(null));
        run(() -> show(cell, Loss.HINGE));
        assertThat(cell.isDisabled()).isTrue();
        assertThat(cell.getText()).isEqualTo("hinge (max-margin) (needs classes)");
        pick("loss", Loss.HINGE);
        assertThat(problem().orElseThrow()).contains("hinge needs labels that are classes");
        assertThat(this.<Loss>combo("loss").getValue()).isEqualTo(Loss.MSE);
        assertThat(training().loss()).isEqualTo(Loss.MSE);
    }

    @Test
    void aLossOfOneOutputCannotBeChosenForThreeClasses() {
        click("data-iris");
        settleNetwork();
        assertThat(training().loss()).isEqualTo(Loss.CROSS_ENTROPY);
        ListCell<Loss> cell =
                call(() -> this.<Loss>combo("loss").getCellFactory().call(null));
        run(() -> show(cell, Loss.MSE));
        assertThat(cell.getText()).isEqualTo("mean squared error (for one output only)");
        run(() -> show(cell, Loss.HINGE));
        assertThat(cell.isDisabled()).isFalse();
    }

    @Test
    void anOutputThatCannotFitIsMendedByAClick() {
        pick("output-activation", Activation.RELU);
        settleNetwork();
        assertThat(said("fit-notice")).contains("choose tanh or linear as output activation");
        assertThat(said("fit-mend")).isEqualTo("Make the output tanh");
        // As a click does, wherever it falls.
        run(() -> window().acts().separate());
        press("fit-mend");
        settleNetwork();
        assertThat(experiment().layers().getLast().activation()).isEqualTo(Activation.TANH);
        assertThat(isShown("fit-notice")).isFalse();
        assertThat(call(() -> window().acts().undoableProperty().get())).isPresent();
    }

    private static void show(ListCell<Loss> cell, Loss loss) {
        ComboBox<Loss> other = new ComboBox<>();
        other.getItems().add(loss);
        other.setButtonCell(cell);
        other.setValue(loss);
        new Scene(new VBox(other));
        other.applyCss();
    }

    @Test
    void theLearningRateChangesTheRunThatIsGoingOn() {
        run(network()::run);
        await(() -> trainingFrame().snapshot().epoch() > 0);
        int before = trainingFrame().snapshot().run();
        set(find("learning-rate", Slider.class), 0.5);
        await(() -> trainingFrame().snapshot().learningRate() == 0.01);
        assertThat(trainingFrame().snapshot().state()).isEqualTo(RunState.RUNNING);
        assertThat(trainingFrame().snapshot().run()).isEqualTo(before);
        run(network()::pause);
        settleNetwork();
        assertThat(written("learning-rate-field")).isEqualTo("0.01");
    }

    @Test
    void aRateBeyondTheSliderCanBeTyped() {
        enter("learning-rate-field", "25");
        assertThat(training().learningRate()).isEqualTo(25);
        assertThat(place("learning-rate")).isEqualTo(1);
        enter("learning-rate-field", "-1");
        assertThat(training().learningRate()).isEqualTo(25);
        assertThat(problem().orElseThrow()).contains("-1");
    }

    @Test
    void aBatchIsAllOrANumber() {
        assertThat(written("batch-field")).isEqualTo("all 160");
        assertThat(isShown("shuffle-seed")).isFalse();
        enter("batch-field", "10");
        assertThat(training().batch()).isEqualTo(10);
        assertThat(isShown("shuffle-seed")).isTrue();
        press("shuffle-seed-next");
        assertThat(training().seed()).isEqualTo(1);
        slide("batch", 1);
        assertThat(training().batch()).isEqualTo(TrainingSettings.FULL_BATCH);
        slide("batch", 0);
        assertThat(training().batch()).isEqualTo(1);
        enter("batch-field", "500");
        assertThat(training().batch()).isEqualTo(1);
        enter("batch-field", "160");
        assertThat(training().batch()).isEqualTo(TrainingSettings.FULL_BATCH);
    }

    @Test
    void penaltiesGoDownToZero() {
        enter("l2-field", "1e-4");
        slide("l1", 1);
        assertThat(training().penalty()).isEqualTo(new Penalty(10, 1e-4));
        slide("l1", 0);
        assertThat(training().penalty()).isEqualTo(new Penalty(0, 1e-4));
    }

    @Test
    void aScheduleShowsOnlyWhatItNeeds() {
        assertThat(isShown("schedule-end")).isFalse();
        pick("schedule", ScheduleKind.LINEAR);
        assertThat(isShown("schedule-end")).isTrue();
        assertThat(isShown("schedule-every")).isFalse();
        enter("schedule-end", "0.001");
        enter("schedule-span", "300");
        assertThat(training().schedule()).isEqualTo(new Schedule.Linear(0.001));
        assertThat(training().epochs()).isEqualTo(300);
        pick("schedule", ScheduleKind.COSINE);
        assertThat(training().schedule()).isEqualTo(new Schedule.Cosine(0.001));
        pick("schedule", ScheduleKind.STEP);
        enter("schedule-every", "50");
        enter("schedule-factor", "0.1");
        assertThat(training().schedule()).isEqualTo(new Schedule.Step(50, 0.1));
        assertThat(isShown("schedule-end")).isFalse();
        enter("schedule-factor", "2");
        assertThat(training().schedule()).isEqualTo(new Schedule.Step(50, 0.1));
        pick("schedule", ScheduleKind.CONSTANT);
        assertThat(training().schedule()).isEqualTo(new Schedule.Constant());
    }

    @Test
    void forgettingToZeroTheGradientsIsExplained() {
        assertThat(isShown("forgetting")).isFalse();
        press("forget-zero");
        assertThat(training().zeroGradients()).isFalse();
        assertThat(isShown("forgetting")).isTrue();
        run(window().acts()::undo);
        settleNetwork();
        assertThat(find("forget-zero", CheckBox.class).isSelected()).isFalse();
    }

    @Test
    void aStopRuleThatCannotBeMeantIsRefusedAndNotBent() {
        enter("stop-accuracy", "0.9");
        assertThat(find("stop-accuracy", Node.class).getAccessibleHelp())
                .isEqualTo("this is in percent: did you mean 90, and not 0.9 %?");
        enter("stop-accuracy", "150");
        enter("stop-epochs", "2.5");
        enter("stop-loss", "-1");
        assertThat(experiment().stop()).isEqualTo(StopRules.NONE);
        enter("stop-accuracy", "90");
        assertThat(experiment().stop()).isEqualTo(new StopRules(0, Double.NaN, 0.9));
    }

    @Test
    void stopRulesApplyOnlyIfANumberIsGiven() {
        assertThat(experiment().stop()).isEqualTo(StopRules.NONE);
        enter("stop-epochs", "20");
        enter("stop-loss", "0.001");
        enter("stop-accuracy", "97.5");
        assertThat(experiment().stop()).isEqualTo(new StopRules(20, 0.001, 0.975));
        enter("stop-loss", "");
        enter("stop-accuracy", "");
        assertThat(experiment().stop()).isEqualTo(StopRules.after(20));
        run(network()::run);
        await(() -> trainingFrame().snapshot().state() == RunState.FINISHED);
        assertThat(trainingFrame().snapshot().epoch()).isEqualTo(20);
        assertThat(trainingFrame().snapshot().learningRate()).isEqualTo(0.05, within(0.0));
    }
}
