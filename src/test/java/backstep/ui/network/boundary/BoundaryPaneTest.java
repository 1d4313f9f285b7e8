package backstep.ui.network.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.export.ExportFormat;
import backstep.export.ExportOptions;
import backstep.export.Exporter;
import backstep.export.PictureExport;
import backstep.nn.ErrorTerm;
import backstep.nn.Goal;
import backstep.nn.field.Neuron;
import backstep.nn.field.Plane;
import backstep.nn.train.SampleSource;
import backstep.picture.Palette;
import backstep.picture.Shades;
import backstep.picture.plot.BoundaryView;
import backstep.picture.plot.Sample;
import backstep.picture.plot.Switches;
import backstep.text.Numbers;
import backstep.text.Percent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundaryPaneTest extends PlotTest {
    @TempDir
    private Path folder;

    private Plane plane() {
        return Objects.requireNonNull(call(() -> network().planeProperty().get()));
    }

    @Test
    void everySwitchChangesThePicture() {
        assertThat(view().switches()).isEqualTo(new Switches(true, false, true, true));
        click("boundary-test");
        click("boundary-discretise");
        click("boundary-contour");
        click("boundary-misclassified");
        assertThat(view().switches()).isEqualTo(new Switches(false, true, false, false));
    }

    @Test
    void testPointsAreThereOnlyIfTheyAreWanted() {
        change(present ->
                present.withSamples(new SampleSource.Named(new DatasetSpec(Generator.MOONS, 100, 0.1, 1, 0.6))));
        assertThat(view().points().size()).isEqualTo(100);
        click("boundary-test");
        assertThat(view().points().size()).isEqualTo(60);
    }

    @Test
    void theCardOfASampleHasTheSnapshotsFigures() {
        train(20);
        Sample sample = lonely();
        point(at(sample));
        assertThat(figure("boundary-card-title")).isEqualTo("Training sample " + (sample.index() + 1));
        checkCard(sample);
        train(1);
        checkCard(sample);
    }

    private void checkCard(Sample sample) {
        double output = trainingFrame().snapshot().train().predictions()[sample.index()];
        double label = samples().train().label(sample.index());
        assertThat(figure("boundary-card-input-0"))
                .isEqualTo(Numbers.full(samples().train().value(sample.index(), 0)));
        assertThat(figure("boundary-card-output")).isEqualTo(Numbers.full(output));
        assertThat(figure("boundary-card-label")).startsWith(Numbers.full(label));
        assertThat(figure("boundary-card-loss")).isEqualTo(Numbers.full(ErrorTerm.SQUARE.value(output, label)));
    }

    @Test
    void theCardOfAFreePlaceHasTheMapsValue() {
        train(5);
        Point2D place = at(2.2, 1.3);
        point(place);
        assertThat(figure("boundary-card-title")).isEqualTo("Here");
        BoundaryView view = view();
        double output = new PlotPlace(
                        view, view.plane().x().share(2.2), view.plane().y().share(1.3))
                .outputs()[0];
        double shown = Double.parseDouble(figure("boundary-card-output").replace('−', '-'));
        assertThat(shown).isCloseTo(output, within(0.05));
        assertThat(figure("boundary-card-class")).isEqualTo(shown > 0 ? "1" : "0");
        point(at(frame().x().max(), 0).add(30, 0));
        assertThat(isVisible("boundary-card")).isFalse();
    }

    @Test
    void withAnOutputForEachClassTheCardHasThemAllTheirProbabilitiesAndTheClass() {
        learn(Generator.BLOBS, 8, 3);
        train(3);
        Sample sample = lonely();
        point(at(sample));
        double[] outputs = trainingFrame().snapshot().train().outputsOf(sample.index());
        Goal goal = trainingFrame().snapshot().spec().goal();
        for (int place = 0; place < 3; place++) {
            assertThat(figure("boundary-card-output-" + place))
                    .isEqualTo(Numbers.full(outputs[place]) + " · " + Percent.of(goal.chances(outputs)[place]) + " %");
        }
        assertThat(figure("boundary-card-class"))
                .isEqualTo(samples().train().classNames().get(goal.classOf(outputs)));
        assertThat(figure("boundary-card-label"))
                .isEqualTo(samples().train().classNames().get(samples().train().classOf(sample.index())));
        assertThat(figure("boundary-card-loss"))
                .isEqualTo(Numbers.full(goal.error(outputs, samples().train().label(sample.index()))));
    }

    @Test
    void whoPointsAtTheOutputOfAClassSeesItsMapAndName() {
        learn(Generator.BLOBS, 8, 3);
        run(() -> network().pointedAt().neuronProperty().set(Optional.of(new Neuron(1, 2))));
        settleNetwork();
        BoundaryView.CloseUp close = view().closeUp().orElseThrow();
        assertThat(close.name()).isEqualTo("2: o3");
        assertThat(close.map().values())
                .isEqualTo(trainingFrame().maps().outputs().get(2).values());
    }

    @Test
    void whoPointsAtANeuronSeesItsMap() {
        run(() -> network().pointedAt().neuronProperty().set(Optional.of(new Neuron(0, 2))));
        settleNetwork();
        BoundaryView.CloseUp close = view().closeUp().orElseThrow();
        assertThat(close.name()).isEqualTo("h1[2]");
        assertThat(close.map())
                .isSameAs(trainingFrame().maps().closeUp().orElseThrow().map());
        run(() -> network().pointedAt().neuronProperty().set(Optional.of(new Neuron(Neuron.INPUTS, 1))));
        settleNetwork();
        assertThat(view().closeUp().orElseThrow().name()).isEqualTo("x2");
        run(() -> network().pointedAt().neuronProperty().set(Optional.empty()));
        settleNetwork();
        assertThat(view().closeUp()).isEmpty();
    }

    @Test
    void thePictureForFilesShowsNoPointer() throws Exception {
        point(at(lonely()));
        PictureExport drawing = call(() -> pane().drawing(Palette.LIGHT).orElseThrow());
        assertThat(drawing.description()).isEqualTo("200 training samples and 0 test samples of x1, x2");
        Path first = folder.resolve("pointed.svg");
        new Exporter().export(drawing, ExportFormat.SVG, ExportOptions.DEFAULT, first);
        point(at(2.2, 1.3));
        PictureExport later = call(() -> pane().drawing(Palette.LIGHT).orElseThrow());
        Path second = folder.resolve("free.svg");
        new Exporter().export(later, ExportFormat.SVG, ExportOptions.DEFAULT, second);
        assertThat(first).hasSameTextualContentAs(second);
        assertThat(Files.readString(first)).contains("Decision boundary", "<image", ">x1<");
    }

    @Test
    void twoInputsNeedNoChoiceOfAxes() {
        assertThat(isVisible("boundary-axes")).isFalse();
    }

    @Test
    void ofTheFourRowsAnyTwoInputsAreShownAndTheThirdIsHeld() {
        learn(Generator.TOY, 4, 4, 1);
        assertThat(isVisible("boundary-axes")).isTrue();
        TitledPane section = find("boundary-axes", TitledPane.class);
        assertThat(call(section::getText)).isEqualTo("Axes · held: x3 = −0.125");
        run(() -> section.setExpanded(true));
        settleNetwork();
        choose("boundary-x", 2);
        assertThat(List.of(plane().xInput(), plane().yInput())).containsExactly(2, 1);
        choose("boundary-x", 1);
        assertThat(List.of(plane().xInput(), plane().yInput())).containsExactly(1, 2);
        set(find("boundary-held-0", Slider.class), 2.5);
        settleNetwork();
        assertThat(plane().held().getFirst()).isEqualTo(2.5);
        assertThat(view().plane()).isEqualTo(plane());
        assertThat(call(section::getText)).isEqualTo("Axes · held: x1 = 2.5");
    }

    private void choose(String box, int input) {
        run(() -> find(box, ChoiceBox.class).getSelectionModel().select(input));
        settleNetwork();
    }

    @Test
    void aSampleThatIsAddedTakesTheHeldInputs() {
        learn(Generator.TOY, 4, 4, 1);
        edit();
        clickPlot(at(plane().x().at(0.5), plane().y().at(0.5)));
        assertThat(samples().train().size()).isEqualTo(5);
        assertThat(samples().train().value(4, 2)).isEqualTo(-0.125);
    }

    @Test
    void oneInputShowsTheFittedCurveAndItsResiduals() {
        learn(Generator.QUADRATIC, 8, 1);
        BoundaryView view = view();
        assertThat(view.plane().isLine()).isTrue();
        assertThat(view.outputs().getFirst().columns()).isEqualTo(200);
        assertThat(view.residuals()).isFalse();
        point(at(new Sample(false, 20)));
        assertThat(view().residuals()).isTrue();
        assertThat(view().marked()).contains(new Sample(false, 20));
        assertThat(figure("boundary-card-output"))
                .isEqualTo(Numbers.full(trainingFrame().snapshot().train().predictions()[20]));
    }

    @Test
    void aSurfacesColoursCoverItsLabels() {
        learn(Generator.MULTI_GAUSS, 8, 1);
        Shades shades = view().shades();
        assertThat(shades.low()).isEqualTo(-shades.high());
        assertThat(shades.high()).isBetween(0.5, 1.0);
        assertThat(isVisible("boundary-label")).isTrue();
        assertThat(call(() -> find("boundary-adds", FlowPane.class).getChildren()))
                .hasSize(2);
    }
}
