package backstep.ui.network.tables;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.Split;
import backstep.nn.Activation;
import backstep.nn.Goal;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.PythonLists;
import backstep.nn.stats.Confusion;
import backstep.nn.train.Evaluation;
import backstep.nn.train.SampleSource;
import backstep.nn.train.Snapshot;
import backstep.text.Numbers;
import backstep.text.Percent;
import backstep.ui.network.model.SamplePlace;
import backstep.ui.widget.CutTexts;
import backstep.ui.workspace.WindowTest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables beside the network. */
class TablesTest extends WindowTest {
    @BeforeEach
    void enter() {
        enterAllMoons();
    }

    private Snapshot snapshot() {
        return trainingFrame().snapshot();
    }

    private void tab(String name) {
        TabPane tabs = find("network-tabs", TabPane.class);
        run(() -> tabs.getTabs().stream()
                .filter(each -> each.getId().equals("tab-" + name))
                .forEach(each -> tabs.getSelectionModel().select(each)));
        settleNetwork();
    }

    private void fourRows() {
        run(() -> network()
                .change(experiment -> experiment
                        .withSamples(new SampleSource.Named(DatasetSpec.of(Generator.TOY)))
                        .withLayers(MlpSpec.layers(List.of(4, 4, 1), Activation.TANH, Activation.TANH))));
        settleNetwork();
    }

    private void samples(Generator generator, int count, double trainShare) {
        run(() -> network()
                .change(experiment -> experiment.withSamples(
                        new SampleSource.Named(new DatasetSpec(generator, count, 0.1, 3, trainShare)))));
        settleNetwork();
    }

    @SuppressWarnings("unchecked") // the caller knows what its rows are
    private <R> TableView<R> table(String id) {
        return find(id, TableView.class);
    }

    /** What the cells of a column say, from the top; only those that can be seen exist. */
    private List<String> column(String table, String column) {
        return call(() -> find(table, TableView.class).lookupAll(".table-cell").stream()
                .<TableCell<?, ?>>map(cell -> (TableCell<?, ?>) cell)
                .filter(cell ->
                        !cell.isEmpty() && column.equals(cell.getTableColumn().getId()))
                .sorted(Comparator.comparingInt(cell -> cell.getIndex()))
                .map(cell -> String.valueOf(cell.getText()))
                .toList());
    }

    private static List<String> fixed(double... numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> Numbers.fixed(numbers[i]))
                .toList();
    }

    @Test
    void theFourRowsReadAsInTheNotebooks() {
        fourRows();
        tab("predictions");
        click("step-epoch");
        settleNetwork();
        assertThat(column("predictions-table", "column-label")).containsExactly("1", "−1", "−1", "1");
        assertThat(column("predictions-table", "column-prediction"))
                .isEqualTo(fixed(snapshot().train().predictions()));
        double[] losses = IntStream.range(0, 4)
                .mapToDouble(row -> Math.pow(
                        snapshot().train().predictions()[row]
                                - snapshot().spec().data().train().label(row),
                        2))
                .toArray();
        assertThat(column("predictions-table", "column-loss")).isEqualTo(fixed(losses));
        assertThat(column("predictions-table", "column-input-1")).containsExactly("2", "3", "0.5", "1");
        assertThat(column("predictions-table", "column-part")).containsExactly("1", "2", "3", "4");
    }

    @Test
    void onlyWrongOnesAreListedOnRequest() {
        tab("predictions");
        Evaluation train = snapshot().train();
        List<SamplePlace> wrong = IntStream.range(0, train.predictions().length)
                .filter(i -> train.predictions()[i] > 0
                        != snapshot().spec().data().train().label(i) > 0)
                .mapToObj(i -> new SamplePlace(false, i))
                .toList();
        assertThat(wrong).isNotEmpty();
        click("wrong-only");
        assertThat(call(() ->
                        List.copyOf(this.<SamplePlace>table("predictions-table").getItems())))
                .isEqualTo(wrong);
        assertThat(text("predictions-summary")).isEqualTo((200 - wrong.size()) + " of 200 right");
    }

    @Test
    void predictionsCanBeSorted() {
        tab("predictions");
        TableView<SamplePlace> table = table("predictions-table");
        TableColumn<SamplePlace, ?> loss = call(() -> table.getColumns().stream()
                .filter(column -> column.getId().equals("column-loss"))
                .findFirst()
                .orElseThrow());
        run(() -> table.getSortOrder().setAll(List.of(loss)));
        click("step-epoch");
        settleNetwork();
        List<Double> losses = call(() -> table.getItems().stream()
                .map(place -> new PredictionRows(snapshotNow()).loss(place))
                .toList());
        assertThat(losses).isSorted();
    }

    private Snapshot snapshotNow() {
        return Objects.requireNonNull(network().frameProperty().get()).snapshot();
    }

    @Test
    void theChosenSampleIsHighlighted() {
        tab("predictions");
        run(() -> table("predictions-table").getSelectionModel().select(7));
        assertThat(call(() -> network().pointedAt().sampleProperty().get()))
                .isEqualTo(Optional.of(new SamplePlace(false, 7)));
    }

    @Test
    void fewerSamplesMakeFewerRows() {
        tab("predictions");
        samples(Generator.CIRCLES, 20, 0.5);
        assertThat(call(() -> this.<SamplePlace>table("predictions-table").getItems()))
                .hasSize(20)
                .endsWith(new SamplePlace(true, 9));
        fourRows();
        assertThat(column("predictions-table", "column-input-3")).containsExactly("−1", "0.5", "1", "−1");
    }

    @Test
    void anotherTabIsUpToDateWhenItIsSeen() {
        tab("predictions");
        tab("confusion");
        fourRows();
        tab("predictions");
        assertThat(text("predictions-summary")).endsWith(" of 4 right");
    }

    @Test
    void everyParameterHasItsRow() {
        tab("parameters");
        assertThat(call(() -> table("parameters-table").getItems().size())).isEqualTo(105);
        assertThat(column("parameters-table", "column-input").subList(0, 3)).containsExactly("x1", "x2", "x1");
        Parameters parameters = snapshot().parameters();
        assertThat(column("parameters-table", "column-value").subList(0, 3))
                .isEqualTo(fixed(parameters.get(0), parameters.get(1), parameters.get(2)));
    }

    @Test
    void aLayerCanBeChosen() {
        tab("parameters");
        ChoiceBox<?> layers = find("parameters-layer", ChoiceBox.class);
        run(() -> layers.getSelectionModel().select(3));
        TableView<ParameterPlace> table = table("parameters-table");
        assertThat(call(() -> List.copyOf(table.getItems())))
                .hasSize(9)
                .endsWith(new ParameterPlace(104, 2, 0, ParameterPlace.BIAS));
    }

    @Test
    void anEnteredValueChangesTheLossAtOnce() {
        tab("parameters");
        String before = text("figure-train-loss");
        TableView<ParameterPlace> table = table("parameters-table");
        TableColumn<ParameterPlace, ?> value = call(() -> table.getColumns().stream()
                .filter(column -> column.getId().equals("column-value"))
                .findFirst()
                .orElseThrow());
        run(() -> table.edit(0, value));
        characters("3.25");
        keys(KeyCode.ENTER);
        settleNetwork();
        assertThat(snapshot().parameters().get(0)).isEqualTo(3.25);
        assertThat(column("parameters-table", "column-value").getFirst()).isEqualTo("3.2500");
        assertThat(text("figure-train-loss")).isNotEqualTo(before);
    }

    @Test
    void aFrozenParameterStays() {
        tab("parameters");
        double before = snapshot().parameters().get(1);
        run(find("frozen-1", CheckBox.class)::fire);
        settleNetwork();
        click("step-epoch");
        settleNetwork();
        assertThat(snapshot().spec().frozen()).containsExactly(1);
        assertThat(snapshot().parameters().get(1)).isEqualTo(before);
        run(find("frozen-1", CheckBox.class)::fire);
        settleNetwork();
        click("step-epoch");
        settleNetwork();
        assertThat(snapshot().parameters().get(1)).isNotEqualTo(before);
    }

    @Test
    void parametersAreCopiedAsLists() {
        tab("parameters");
        MenuButton copy = find("copy-parameters", MenuButton.class);
        run(() -> copy.getItems().getFirst().fire());
        assertThat(call(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(PythonLists.byLayer(snapshot().parameters()));
    }

    @Test
    void largeNetworksHaveARowForEachParameterToo() {
        run(() -> network()
                .change(experiment -> experiment.withLayers(
                        MlpSpec.layers(List.of(64, 64, 64, 64, 64, 64, 64, 64, 1), Activation.TANH, Activation.TANH))));
        tab("parameters");
        assertThat(call(() -> table("parameters-table").getItems().size())).isEqualTo(29_377);
    }

    @Test
    void theMatrixCountsAsOneWouldByHand() {
        samples(Generator.MOONS, 60, 0.7);
        tab("confusion");
        Evaluation test = snapshot().test();
        int[][] counts = new int[2][2];
        for (int i = 0; i < test.predictions().length; i++) {
            int row = snapshot().spec().data().test().label(i) == 1 ? 0 : 1;
            counts[row][test.predictions()[i] > 0 ? 0 : 1]++;
        }
        assertThat(IntStream.range(0, 4).mapToObj(i -> text("test-cell-" + i / 2 + "-" + i % 2)))
                .containsExactlyElementsOf(IntStream.range(0, 4)
                        .mapToObj(i -> Integer.toString(counts[i / 2][i % 2]))
                        .toList());
        assertThat(text("confusion-test")).isEqualTo("TEST, 18 SAMPLES");
        assertThat(text("train-accuracy")).endsWith(" %");
    }

    @Test
    void namesOfClassesAreWholeInTheMatrix() {
        Dataset flowers = Dataset.classes(
                List.of("length", "width"),
                List.of("versicolor", "neither of the two other kinds of flowers"),
                new double[][] {{1, 2, 3, 4}, {2, 1, 4, 3}},
                new double[] {-1, 1, -1, 1});
        run(() -> network()
                .change(experiment -> experiment.withSamples(new SampleSource.Own("iris", Split.of(flowers, 0.5, 1)))));
        tab("confusion");
        assertThat(text("train-row-1")).isEqualTo("versicolor");
        assertThat(call(() -> CutTexts.in(find("confusion", ConfusionView.class))))
                .isEmpty();
        assertThat(call(() -> find("train-column-0", Label.class).getTooltip().getText()))
                .isEqualTo("neither of the two other kinds of flowers");
    }

    private void flowers() {
        run(() -> network()
                .change(experiment -> experiment.withSamples(new SampleSource.Named(DatasetSpec.of(Generator.IRIS)))));
        settleNetwork();
    }

    @Test
    void classesOfSeveralAreCalledByTheirNamesWithTheProbabilityOfTheOneThatIsMeant() {
        flowers();
        tab("predictions");
        Evaluation train = snapshot().train();
        Dataset data = snapshot().spec().data().train();
        Goal goal = snapshot().spec().goal();
        int rows = column("predictions-table", "column-class").size();
        assertThat(rows).isPositive();
        for (int row = 0; row < rows; row++) {
            int meant = train.classes()[row];
            assertThat(column("predictions-table", "column-class").get(row))
                    .isEqualTo(data.classNames().get(data.classOf(row)));
            assertThat(column("predictions-table", "column-meant").get(row))
                    .isEqualTo(data.classNames().get(meant));
            assertThat(column("predictions-table", "column-chance").get(row))
                    .isEqualTo(Percent.of(goal.chances(train.outputsOf(row))[meant]) + " %");
            assertThat(column("predictions-table", "column-mark").get(row))
                    .isEqualTo(meant == data.classOf(row) ? "✓" : "✗");
        }
    }

    @Test
    void theMatrixOfSeveralClassesHasTheirNamesAccuracyAndMacroF1() {
        flowers();
        tab("confusion");
        Snapshot shown = snapshot();
        Confusion confusion =
                Confusion.of(shown.train().classes(), shown.spec().data().train());
        for (int row = 0; row < 3; row++) {
            assertThat(text("train-row-" + row))
                    .isEqualTo(shown.spec().data().train().classNames().get(row));
            for (int column = 0; column < 3; column++) {
                assertThat(text("train-cell-" + row + "-" + column))
                        .isEqualTo(Integer.toString(confusion.count(row, column)));
            }
        }
        assertThat(text("train-accuracy")).isEqualTo(Percent.of(confusion.accuracy()) + " %");
        assertThat(text("train-macroF1")).isEqualTo(Percent.of(confusion.macroF1()) + " %");
        assertThat(call(() -> CutTexts.in(find("confusion", ConfusionView.class))))
                .isEmpty();
    }

    @Test
    void numbersHaveNoMatrix() {
        tab("confusion");
        samples(Generator.SINE, 40, 0.5);
        assertThat(find("no-matrix", Node.class).isVisible()).isTrue();
        assertThat(text("train-mse")).isEqualTo(Numbers.fixed(snapshot().train().loss()));
        assertThat(text("train-r2")).isNotEmpty();
    }

    @Test
    void vanishingGradientsAreSeen() {
        run(() -> network()
                .change(experiment -> experiment.withLayers(
                        MlpSpec.layers(List.of(8, 8, 8, 8, 8, 8, 1), Activation.SIGMOID, Activation.LINEAR))));
        tab("layers");
        assertThat(text("finding")).contains("vanish");
        assertThat(text("layers-note")).contains("200 training samples");
    }

    @Test
    void everyTabFollowsARun() {
        run(() -> network().run());
        for (String name : List.of("predictions", "parameters", "confusion", "layers")) {
            TabPane tabs = find("network-tabs", TabPane.class);
            run(() -> tabs.getTabs().stream()
                    .filter(each -> each.getId().equals("tab-" + name))
                    .forEach(each -> tabs.getSelectionModel().select(each)));
            long before = snapshot().epoch();
            await(() -> snapshot().epoch() > before);
        }
        run(() -> network().pause());
        settleNetwork();
        tab("predictions");
        assertThat(column("predictions-table", "column-prediction").getFirst())
                .isEqualTo(Numbers.fixed(snapshot().train().predictions()[0]));
    }
}
