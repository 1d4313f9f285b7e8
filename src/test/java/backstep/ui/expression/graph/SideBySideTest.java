package backstep.ui.expression.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientStep;
import backstep.geometry.Bounds;
import backstep.layout.DirectionChoice;
import backstep.layout.GroupedGraphs;
import backstep.text.Numbers;
import backstep.ui.expression.model.Comparison;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.expression.model.OtherRun.Updated;
import backstep.ui.workspace.WindowTest;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two pictures that show the same part, the same step and the same marks. */
class SideBySideTest extends WindowTest {
    private static final String TEXT = """
        a = 2
        b = -3
        # group: product
        e = a*b
        t = tanh(e)
        # end
        L = t + a\
        """;

    private GraphCanvas present;
    private GraphCanvas other;

    @BeforeEach
    void compareWithOneUpdate() {
        run(() -> session().layoutWishes().directionProperty().set(DirectionChoice.LEFT_RIGHT));
        type(TEXT);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.CONTROL, KeyCode.U);
        present = find("graph", GraphCanvas.class);
        other = find("graph-other", GraphCanvas.class);
    }

    @Test
    void bothPicturesHaveTheSameSizeAndDoNotOverlap() {
        assertThat(other.getWidth()).isEqualTo(present.getWidth()).isPositive();
        assertThat(other.getHeight()).isEqualTo(present.getHeight()).isPositive();
        assertThat(onScreen(present, 0, 0).distance(onScreen(other, 0, 0)))
                .isGreaterThanOrEqualTo(Math.min(present.getWidth(), present.getHeight()));
    }

    @Test
    void aWidePictureStandsBelowTheOtherAndATallOneBesideIt() {
        assertThat(onScreen(other, 0, 0).getX())
                .isEqualTo(onScreen(present, 0, 0).getX());
        run(() -> session().layoutWishes().directionProperty().set(DirectionChoice.TOP_DOWN));
        settle();
        assertThat(onScreen(other, 0, 0).getY())
                .isEqualTo(onScreen(present, 0, 0).getY());
        assertThat(onScreen(other, 0, 0).getX())
                .isGreaterThan(onScreen(present, 0, 0).getX());
    }

    @Test
    void theWheelAndTheMouseMoveBothPictures() {
        Camera before = call(present::camera);
        wheel(onScreen(other, 50, 60), 2);
        Camera zoomed = call(present::camera);
        assertThat(zoomed.zoom()).isNotEqualTo(before.zoom());
        assertThat(zoomed.toPictureX(50)).isCloseTo(before.toPictureX(50), within(1e-6));
        assertThat(call(other::camera)).isEqualTo(zoomed);
        drag(onScreen(other, 5, 5), onScreen(other, 65, 25));
        Camera moved = call(present::camera);
        assertThat(moved.x()).isCloseTo(zoomed.x() + 60, within(1.5));
        assertThat(moved.y()).isCloseTo(zoomed.y() + 20, within(1.5));
        assertThat(call(other::camera)).isEqualTo(moved);
    }

    @Test
    void keysZoomBothPictures() {
        double before = call(present::camera).zoom();
        run(() -> find("graph", Node.class).requestFocus());
        keys(KeyCode.PLUS);
        assertThat(call(present::camera).zoom()).isCloseTo(1.25 * before, within(1e-6));
        assertThat(call(other::camera)).isEqualTo(call(present::camera));
    }

    @Test
    void aClickInEitherPictureSelectsInBoth() {
        clickAt(onScreen(other, "e"));
        assertThat(call(() -> session().selectedProperty().get())).isEqualTo(node("e"));
        assertThat(find("graph-other", Node.class).isFocused()).isTrue();
        clickAt(onScreen(present, "t"));
        assertThat(call(() -> session().selectedProperty().get())).isEqualTo(node("t"));
    }

    @Test
    void aDoubleClickInTheOtherPictureRunsBoth() {
        clickAt(onScreen(other, "e"));
        keys(KeyCode.ENTER);
        assertThat(step()).isEqualTo(1);
        keys(KeyCode.RIGHT);
        assertThat(step()).isEqualTo(2);
    }

    @Test
    void hoveringMarksBothAndShowsTheCardWhereThePointerIs() {
        click("last");
        moveTo(onScreen(other, "e"));
        assertThat(find("hover-card-other", Node.class).isVisible()).isTrue();
        assertThat(find("hover-card", Node.class).isVisible()).isFalse();
        assertThat(text("hover-value-other")).isEqualTo(number(comparison().other(), "e"));
        assertThat(text("hover-value-difference-other"))
                .startsWith("value −6 → ")
                .contains("difference ");
        moveTo(onScreen(present, "e"));
        assertThat(find("hover-card-other", Node.class).isVisible()).isFalse();
        assertThat(text("hover-value")).isEqualTo("−6");
        assertThat(text("hover-gradient-difference")).startsWith("gradient ");
    }

    private String number(Trace trace, String name) {
        return Numbers.full(trace.data(node(name)));
    }

    @Test
    void nothingDiffersBeforeItIsComputed() {
        keys(KeyCode.SHIFT, KeyCode.F);
        moveTo(onScreen(other, "e"));
        assertThat(call(() -> find("hover-card-other", Node.class).lookup("#hover-value-difference-other")))
                .isNull();
        moveTo(onScreen(other, "a"));
        assertThat(text("hover-value-difference-other")).startsWith("value 2 → ");
    }

    @Test
    void groupsCloseAndOpenInBoth() {
        keys(KeyCode.DIGIT1);
        rest();
        assertThat(folding().isOpen(1)).isFalse();
        assertThat(comparison().other().graph()).isSameAs(folding().graph());
        clickAt(onScreen(other, "t"));
        assertThat(call(() -> session().selectedProperty().get())).isEqualTo(node("t"));
        run(() -> session().fold(shown -> shown.withOpen(1)));
        settle();
        rest();
        assertThat(comparison().run()).isInstanceOf(Updated.class);
    }

    @Test
    void numbersInTheTextGoOnAndOtherGroupsAreFollowed() {
        type(TEXT.replace("a = 2", "a = 4").replace("# group: product\n", "").replace("# end\n", ""));
        Comparison shown = comparison();
        assertThat(shown.present().data(node("e"))).isEqualTo(-12);
        assertThat(shown.other().graph()).isSameAs(program().graph());
        double gradient = trace().grad(node("a"));
        assertThat(shown.other().data(node("a"))).isEqualTo(4 - 0.1 * gradient);
    }

    @Test
    void escapeLeavesThePresentRunAloneAndTheRoomToIt() {
        double before = present.getHeight();
        keys(KeyCode.ESCAPE);
        assertThat(call(() -> session().comparing().comparisonProperty().get())).isNull();
        assertThat(call(() -> present.getScene().lookup("#graph-other"))).isNull();
        assertThat(present.getHeight()).isGreaterThan(before);
        assertThat(call(() -> present.camera().zoom())).isGreaterThanOrEqualTo(Framing.SMALLEST_READABLE);
    }

    @Test
    void whatWasMovedToStaysInTheMiddle() {
        keys(KeyCode.ESCAPE);
        run(() -> present.viewport().move(camera -> new Camera(2, 10, 20)));
        double middle = call(() -> present.camera().toPictureY(present.getHeight() / 2));
        keys(KeyCode.CONTROL, KeyCode.U);
        assertThat(call(() -> present.camera().zoom())).isEqualTo(2);
        assertThat(call(() -> present.camera().toPictureY(present.getHeight() / 2)))
                .isCloseTo(middle, within(2.0));
    }

    @Test
    void aLargeGraphIsComparedClosed() {
        Graph graph = GroupedGraphs.moons(20, 16, 16, 1);
        run(() -> session().open(graph, "moons"));
        settle();
        run(() -> session().comparing().start(new Updated(new GradientStep(0.01, Set.of()))));
        settle();
        assertThat(comparison().diff().extent(Quantity.DATA).differing()).isGreaterThan(1000);
        click("last");
        rest();
        assertThat(other.getWidth()).isEqualTo(present.getWidth());
        assertThat(comparison().other().data(graph.root()))
                .isLessThan(comparison().present().data(graph.root()));
    }

    @Test
    void theOtherPictureSaysWhichRunItIs() {
        assertThat(text("run-name")).isEqualTo("before");
        assertThat(text("run-name-other")).isEqualTo("after one update");
        assertThat(text("run-result")).isEqualTo("L: not yet");
        click("last");
        assertThat(text("run-result")).startsWith("L = ");
        assertThat(call(other::getAccessibleText)).startsWith("after one update: ");
        assertThat(call(() -> session().selectedProperty().get())).isEqualTo(ExpressionSession.NONE);
    }

    private Comparison comparison() {
        return Objects.requireNonNull(
                call(() -> session().comparing().comparisonProperty().get()));
    }

    private Folding folding() {
        return Objects.requireNonNull(call(() -> session().drawingProperty().get()))
                .folding();
    }

    private static Point2D onScreen(GraphCanvas canvas, double x, double y) {
        return call(() -> canvas.localToScreen(x, y));
    }

    private Point2D onScreen(GraphCanvas canvas, String name) {
        int node = node(name);
        return call(() -> {
            var placement = Objects.requireNonNull(session().drawingProperty().get())
                    .layout()
                    .placement();
            Bounds box = Objects.requireNonNull(
                    placement.boxes().get(placement.diagram().boxOf(node)));
            Camera camera = canvas.camera();
            return canvas.localToScreen(camera.toWindowX(box.centerX()), camera.toWindowY(box.maxY() - 6));
        });
    }
}
