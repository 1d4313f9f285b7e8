package backstep.picture.plot;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.Split;
import backstep.data.Task;
import backstep.nn.Activation;
import backstep.nn.Goal;
import backstep.nn.Loss;
import backstep.nn.field.Maps;
import backstep.nn.field.Plane;
import backstep.picture.Colour;
import backstep.picture.Palette;
import backstep.picture.RecordingSurface;
import backstep.picture.RecordingSurface.Freehand;
import backstep.picture.RecordingSurface.Pixels;
import backstep.picture.RecordingSurface.Shape;
import backstep.picture.Shades;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundaryPictureTest {
    private static final SamplePredictions POSITIVE = SamplePredictions.ofOne(sample -> 0.5);
    private static final Maps.Grid SLOPE = Grids.of(20, 20, (x, y) -> x);

    private static BoundaryView view(DatasetSpec spec, Maps.Grid map, Switches switches) {
        Split split = spec.split();
        PlotPoints points = new PlotPoints(split, Plane.around(split), switches.test(), Goal.PLAIN);
        return new BoundaryView(List.of(map), points, POSITIVE, switches, Optional.empty(), Optional.empty(), true);
    }

    private static DatasetSpec moons(int samples) {
        return new DatasetSpec(Generator.MOONS, samples, 0.1, 7, 0.5);
    }

    private static RecordingSurface painted(BoundaryView view) {
        RecordingSurface surface = new RecordingSurface();
        new BoundaryPicture(Palette.LIGHT).paint(surface, view, 400, 300);
        return surface;
    }

    @Test
    void theMapFillsTheAxesAndTheInputsNamesStandAtThem() {
        BoundaryView view = view(moons(20), SLOPE, Switches.FIRST);
        RecordingSurface surface = painted(view);
        Frame frame = BoundaryPicture.frame(view, 400, 300);
        assertThat(surface.in("map", Pixels.class)).hasSize(1);
        assertThat(surface.in("map", Pixels.class).getFirst().bounds()).isEqualTo(frame.area());
        assertThat(surface.texts("axes")).contains("x1", "x2", "0", "1", "−1");
    }

    @Test
    void testPointsGoWithTheirSwitch() {
        Switches without = new Switches(false, false, false, false);
        // A training point is one disc; a test point has a fine line about its white outline.
        assertThat(painted(view(moons(20), SLOPE, without)).in("map", Shape.class))
                .hasSize(10);
        Switches with = new Switches(true, false, false, false);
        assertThat(painted(view(moons(20), SLOPE, with)).in("map", Shape.class)).hasSize(10 + 20);
    }

    @Test
    void theContourGoesWithItsSwitchAndRingsWithTheirs() {
        assertThat(freehand(new Switches(true, false, false, false))).isEmpty();
        assertThat(freehand(new Switches(true, false, true, false))).hasSize(1);
        assertThat(freehand(new Switches(true, false, false, true))).hasSize(2);
    }

    private static List<Freehand> freehand(Switches switches) {
        return painted(view(moons(20), SLOPE, switches)).in("map", Freehand.class);
    }

    @Test
    void aSampleOnTheWrongSideIsMisclassified() {
        BoundaryView view = view(moons(20), SLOPE, Switches.FIRST);
        assertThat(ofClass(view, 0)).allMatch(view::isMisclassified);
        assertThat(ofClass(view, 1)).noneMatch(view::isMisclassified);
        BoundaryView numbers = view(DatasetSpec.of(Generator.PLANE), SLOPE, Switches.FIRST);
        assertThat(numbers.isMisclassified(0)).isFalse();
    }

    private static List<Integer> ofClass(BoundaryView view, int place) {
        return IntStream.range(0, view.points().size())
                .filter(point -> view.points().classOf(point) == place)
                .boxed()
                .toList();
    }

    @Test
    void afterASigmoidOneHalfDividesTheClasses() {
        Split split = moons(20).split();
        Goal goal = Goal.of(Activation.SIGMOID, Loss.BCE, Task.CLASSIFICATION);
        PlotPoints points = new PlotPoints(split, Plane.around(split), true, goal);
        BoundaryView view = new BoundaryView(
                List.of(SLOPE),
                points,
                SamplePredictions.ofOne(sample -> 0.4),
                Switches.FIRST,
                Optional.empty(),
                Optional.empty(),
                true);
        assertThat(view.shades()).isEqualTo(new Shades(0, 1));
        assertThat(view.boundary()).isEqualTo(0.5);
        assertThat(ofClass(view, 1)).allMatch(view::isMisclassified);
        assertThat(ofClass(view, 0)).noneMatch(view::isMisclassified);
        assertThat(points.target(0)).isIn(0.0, 1.0);
    }

    @Test
    void theKeyToTheSidesOfANumberHasTheColoursOfTheMapAlsoWhereAllLabelsAreOnOneSide() {
        Dataset high = Dataset.numbers(new double[][] {{0, 1}, {0, 1}}, new double[] {10, 50});
        Split split = new Split(high, high.select());
        PlotPoints points = new PlotPoints(split, Plane.around(split), true, Goal.PLAIN);
        Maps.Grid map = Grids.of(20, 20, (x, y) -> 20);
        Switches sides = new Switches(false, true, false, false);
        RecordingSurface surface = painted(
                new BoundaryView(List.of(map), points, POSITIVE, sides, Optional.empty(), Optional.empty(), false));
        int positive = Palette.LIGHT.field().pixel(1);
        assertThat(surface.in("map", Pixels.class).getFirst().image().pixels()).containsOnly(positive);
        assertThat(surface.in("axes", Shape.class))
                .extracting(Shape::fill)
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .containsOnly(Colour.of(positive & 0xffffff));
    }

    @Test
    void trainingPointsAreFilledTestPointsHollowAndBothHaveTheirClassesColour() {
        RecordingSurface surface = painted(view(moons(20), SLOPE, new Switches(true, false, false, false)));
        List<Shape> shapes = surface.in("map", Shape.class);
        Colour blue = Palette.LIGHT.field().positive();
        Colour red = Palette.LIGHT.field().negative();
        assertThat(shapes.subList(0, 10)).extracting(Shape::fill).containsOnly(blue, red);
        List<Shape> hollow =
                shapes.stream().skip(10).filter(shape -> shape.fill() != null).toList();
        assertThat(hollow).hasSize(10).extracting(Shape::fill).containsOnly(Palette.LIGHT.background());
        assertThat(hollow)
                .extracting(shape -> Objects.requireNonNull(shape.line()).colour())
                .containsOnly(blue, red);
    }

    @Test
    void aLegendNamesTheClassesAndWhatIsFilledHollowAndRinged() {
        assertThat(painted(view(moons(20), SLOPE, Switches.FIRST)).texts("legend"))
                .containsExactly("0", "1", "train", "test", "misclassified");
        assertThat(painted(view(moons(20), SLOPE, new Switches(false, false, true, false)))
                        .texts("legend"))
                .containsExactly("0", "1", "train");
        assertThat(painted(view(DatasetSpec.of(Generator.PLANE), SLOPE, Switches.FIRST))
                        .texts("legend"))
                .containsExactly("train");
    }

    @Test
    void manyPointsAreDrawnInGroupsOfTheSameLook() {
        Switches plain = new Switches(true, false, false, false);
        RecordingSurface surface = painted(view(moons(2000), SLOPE, plain));
        assertThat(surface.in("map", Freehand.class)).hasSize(4);
        assertThat(surface.in("map", Shape.class)).isEmpty();
    }

    @Test
    void aNeuronIsShownInPlaceOfTheOutputWithItsName() {
        BoundaryView output = view(moons(20), SLOPE, Switches.FIRST);
        Maps.Grid map = new Maps.Grid(1, 1, new double[] {8}, 8);
        BoundaryView close = new BoundaryView(
                output.outputs(),
                output.points(),
                POSITIVE,
                Switches.FIRST,
                Optional.of(new BoundaryView.CloseUp("h1[2]", map)),
                Optional.empty(),
                false);
        assertThat(painted(close).texts("map")).containsExactly("h1[2]");
        assertThat(painted(close).texts("axes")).contains("8", "−8");
        assertThat(close.shades()).isEqualTo(new Shades(-8, 8));
    }

    @Test
    void aNetworkThatSaysNoNumberSaysSo() {
        Maps.Grid nothing = Grids.of(20, 20, (x, y) -> Double.NaN);
        assertThat(painted(view(moons(20), nothing, Switches.FIRST)).texts("map"))
                .containsExactly("The output is no finite number here");
    }

    @Test
    void oneInputGivesACurveWithResiduals() {
        Maps.Grid line = Grids.of(200, 1, (x, y) -> 10 * x);
        RecordingSurface surface = painted(view(DatasetSpec.of(Generator.QUADRATIC), line, Switches.FIRST));
        assertThat(surface.in("map", Pixels.class)).isEmpty();
        // The line of zero, the residuals, the curve.
        assertThat(surface.in("map", Freehand.class)).hasSize(3);
        assertThat(surface.in("map", Shape.class)).hasSize(40);
        assertThat(surface.texts("axes")).contains("x1", "y", "40");
    }

    @Test
    void tinyPicturesDoWithoutTheKeyAndDoNotFail() {
        BoundaryView view = view(moons(20), SLOPE, Switches.FIRST);
        for (double size : new double[] {1, 20, 60, 120}) {
            RecordingSurface surface = new RecordingSurface();
            new BoundaryPicture(Palette.DARK).paint(surface, view, size, size);
            assertThat(surface.in("map", Pixels.class)).hasSize(1);
        }
    }
}
