package backstep.ui.network.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Feature;
import backstep.data.Generator;
import backstep.data.Split;
import backstep.nn.train.SampleSource;
import backstep.picture.plot.Sample;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PointEditingTest extends PlotTest {
    private static final Sample FIRST_NEW = new Sample(false, 200);

    @BeforeEach
    void begin() {
        edit();
    }

    /** A place of the moons' plane where no sample is. */
    private Point2D free() {
        return at(2.2, 1.3);
    }

    @Test
    void aClickOnAFreePlaceAddsATrainingSampleOfTheChosenClass() {
        click("boundary-class-0");
        clickPlot(free());
        assertThat(samples().train().size()).isEqualTo(201);
        assertThat(samples().train().label(200)).isEqualTo(-1);
        assertThat(samples().train().value(200, 0)).isCloseTo(2.2, within(pixelX()));
        assertThat(samples().train().value(200, 1)).isCloseTo(1.3, within(pixelY()));
        assertThat(source()).isEqualTo(new SampleSource.Own("moons, edited", samples()));
        assertThat(trainingFrame().snapshot().spec().data()).isEqualTo(samples());
    }

    @Test
    void theCardCoversNoPlaceWherePointsAreDrawn() {
        point(free());
        assertThat(isVisible("boundary-card")).isFalse();
        point(at(new Sample(false, 3)));
        assertThat(isVisible("boundary-card")).isTrue();
    }

    @Test
    void theOtherClassCanBeChosen() {
        click("boundary-class-1");
        clickPlot(free());
        assertThat(samples().train().label(200)).isEqualTo(1);
    }

    @Test
    void withShiftTheSampleIsATestSample() {
        shiftClickPlot(free());
        assertThat(samples().train().size()).isEqualTo(200);
        assertThat(samples().test().size()).isEqualTo(1);
        assertThat(trainingFrame().snapshot().test().predictions()).hasSize(1);
    }

    @Test
    void whatIsUndoneIsAsItWas() {
        SampleSource before = source();
        clickPlot(free());
        undo();
        assertThat(source()).isEqualTo(before);
        assertThat(samples().train().size()).isEqualTo(200);
    }

    @Test
    void aPointThatIsDraggedTakesItsSampleWithIt() {
        Sample sample = lonely();
        double label = samples().train().label(sample.index());
        Point2D from = at(sample);
        List<Double> before = row(samples(), sample);
        double dx = 30 * pixelX();
        double dy = -20 * pixelY();
        dragPlot(from, from.add(30, 20));
        List<Double> after = row(samples(), sample);
        assertThat(after.get(0)).isCloseTo(before.get(0) + dx, within(1.5 * pixelX()));
        assertThat(after.get(1)).isCloseTo(before.get(1) + dy, within(1.5 * pixelY()));
        assertThat(samples().train().label(sample.index())).isEqualTo(label);
        assertThat(samples().train().size()).isEqualTo(200);
        assertThat(trainingFrame().snapshot().spec().data()).isEqualTo(samples());
    }

    @Test
    void aDragOfThePointIsUndoneAtOnce() {
        SampleSource before = source();
        Point2D from = at(lonely());
        dragPlot(from, from.add(40, 0));
        undo();
        assertThat(source()).isEqualTo(before);
    }

    @Test
    void aDragOverFreePlacesAddsSamplesAlongItsWayWhichAreUndoneAtOnce() {
        SampleSource before = source();
        dragPlot(free(), free().add(0, 43));
        assertThat(samples().train().size()).isEqualTo(204);
        assertThat(samples().train().value(203, 1)).isCloseTo(1.3 - 42 * pixelY(), within(2 * pixelY()));
        undo();
        assertThat(source()).isEqualTo(before);
    }

    @Test
    void unlessPointsAreEditedNothingChangesThem() {
        edit();
        Sample sample = lonely();
        Point2D from = at(sample);
        clickPlot(free());
        shiftClickPlot(free());
        clickPlot(from, MouseButton.SECONDARY);
        dragPlot(from, from.add(30, 20));
        dragPlot(free(), free().add(0, 43));
        run(() -> find("boundary", BoundaryCanvas.class).requestFocus());
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        press(KeyCode.SHIFT, KeyCode.UP);
        press(KeyCode.DELETE);
        assertThat(source()).isEqualTo(new SampleSource.Named(DatasetSpec.of(Generator.MOONS)));
    }

    @Test
    void aKeyBeginsTheEditingAndEscapeEndsItWhereverTheKeyboardIs() {
        run(() -> find("boundary", BoundaryCanvas.class).requestFocus());
        press(KeyCode.ESCAPE);
        assertThat(isEditing()).isFalse();
        run(() -> find("boundary", BoundaryCanvas.class).requestFocus());
        press(KeyCode.E);
        assertThat(isEditing()).isTrue();
        press(KeyCode.E);
        assertThat(isEditing()).isFalse();
        edit();
        press(KeyCode.ESCAPE);
        assertThat(isEditing()).isFalse();
    }

    private boolean isEditing() {
        return call(() -> find("boundary-edit", ToggleButton.class).isSelected()
                && find("boundary-adds", Region.class).isVisible());
    }

    @Test
    void ofThreeClassesTheOneThatIsChosenIsAdded() {
        learn(Generator.BLOBS, 8, 3);
        assertThat(samples().train().classNames()).hasSize(3);
        int before = samples().train().size();
        click("boundary-class-2");
        clickPlot(at(frame().x().at(0.02), frame().y().at(0.02)));
        assertThat(samples().train().size()).isEqualTo(before + 1);
        assertThat(samples().train().classOf(before)).isEqualTo(2);
        assertThat(view().outputs()).hasSize(3);
    }

    @Test
    void aClickOnAPointAddsNothing() {
        clickPlot(at(lonely()));
        assertThat(samples().train().size()).isEqualTo(200);
    }

    @Test
    void aClickBesideTheAxesAddsNothing() {
        clickPlot(at(frame().x().max(), frame().y().min()).add(20, 5));
        assertThat(samples().train().size()).isEqualTo(200);
    }

    @Test
    void twoClicksInTheSamePlaceAddOneSample() {
        clickPlot(free());
        clickPlot(free());
        assertThat(samples().train().size()).isEqualTo(201);
    }

    @Test
    void aRightClickDeletesThePoint() {
        Sample sample = lonely();
        Split before = samples();
        clickPlot(at(sample), MouseButton.SECONDARY);
        assertThat(samples().train()).isEqualTo(before.train().without(sample.index()));
        clickPlot(free(), MouseButton.SECONDARY);
        assertThat(samples().train().size()).isEqualTo(199);
    }

    @Test
    void theLastTrainingSampleStays() {
        Dataset one = Dataset.classes(new double[][] {{0.5}, {0.5}}, new double[] {1});
        change(present -> present.withSamples(new SampleSource.Own("one", new Split(one, one.select()))));
        clickPlot(at(new Sample(false, 0)), MouseButton.SECONDARY);
        assertThat(samples().train().size()).isEqualTo(1);
        Exception reason =
                Objects.requireNonNull(call(() -> network().problemProperty().get()));
        assertThat(reason).hasMessageStartingWith("This is the last training sample");
    }

    @Test
    void samplesAreEditedWithFeaturesToo() {
        change(present -> present.withFeatures(List.of(Feature.X1, Feature.X2, Feature.X1_X2)));
        clickPlot(free());
        assertThat(samples().train().row(200)).hasSize(2);
        assertThat(trainingFrame().snapshot().train().predictions()).hasSize(201);
    }

    @Test
    void anEditedNameIsMarkedOnce() {
        clickPlot(free());
        clickPlot(at(2.2, 1.0));
        assertThat(((SampleSource.Own) source()).name()).isEqualTo("moons, edited");
        assertThat(samples().train().size()).isEqualTo(202);
    }

    @Test
    void trainingGoesOnWithWhatIsDragged() {
        run(() -> network().run());
        Point2D from = at(lonely());
        drag(from, from.add(25, 10));
        await(() -> Objects.requireNonNull(network().frameProperty().get())
                .snapshot()
                .spec()
                .data()
                .equals(((SampleSource.Own) network().experimentProperty().get().samples()).split()));
        assertThat(call(() -> network().isRunning())).isTrue();
        run(() -> network().pause());
        settleNetwork();
    }

    @Test
    void inACurvesPlotHeightIsTheLabel() {
        learn(Generator.QUADRATIC, 8, 1);
        clickPlot(at(0, 30));
        assertThat(samples().train().value(40, 0)).isCloseTo(0, within(pixelX()));
        assertThat(samples().train().label(40)).isCloseTo(30, within(pixelY()));
        Point2D from = at(new Sample(false, 40));
        dragPlot(from, from.add(0, 20));
        assertThat(samples().train().label(40)).isCloseTo(30 - 20 * pixelY(), within(2 * pixelY()));
    }

    @Test
    void onASurfaceTheLabelIsTheNumberInTheField() {
        learn(Generator.PLANE, 8, 1);
        click("boundary-label");
        characters("0.25");
        press(KeyCode.ENTER);
        clickPlot(at(frame().x().at(0.97), frame().y().at(0.97)));
        assertThat(samples().train().label(200)).isEqualTo(0.25);
    }

    @Test
    void keysWalkAddMoveAndDelete() {
        run(() -> find("boundary", BoundaryCanvas.class).requestFocus());
        press(KeyCode.RIGHT);
        Sample first = view().marked().orElseThrow();
        press(KeyCode.RIGHT);
        Sample second = view().marked().orElseThrow();
        assertThat(samples().train().value(second.index(), 0))
                .isGreaterThan(samples().train().value(first.index(), 0));
        press(KeyCode.ENTER);
        assertThat(view().marked()).contains(FIRST_NEW);
        double before = samples().train().value(200, 1);
        press(KeyCode.SHIFT, KeyCode.UP);
        assertThat(samples().train().value(200, 1))
                .isCloseTo(before + frame().y().length() / 100, within(1e-12));
        press(KeyCode.DELETE);
        assertThat(samples().train().size()).isEqualTo(200);
        assertThat(view().marked()).contains(new Sample(false, 199));
    }

    @Test
    void aSampleIsReadAloud() {
        run(() -> find("boundary", BoundaryCanvas.class).requestFocus());
        press(KeyCode.RIGHT);
        Sample sample = view().marked().orElseThrow();
        String spoken = call(() -> find("boundary", BoundaryCanvas.class).getAccessibleText());
        assertThat(spoken)
                .startsWith("Training sample " + (sample.index() + 1) + ": x1 ")
                .contains(", output ")
                .contains(", loss ");
    }
}
