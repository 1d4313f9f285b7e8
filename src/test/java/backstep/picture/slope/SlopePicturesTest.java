package backstep.picture.slope;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Op;
import backstep.geometry.Bounds;
import backstep.lang.Language;
import backstep.lang.Program;
import backstep.nn.field.Range;
import backstep.picture.Palette;
import backstep.picture.RecordingSurface;
import backstep.slope.DescentPath;
import backstep.slope.DifferenceSweep;
import backstep.slope.FunctionShape;
import backstep.slope.Ground;
import backstep.slope.Landscape;
import backstep.slope.Secant;
import backstep.slope.Slice;
import backstep.slope.Variable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlopePicturesTest {
    private static final String PARABOLA = "3*x**2 - 4*x + 5";
    private final RecordingSurface surface = new RecordingSurface();

    @Test
    void theCurveNamesRiseRunAndBothSlopes() {
        paintCurve(PARABOLA, 1.6, 1.4);
        assertThat(surface.texts("curve"))
                .containsExactlyInAnyOrder("h = 1.4", "rise 13.72", "x = 1.6", "secant 9.8", "tangent 5.6");
    }

    @Test
    void aStepTooSmallForATriangleIsNamedAtThePoint() {
        paintCurve(PARABOLA, 3, 1e-12);
        assertThat(surface.texts("curve"))
                .containsExactlyInAnyOrder("h = 1e−12", "x = 3", "secant 14.001", "tangent 14");
    }

    @ParameterizedTest
    @CsvSource({"1.6, 1.4", "-5, 2", "5, 2", "0.66, 0.001", "-4.9, 0.3", "4.9, 1e-9"})
    void noLabelLiesOnAnother(double x, double h) {
        paintCurve(PARABOLA, x, h);
        List<Bounds> labels = surface.in("curve", RecordingSurface.Shape.class).stream()
                .map(RecordingSurface.Shape::bounds)
                .filter(bounds -> bounds.height() == 16)
                .toList();
        assertThat(labels).hasSizeGreaterThan(2);
        for (Bounds label : labels) {
            assertThat(labels).filteredOn(label::overlaps).containsExactly(label);
        }
    }

    @Test
    void whereThereIsNoValueThePictureSaysSo() {
        paintCurve("log(x)", -1, 0.5);
        assertThat(surface.texts("curve")).containsExactly("no value and slope at x = −1");
    }

    @Test
    void theSweepNamesBothSidesTheBestStepAndTodays() {
        SweepView view = new SweepView(DifferenceSweep.of(slice("exp(x)"), 1), Secant.of(slice("exp(x)"), 1, 1e-4));
        new SweepPicture(Palette.LIGHT).paint(surface, view, 400, 260);
        assertThat(surface.texts("errors"))
                .containsExactlyInAnyOrder(
                        "error of the slope",
                        "forward",
                        "central",
                        "truncation",
                        "round-off",
                        "best h ≈ 10⁻⁸",
                        "h = 1e−4");
        assertThat(SweepPicture.frame(view, 400, 260).h(0)).isEqualTo(0.1);
    }

    @Test
    void theLandscapeSaysWhereTheWayLeads() {
        Program program = program("x**2 + y**2");
        List<Variable> variables = Variable.of(program);
        Ground ground = Ground.of(
                program.graph(),
                Map.of(),
                variables.getFirst().node(),
                variables.getLast().node());
        Landscape land = Landscape.of(ground, -2, 2, -2, 2, 20, 20);
        DescentPath path = DescentPath.of(ground, 1, 1, 0.25, 2);
        LandscapeView view = new LandscapeView(land, path, "x", "y", "f");
        new LandscapePicture(Palette.DARK).paint(surface, view, 500, 400);
        assertThat(surface.texts("way")).containsExactlyInAnyOrder("start: f = 2", "after 2 steps: f = 0.125");
        assertThat(LandscapePicture.sentence(view)).isEqualTo("f over x and y: 2 gradient steps from 2 to 0.125");
    }

    @Test
    void aFunctionIsNamedWithItsSaturation() {
        assertThat(ShapePicture.sentence(FunctionShape.of(Op.TANH, -5, 5)))
                .isEqualTo("tanh and its derivative, saturated at both ends");
    }

    private void paintCurve(String text, double x, double h) {
        Slice slice = slice(text);
        CurveView view = new CurveView(new Range(-5, 5), slice.sample(-5, 5, 101), Secant.of(slice, x, h), "x", "f");
        new CurvePicture(Palette.LIGHT).paint(surface, view, 640, 420);
    }

    private static Slice slice(String text) {
        Program program = program(text);
        return new Slice(
                program.graph(), Map.of(), Variable.of(program).getFirst().node());
    }

    private static Program program(String text) {
        return Objects.requireNonNull(Language.compileOpen(text).program());
    }
}
