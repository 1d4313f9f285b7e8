package backstep.picture.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.data.Dataset;
import backstep.data.Split;
import backstep.data.Task;
import backstep.nn.Activation;
import backstep.nn.Goal;
import backstep.nn.Loss;
import backstep.nn.field.Maps;
import backstep.nn.field.Plane;
import backstep.nn.field.Regions;
import backstep.picture.ClassColours;
import backstep.picture.Palette;
import backstep.picture.Raster;
import backstep.picture.RecordingSurface;
import backstep.picture.RecordingSurface.Freehand;
import backstep.picture.RecordingSurface.Pixels;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The regions of more than two classes. */
class RegionsPictureTest {

    private static final Goal SOFTMAX = Goal.of(Activation.LINEAR, 3, Loss.CROSS_ENTROPY, Task.CLASSIFICATION);
    private static final Goal REST = Goal.of(Activation.LINEAR, 3, Loss.HINGE, Task.CLASSIFICATION);
    private static final ClassColours COLOURS = Palette.LIGHT.field().classes(3);

    /** Three sectors that meet in the middle: to the left, to the upper right, to the lower right. */
    private static final List<Maps.Grid> SECTORS = List.of(
            Grids.of(20, 20, (x, y) -> -4 * x), Grids.of(20, 20, (x, y) -> 4 * y), Grids.of(20, 20, (x, y) -> -4 * y));

    private static final Split THREE = three();

    private static Split three() {
        Dataset all = Dataset.classes(
                List.of("x1", "x2"),
                List.of("left", "up", "down"),
                new double[][] {{-1, 1, 1, -0.9}, {0, 1, -1, 0.1}},
                new double[] {0, 1, 2, 0});
        return new Split(all.select(0, 1, 2), all.select(3));
    }

    private static BoundaryView view(List<Maps.Grid> outputs, Goal goal, Switches switches) {
        PlotPoints points = new PlotPoints(THREE, Plane.around(THREE), true, goal);
        SamplePredictions said = sample -> new double[] {1, 2, 0};
        return new BoundaryView(outputs, points, said, switches, Optional.empty(), Optional.empty(), false);
    }

    private static RecordingSurface painted(BoundaryView view) {
        RecordingSurface surface = new RecordingSurface();
        new BoundaryPicture(Palette.LIGHT).paint(surface, view, 400, 300);
        return surface;
    }

    private static Raster image(Goal goal, boolean discretise, boolean borders) {
        Switches switches = new Switches(true, discretise, borders, true);
        Regions regions = Regions.of(SECTORS, goal);
        return RegionImage.of(SECTORS, goal, regions, Palette.LIGHT.field(), switches);
    }

    private static int at(Raster image, double shareX, double shareY) {
        int row = (int) (shareY * image.height());
        int column = (int) (shareX * image.width());
        return image.pixels()[row * image.width() + column];
    }

    @Test
    void eachClassHasItsColourWhereItsOutputIsTheLargest() {
        Raster image = image(SOFTMAX, true, true);
        assertThat(at(image, 0.1, 0.5)).isEqualTo(COLOURS.pixel(0, 1));
        assertThat(at(image, 0.9, 0.1)).isEqualTo(COLOURS.pixel(1, 1));
        assertThat(at(image, 0.9, 0.9)).isEqualTo(COLOURS.pixel(2, 1));
        assertThat(Arrays.stream(image.pixels()).distinct()).hasSize(3);
    }

    @Test
    void theProbabilityIsTheStrengthAndAGuessIsFaint() {
        Raster image = image(SOFTMAX, false, true);
        double chance = Math.exp(3.8) / (Math.exp(3.8) + 2);
        assertThat(at(image, 0.01, 0.5)).isEqualTo(COLOURS.pixel(0, (chance - 1 / 3.0) / (2 / 3.0)));
        assertThat(Clearness.of(SOFTMAX).share(1 / 3.0)).isZero();
        assertThat(Clearness.of(SOFTMAX).share(1)).isEqualTo(1);
        assertThat(Clearness.of(REST)).isEqualTo(new Clearness(0, false));
    }

    @Test
    void whereNoLineHidesThemBordersAreSharp() {
        assertThat(image(SOFTMAX, true, false).width())
                .isEqualTo(2 * image(SOFTMAX, true, true).width());
    }

    @Test
    void linesRunWhereTwoOutputsAreEqualAndMeetWhereThreeAre() {
        List<double[]> lines = RegionBorders.of(SECTORS, Regions.of(SECTORS, SOFTMAX));
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            for (int end = 0; end < 4; end += 2) {
                double x = 2 * line[end] - 1;
                double y = 1 - 2 * line[end + 1];
                double[] said = {-x, y, -y};
                Arrays.sort(said);
                assertThat(said[2] - said[1]).as("at %s, %s", x, y).isCloseTo(0, within(0.11));
            }
        });
        assertThat(lines).anyMatch(line -> Math.hypot(line[2] - 0.5, line[3] - 0.5) < 0.03);
        assertThat(lines).as("to the right side").anyMatch(line -> Math.max(line[0], line[2]) == 1);
        assertThat(lines).as("to the upper side").anyMatch(line -> Math.min(line[1], line[3]) == 0);
    }

    @Test
    void oneRegionHasNoBorder() {
        List<Maps.Grid> one =
                List.of(Grids.of(5, 5, (x, y) -> 2), Grids.of(5, 5, (x, y) -> x), Grids.of(5, 5, (x, y) -> y));
        assertThat(RegionBorders.of(one, Regions.of(one, SOFTMAX))).isEmpty();
    }

    @Test
    void whatIsNoNumberHasNoClassAndNoBorder() {
        Maps.Grid zero = Grids.of(6, 6, (x, y) -> 0);
        List<Maps.Grid> half = List.of(Grids.of(6, 6, (x, y) -> x < 0 ? Double.NaN : 1), zero, zero);
        Regions regions = Regions.of(half, SOFTMAX);
        Raster image = RegionImage.of(half, SOFTMAX, regions, Palette.LIGHT.field(), Switches.FIRST);
        assertThat(at(image, 0.1, 0.5)).isEqualTo(Palette.LIGHT.field().pixel(0));
        assertThat(RegionBorders.of(half, regions)).isEmpty();
    }

    @Test
    void aPictureHasTheRegionsTheirBordersAndALegendThatNamesThem() {
        RecordingSurface surface = painted(view(SECTORS, SOFTMAX, Switches.FIRST));
        assertThat(surface.in("map", Pixels.class)).hasSize(1);
        // The borders, the ring's halo, the rings.
        assertThat(surface.in("map", Freehand.class)).hasSize(3);
        assertThat(surface.texts("legend")).containsExactly("left", "up", "down", "train", "test", "misclassified");
        assertThat(surface.texts("axes")).contains("p=1", "p=0.33");
        assertThat(surface.fills("legend").subList(0, 3)).containsExactly(COLOURS.of(0), COLOURS.of(1), COLOURS.of(2));
        assertThat(painted(view(SECTORS, REST, Switches.FIRST)).texts("axes")).contains("1", "0");
    }

    @Test
    void aSampleOfWhichAnotherClassIsSaidIsMisclassified() {
        BoundaryView view = view(SECTORS, SOFTMAX, Switches.FIRST);
        assertThat(IntStream.range(0, 4).filter(view::isMisclassified)).containsExactly(0, 2, 3);
    }

    @Test
    void anOutputThatIsPointedAtHasItsOwnMap() {
        BoundaryView all = view(SECTORS, SOFTMAX, Switches.FIRST);
        BoundaryView close = new BoundaryView(
                SECTORS,
                all.points(),
                all.predictions(),
                all.switches(),
                Optional.of(new BoundaryView.CloseUp("up: o2", SECTORS.get(1))),
                Optional.empty(),
                false);
        assertThat(painted(close).texts("map")).containsExactly("up: o2");
        assertThat(close.showsRegions()).isFalse();
    }

    @Test
    void twoClassesWithAnOutputEachKeepRedAndBlue() {
        assertThat(Palette.LIGHT.field().classes(2).of(0))
                .isEqualTo(Palette.LIGHT.field().negative());
        assertThat(Palette.LIGHT.field().classes(2).of(1))
                .isEqualTo(Palette.LIGHT.field().positive());
    }
}
