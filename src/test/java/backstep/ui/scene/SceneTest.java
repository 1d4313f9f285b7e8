package backstep.ui.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.document.ComparisonSpec;
import backstep.document.LeafKey;
import backstep.engine.Folding;
import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.train.SampleSource;
import backstep.nn.train.Snapshot;
import backstep.text.Numbers;
import backstep.ui.network.model.SamplePlace;
import backstep.ui.workspace.WindowTest;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The graph of a network among expressions, and the way back. */
class SceneTest extends WindowTest {

    @BeforeEach
    void enter() {
        enterAllMoons();
        shape(4, 1);
    }

    private void shape(Integer... sizes) {
        run(() ->
                network().change(e -> e.withLayers(MlpSpec.layers(List.of(sizes), Activation.TANH, Activation.TANH))));
        settleNetwork();
    }

    private void fourRows() {
        run(() -> network()
                .change(e -> e.withSamples(new SampleSource.Named(DatasetSpec.of(Generator.TOY)))
                        .withLayers(MlpSpec.layers(List.of(4, 4, 1), Activation.TANH, Activation.TANH))));
        settleNetwork();
    }

    private ScalarView view() {
        return Objects.requireNonNull(call(() -> window().scene().viewProperty().get()));
    }

    private Snapshot snapshot() {
        return trainingFrame().snapshot();
    }

    private boolean disabled(String id) {
        ButtonBase button = find(id, ButtonBase.class);
        return call(button::isDisabled);
    }

    private void part(String id) {
        MenuItem item = call(() -> find("scene-part", MenuButton.class).getItems().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow());
        run(item::fire);
        settle();
    }

    private double loss() {
        return trace().data(trace().graph().root());
    }

    /** While the graph is laid out for a window that has just changed, nothing can be applied for a moment. */
    private void apply() {
        await(() -> window().scene().obstacle().isEmpty());
        click("scene-apply");
    }

    private static void assertClose(Parameters actual, Parameters expected) {
        for (int place = 0; place < expected.count(); place++) {
            assertThat(actual.get(place)).isCloseTo(expected.get(place), within(1e-12));
        }
    }

    // Opening and going on

    @Test
    void theBarIsThereOnlyWhileTheGraphComesFromANetwork() {
        run(() -> window().shell().show("expression"));
        assertThat(find("scene-bar", Node.class).isVisible()).isFalse();
        run(() -> window().shell().show("network"));
        choose("menu-scalars.sample");
        assertThat(find("scene-bar", Node.class).isVisible()).isTrue();
        assertThat(text("scene-part")).isEqualTo("Loss of one sample");
        assertThat(text("sample-count")).isEqualTo("of 200");
        assertThat(text("scene-epoch")).isEqualTo("parameters of epoch 0");
        type("a = 1\nb = a*2");
        assertThat(find("scene-bar", Node.class).isVisible()).isFalse();
    }

    @Test
    void theNextSampleKeepsStepSelectionAndWhatIsOverridden() {
        choose("menu-scalars.sample");
        click("last");
        click("back");
        int step = step();
        run(() -> session().select(node("w1_2_1")));
        LeafKey weight = call(() -> session().leafValues().all().keySet().stream()
                .filter(key -> key.label().equals("w1_1_1"))
                .findFirst()
                .orElseThrow());
        run(() -> session().leafValues().override(weight, 2));
        double before = value("x1");
        int first = view().sample().index();
        keys(KeyCode.PAGE_DOWN);
        assertThat(view().sample()).isEqualTo(new SamplePlace(false, first + 1));
        assertThat(value("x1")).isNotEqualTo(before);
        assertThat(value("x1")).isEqualTo(snapshot().spec().data().train().value(first + 1, 0));
        assertThat(step()).isEqualTo(step);
        assertThat(call(() -> session().selectedProperty().get())).isEqualTo(node("w1_2_1"));
        assertThat(value("w1_1_1")).isEqualTo(2);
        click("sample-previous");
        assertThat(value("x1")).isEqualTo(before);
    }

    @Test
    void theNextSampleKeepsOpenGroupsOfALargeNetworkToo() {
        shape(40, 40, 1);
        choose("menu-scalars.sample");
        click("level-layer");
        click("forward");
        Folding before = folding();
        click("sample-next");
        assertThat(step()).isEqualTo(1);
        assertThat(folding().level()).isEqualTo(before.level());
        assertThat(folding().graph()).isNotSameAs(before.graph());
    }

    private Folding folding() {
        return call(
                () -> Objects.requireNonNull(session().drawingProperty().get()).folding());
    }

    @Test
    void aSampleCanBeNamedByItsNumber() {
        choose("menu-scalars.sample");
        run(() -> find("sample-number", TextField.class).requestFocus());
        run(() -> find("sample-number", TextField.class).setText("77"));
        keys(KeyCode.ENTER);
        assertThat(view().sample().index()).isEqualTo(76);
        assertThat(value("x1")).isEqualTo(snapshot().spec().data().train().value(76, 0));
        run(() -> find("sample-number", TextField.class).setText("900"));
        keys(KeyCode.ENTER);
        assertThat(view().sample().index()).isEqualTo(76);
        run(() -> find("sample-number", TextField.class).setText("200"));
        keys(KeyCode.ENTER);
        assertThat(view().sample().index()).isEqualTo(199);
        assertThat(disabled("sample-next")).isTrue();
    }

    @Test
    void anotherPartIsChosenFromTheMenu() {
        choose("menu-scalars.sample");
        part("scene-part-first");
        assertThat(view().part()).isEqualTo(new ScenePart.OfFirst(10));
        assertThat(text("sample-count")).isEqualTo("of 200 samples");
        assertThat(loss()).isCloseTo(lossOfFirst(10), within(1e-12));
        part("scene-part-all");
        assertThat(text("sample-count")).isEqualTo("all 200 samples");
        assertThat(loss()).isCloseTo(snapshot().train().loss(), within(1e-12));
        assertThat(find("sample-next", Node.class).isVisible()).isFalse();
    }

    private double lossOfFirst(int count) {
        var train = snapshot().spec().data().train();
        double sum = 0;
        for (int sample = 0; sample < count; sample++) {
            double error = snapshot().train().predictions()[sample] - train.label(sample);
            sum += error * error;
        }
        return sum / count;
    }

    @Test
    void aRowOfThePredictionsOpensItsSample() {
        TabPane tabs = find("network-tabs", TabPane.class);
        run(() -> tabs.getSelectionModel().select(1));
        settleNetwork();
        TableView<?> table = find("predictions-table", TableView.class);
        Node row = call(() -> table.lookupAll(".table-row-cell").stream()
                .filter(each -> each instanceof TableRow<?> cell && cell.getIndex() == 4)
                .findFirst()
                .orElseThrow());
        doubleClickAt(middle(row));
        assertThat(view().sample()).isEqualTo(new SamplePlace(false, 4));
        assertThat(view().part()).isEqualTo(new ScenePart.OfSample());
    }

    @Test
    void anEditEndsTheSceneAndLeavesTheGraphAlone() {
        choose("menu-scalars.sample");
        String text = call(() -> session().textProperty().get());
        type(text.replace("x1 = ", "x1 = 1"));
        assertThat(call(() -> window().scene().viewProperty().get())).isNull();
        assertThat(trace().graph().label(trace().graph().root())).isEqualTo("loss");
    }

    @Test
    void theWayLeadsBackToTheNetwork() {
        choose("menu-scalars.sample");
        click("scene-back");
        assertThat(call(() -> window().network().getScene())).isNotNull();
    }

    // The training moves on

    @Test
    void theNewestParametersComeWhenAsked() {
        choose("menu-scalars.sample");
        click("last");
        assertThat(disabled("scene-newest")).isTrue();
        double before = loss();
        run(() -> network().stepEpoch());
        await(() -> trainingFrame().snapshot().epoch() == 1);
        assertThat(disabled("scene-newest")).isFalse();
        assertThat(disabled("scene-apply")).isTrue();
        assertThat(loss()).isEqualTo(before);
        int step = step();
        click("scene-newest");
        assertThat(text("scene-epoch")).isEqualTo("epoch 1");
        assertThat(loss()).isNotEqualTo(before);
        assertThat(step()).isEqualTo(step);
        assertThat(disabled("scene-newest")).isTrue();
        assertThat(disabled("scene-apply")).isFalse();
    }

    @Test
    void stepsChangeNothingUnlessOneIsApplied() {
        Parameters before = snapshot().parameters();
        choose("menu-scalars.loss");
        assertThat(disabled("scene-apply")).isTrue();
        click("last");
        assertThat(disabled("scene-apply")).isFalse();
        assertThat(snapshot().parameters()).isEqualTo(before);
    }

    @Test
    void theStepOfTheWholeLossIsWorthAnEpoch() {
        fourRows();
        choose("menu-scalars.loss");
        click("last");
        double before = loss();
        apply();
        settleNetwork();
        settle();
        Parameters applied = snapshot().parameters();
        assertThat(loss()).isLessThan(before);
        assertThat(text("scene-message")).matches("loss \\S+ → \\S+");
        assertThat(text("scene-epoch")).isEqualTo("epoch 0, 1 by hand");
        assertThat(snapshot().epoch()).isZero();
        assertThat(step()).isEqualTo(trace().stepCount());
        run(() -> network().reset());
        run(() -> network().stepEpoch());
        settleNetwork();
        assertClose(applied, snapshot().parameters());
    }

    @Test
    void theStepOfASampleGoesThroughTheTextAndKeepsFrozenParameters() {
        run(() -> network().freeze(0, true));
        settleNetwork();
        Parameters before = snapshot().parameters();
        choose("menu-scalars.sample");
        click("last");
        double loss = loss();
        await(() -> window().scene().obstacle().isEmpty());
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        settleNetwork();
        settle();
        assertThat(snapshot().parameters().get(0)).isEqualTo(before.get(0));
        assertThat(snapshot().parameters().get(1)).isNotEqualTo(before.get(1));
        assertThat(loss()).isLessThan(loss);
        assertThat(value("w1_1_2")).isEqualTo(snapshot().parameters().get(1));
        await(() -> !disabled("scene-apply"));
    }

    @Test
    void whatIsOverriddenGoesIntoTheGradientsAndThenAway() {
        choose("menu-scalars.sample");
        click("last");
        LeafKey weight = call(() -> session().leafValues().all().keySet().stream()
                .filter(key -> key.label().equals("w2_1_1"))
                .findFirst()
                .orElseThrow());
        double plain = trace().grad(node("w1_1_1"));
        run(() -> session().leafValues().override(weight, 3));
        double overridden = trace().grad(node("w1_1_1"));
        assertThat(overridden).isNotEqualTo(plain);
        double rate = snapshot().learningRate();
        double before = snapshot().parameters().get(0);
        apply();
        settleNetwork();
        settle();
        assertThat(snapshot().parameters().get(0)).isCloseTo(before - rate * overridden, within(1e-12));
        assertThat(call(() -> session().leafValues().overridesProperty().get().isEmpty()))
                .isTrue();
    }

    @Test
    void aComparisonWithAnUpdateBeginsWithTheNetworksOwnRate() {
        run(() -> network().change(e -> e.withTraining(e.training().withLearningRate(0.025))));
        settleNetwork();
        choose("menu-scalars.sample");
        run(() -> session().comparing().update());
        settle();
        double rate = call(() -> session().stateProperty().get().spec().learning().comparison().stream()
                .map(ComparisonSpec.AfterUpdate.class::cast)
                .mapToDouble(ComparisonSpec.AfterUpdate::rate)
                .sum());
        assertThat(rate).isEqualTo(0.025);
    }

    @Test
    void onlyALossCanBeAppliedAndNoTestSample() {
        run(() -> network()
                .change(e -> e.withSamples(new SampleSource.Named(new DatasetSpec(Generator.MOONS, 40, 0.1, 3, 0.5)))));
        settleNetwork();
        run(() -> window().scene().open(new SamplePlace(true, 2)));
        settle();
        click("last");
        assertThat(text("sample-count")).isEqualTo("of 20 test samples");
        assertThat(disabled("scene-apply")).isTrue();
        run(() -> window().scene().open(new ScenePart.OfLayer(0)));
        settle();
        click("last");
        assertThat(disabled("scene-apply")).isTrue();
    }

    /** Brings the top of something in the inspector to where it is seen. */
    private void scrollTo(Node part) {
        ScrollPane inspector = find("inspector", ScrollPane.class);
        run(() -> {
            Node content = inspector.getContent();
            double top = content.sceneToLocal(part.localToScene(0, 0)).getY();
            double hidden = content.getLayoutBounds().getHeight()
                    - inspector.getViewportBounds().getHeight();
            inspector.setVvalue(Math.clamp(top / hidden, 0, 1));
        });
        rest();
    }

    // The ledger's second level

    @Test
    void theLedgerOfAWeightIsTakenTogetherBySample() {
        choose("menu-scalars.first");
        click("last");
        run(() -> session().select(0));
        rest();
        ListView<?> list = find("ledger-groups", ListView.class);
        assertThat(call(() -> list.getItems().size())).isEqualTo(10);
        assertThat(text("ledger-total")).isEqualTo(Numbers.brief(trace().grad(0)));
        scrollTo(list);
        Node cell = call(() -> list.lookupAll(".list-cell").stream()
                .filter(each -> each instanceof ListCell<?> row && row.getIndex() == 0)
                .findFirst()
                .orElseThrow());
        clickAt(middle(cell));
        assertThat(call(() -> list.getItems().size())).isEqualTo(11);
        click("back");
        click("forward");
        assertThat(call(() -> list.getItems().size())).isEqualTo(11);
    }

    @Test
    void aLedgerOfManySamplesHasARowForEachAndCellsForThoseThatAreSeen() {
        choose("menu-scalars.loss");
        click("last");
        run(() -> session().select(0));
        rest();
        ListView<?> list = find("ledger-groups", ListView.class);
        assertThat(call(() -> list.getItems().size())).isEqualTo(200);
        assertThat(call(() -> list.lookupAll(".list-cell").size())).isLessThan(20);
    }
}
