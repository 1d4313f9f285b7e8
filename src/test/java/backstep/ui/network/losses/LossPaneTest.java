package backstep.ui.network.losses;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.nn.train.Experiment;
import backstep.nn.train.LossHistory;
import backstep.nn.train.Measure;
import backstep.nn.train.SampleSource;
import backstep.nn.train.StopRules;
import backstep.picture.chart.ChartFrame;
import backstep.text.Numbers;
import backstep.ui.network.model.KeptRun;
import backstep.ui.workspace.WindowTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The loss chart and the list of runs in the real window. */
class LossPaneTest extends WindowTest {

    private static final DatasetSpec MOONS = new DatasetSpec(Generator.MOONS, 100, 0.15, 42, 0.8);

    @BeforeEach
    void enter() {
        enterNetwork();
        run(() -> network().open(Experiment.first().withSamples(new SampleSource.Named(MOONS))));
        settleNetwork();
    }

    @Test
    void theHairLineReadsTheHistory() {
        train(50);
        LossHistory history = trainingFrame().snapshot().history();
        for (long epoch : new long[] {0, 7, 49}) {
            point(epoch);
            assertThat(spoken())
                    .startsWith("this run, epoch " + epoch + ", train "
                            + Numbers.full(history.smallest(Measure.TRAIN_LOSS, (int) epoch)) + ", test "
                            + Numbers.full(history.smallest(Measure.TEST_LOSS, (int) epoch)) + ", train acc. ");
        }
    }

    @Test
    void theHairLineStaysUnderThePointerWhileTrainingGoesOn() {
        train(20);
        point(10);
        train(40);
        run(() -> canvas().fireEvent(moved(place(20))));
        assertThat(spoken()).startsWith("this run, epoch 20,");
    }

    @Test
    void arrowsMoveTheHairLineAndEscapeTakesItAway() {
        train(30);
        run(() -> canvas().requestFocus());
        keys(KeyCode.END);
        assertThat(spoken()).startsWith("this run, epoch 30,");
        keys(KeyCode.LEFT);
        assertThat(spoken()).startsWith("this run, epoch 29,");
        keys(KeyCode.HOME);
        assertThat(spoken()).startsWith("this run, epoch 0,");
        keys(KeyCode.ESCAPE);
        assertThat(spoken()).isEqualTo("Loss over the epochs of 1 run");
    }

    @Test
    void draggingLooksAtSomeEpochsAndADoubleClickAtAll() {
        train(100);
        drag(onScreen(place(20)), onScreen(place(60)));
        assertThat(seen()).containsExactly(20.0, 60.0);
        assertThat(find("losses-zoom-reset", Node.class).isVisible()).isTrue();
        train(200);
        assertThat(seen()).containsExactly(20.0, 60.0);
        run(() -> canvas().fireEvent(released(2)));
        assertThat(seen()).containsExactly(0.0, 200.0);
        train(300);
        assertThat(seen()).containsExactly(0.0, 300.0);
    }

    /** Tabs take the keyboard at every press on what they show. */
    @Test
    void escapeShowsAllAfterAChoiceByTheMouse() {
        train(100);
        drag(onScreen(place(20)), onScreen(place(60)));
        assertThat(seen()).containsExactly(20.0, 60.0);
        keys(KeyCode.ESCAPE);
        assertThat(seen()).containsExactly(0.0, 100.0);
    }

    @Test
    void plusAndMinusZoomAboutTheHairLine() {
        train(100);
        point(50);
        run(() -> canvas().requestFocus());
        keys(KeyCode.ADD);
        assertThat(seen().getFirst()).isBetween(5.0, 15.0);
        assertThat(seen().getLast()).isBetween(85.0, 95.0);
        keys(KeyCode.SUBTRACT);
        keys(KeyCode.SUBTRACT);
        assertThat(seen()).containsExactly(0.0, 100.0);
    }

    @Test
    void aResetKeepsTheRunAndClearForgetsIt() {
        assertThat(call(() -> find("losses-hint", Label.class).isVisible())).isTrue();
        keepARun();
        assertThat(runs()).extracting(KeptRun::name).containsExactly("Run 1");
        assertThat(text("run-name-1")).isEqualTo("Run 1");
        point(0);
        assertThat(spoken()).contains("this run, epoch 0", "Run 1, epoch 0, train ");
        fire("losses-clear");
        assertThat(runs()).isEmpty();
        assertThat(call(() -> find("losses-runs", ListView.class).isVisible())).isFalse();
    }

    @Test
    void aLongOldRunDoesNotFlattenThisOneAndEscapeShowsAll() {
        train(200);
        run(() -> network().reset());
        settleNetwork();
        await(() -> !network().runs().list().isEmpty());
        train(20);
        assertThat(seen()).containsExactly(0.0, 20.0);
        run(() -> canvas().requestFocus());
        keys(KeyCode.ESCAPE);
        assertThat(seen()).containsExactly(0.0, 200.0);
        click("losses-fitted");
        assertThat(seen()).containsExactly(0.0, 20.0);
    }

    @Test
    void runsThatAreRemovedCanBeLetGo() {
        keepARun();
        fire("losses-clear");
        assertThat(call(() -> find("losses-removed", Label.class).getParent().isVisible()))
                .isTrue();
        fire("losses-let-go");
        assertThat(call(() -> find("losses-removed", Label.class).getParent().isVisible()))
                .isFalse();
        assertThat(call(() -> find("losses-hint", Label.class).isVisible())).isTrue();
    }

    @Test
    void runsThatAreRemovedAreBroughtBack() {
        keepARun();
        List<KeptRun> before = runs();
        fire("losses-clear");
        assertThat(text("losses-removed")).isEqualTo("Run 1 is removed.");
        fire("losses-bring-back");
        assertThat(runs()).isEqualTo(before);
        assertThat(find("losses-removed", Label.class).getParent().isVisible()).isFalse();
    }

    @Test
    void aHiddenRunIsNotRead() {
        keepARun();
        fire("run-shown-1");
        assertThat(runs().getFirst().shown()).isFalse();
        point(0);
        assertThat(spoken()).doesNotContain("Run 1");
        run(() -> find("losses-runs", ListView.class).getSelectionModel().select(0));
        run(() -> find("losses-runs", ListView.class).requestFocus());
        keys(KeyCode.SPACE);
        assertThat(runs().getFirst().shown()).isTrue();
    }

    @Test
    void aRunGetsAnotherNameByF2() {
        keepARun();
        run(() -> find("losses-runs", ListView.class).getSelectionModel().select(0));
        run(() -> find("losses-runs", ListView.class).requestFocus());
        keys(KeyCode.F2);
        run(() -> find("run-field-1", TextField.class).setText("slow"));
        keys(KeyCode.ENTER);
        assertThat(runs().getFirst().name()).isEqualTo("slow");
        assertThat(text("run-name-1")).isEqualTo("slow");
        keys(KeyCode.F2);
    }

    @Test
    void escapeLeavesTheNameAsItWas() {
        keepARun();
        Label name = find("run-name-1", Label.class);
        run(() -> name.fireEvent(doubleClick()));
        run(() -> find("run-field-1", TextField.class).setText("other"));
        keys(KeyCode.ESCAPE);
        assertThat(runs().getFirst().name()).isEqualTo("Run 1");
    }

    @Test
    void aRunIsRemoved() {
        keepARun();
        fire("run-remove-1");
        assertThat(runs()).isEmpty();
    }

    @Test
    void whatARunWasMadeOfIsSetUpAgainAndDifferencesAreShown() {
        keepARun();
        Experiment first = runs().getFirst().experiment();
        run(() -> network()
                .change(e -> e.withTraining(e.training().withLearningRate(0.5)).withSeed(3)));
        settleNetwork();
        assertThat(call(() -> line().getParent().getParent().getAccessibleText()))
                .endsWith("% η 0.05 · uniform weights and biases, seed 1337");
        assertThat(different()).isIn("η 0.05", "η 0.05 · uniform weights and biases, seed 1337");
        fire("run-again-1");
        settleNetwork();
        assertThat(call(() -> network().experimentProperty().get())).isEqualTo(first);
        assertThat(different()).isEmpty();
    }

    @Test
    void whatARunWasMadeOfIsSaidInWholePartsAndHowManyMoreThereAre() {
        List<String> differences = List.of("2-8-1 tanh", "Adam");
        List<String> same = List.of("η 0.05", "batches of 16 samples");
        assertThat(said(differences, same, 2000)).isEqualTo("2-8-1 tanh · Adam · η 0.05 · batches of 16 samples");
        double three = call(() -> wholeWidth(specLine(differences, List.of("η 0.05 · and 1 more"))));
        assertThat(said(differences, same, three + 4)).isEqualTo("2-8-1 tanh · Adam · η 0.05 · and 1 more");
        assertThat(said(differences, same, three - 4)).isEqualTo("2-8-1 tanh · Adam · and 2 more");
        assertThat(said(differences, same, 1)).isEqualTo("and 4 more");
    }

    @Test
    void accuracyIsOfferedForClassesOnly() {
        CheckBox accuracy = find("losses-accuracy", CheckBox.class);
        assertThat(accuracy.isDisable()).isFalse();
        run(() ->
                network().open(Experiment.first().withSamples(new SampleSource.Named(DatasetSpec.of(Generator.SINE)))));
        settleNetwork();
        assertThat(accuracy.isDisable()).isTrue();
    }

    @Test
    void switchesChangeTheAxes() {
        train(100);
        double linear = call(() -> place(50));
        click("losses-logEpochs");
        assertThat(call(() -> place(50))).isGreaterThan(linear + 20);
        click("losses-logEpochs");
        assertThat(call(() -> place(50))).isEqualTo(linear);
    }

    private void train(long epochs) {
        run(() -> network().change(e -> e.withStop(StopRules.after(epochs))));
        settleNetwork();
        run(() -> network().run());
        await(() -> {
            var frame = network().frameProperty().get();
            return frame != null && frame.snapshot().epoch() == epochs;
        });
        settleNetwork();
    }

    private void keepARun() {
        train(10);
        run(() -> network().reset());
        settleNetwork();
        await(() -> !network().runs().list().isEmpty());
        settleNetwork();
    }

    private List<KeptRun> runs() {
        return call(() -> List.copyOf(network().runs().list()));
    }

    private String different() {
        return call(() -> ((Label) line().lookup(".run-different")).getText());
    }

    private Node line() {
        return canvas().getScene().lookup(".run-spec");
    }

    /** What a line of this width says. */
    private String said(List<String> differences, List<String> same, double width) {
        return call(() -> {
            SpecLine line = specLine(differences, same);
            line.resize(width, 20);
            line.layout();
            return labels(line).map(Label::getText).collect(Collectors.joining());
        });
    }

    private static SpecLine specLine(List<String> differences, List<String> same) {
        SpecLine line = new SpecLine();
        new Scene(line);
        line.applyCss();
        line.show(differences, same);
        return line;
    }

    private static double wholeWidth(SpecLine line) {
        return labels(line).mapToDouble(label -> label.prefWidth(-1)).sum();
    }

    private static Stream<Label> labels(SpecLine line) {
        return line.getChildrenUnmodifiable().stream().map(Label.class::cast);
    }

    private LossCanvas canvas() {
        return (LossCanvas) window().stage().getScene().lookup("#losses-chart");
    }

    private String spoken() {
        return call(() -> canvas().getAccessibleText());
    }

    private double place(long epoch) {
        ChartFrame frame = canvas().frame();
        return frame.epochs().place((double) epoch);
    }

    private List<Double> seen() {
        return call(() -> {
            ChartFrame frame = canvas().frame();
            return List.of((double) frame.epochAt(frame.plot().x()), (double)
                    frame.epochAt(frame.plot().maxX()));
        });
    }

    private void point(long epoch) {
        run(() -> canvas().fireEvent(moved(place(epoch))));
    }

    private Point2D onScreen(double x) {
        return call(() -> canvas().localToScreen(x, canvas().getHeight() / 2));
    }

    /** An event that is fired by hand is read in coordinates of the scene. */
    private MouseEvent moved(double x) {
        return mouse(MouseEvent.MOUSE_MOVED, canvas().localToScene(x, 0).getX(), MouseButton.NONE, 0);
    }

    private static MouseEvent released(int clicks) {
        return mouse(MouseEvent.MOUSE_RELEASED, 100, MouseButton.PRIMARY, clicks);
    }

    private static MouseEvent doubleClick() {
        return mouse(MouseEvent.MOUSE_CLICKED, 2, MouseButton.PRIMARY, 2);
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, MouseButton button, int clicks) {
        return new MouseEvent(
                type, x, 2, x, 2, button, clicks, false, false, false, false, false, false, false, false, false, false,
                null);
    }
}
