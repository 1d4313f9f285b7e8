package backstep.ui.slope.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.document.Document;
import backstep.document.SlopeSpec;
import backstep.engine.Stepper;
import backstep.picture.plot.Frame;
import backstep.picture.slope.CurvePicture;
import backstep.picture.slope.CurveView;
import backstep.ui.slope.model.SlopeFigures;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.workspace.WindowTest;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Slope workspace, worked with mouse and keyboard. */
class SlopeWindowTest extends WindowTest {

    @BeforeEach
    void enter() {
        enterSlope();
    }

    @Test
    void theFirstPointFollowsTheMouse() {
        drag(place(1.6, 6.28), place(3, 20));
        settleSlope();
        // A mouse stands on whole pixels.
        assertThat(figures().secant().x()).isEqualTo(3, within(0.05));
        assertThat(text("slope-sentence")).startsWith("If x grows by a little, f grows about 1");
        fireUndo();
        assertThat(spec()).isEqualTo(SlopeSpec.FIRST);
    }

    @Test
    void theSecondPointFollowsTheMouse() {
        drag(place(3, 20), place(2.6, 14.88));
        settleSlope();
        assertThat(figures().secant().h()).isEqualTo(1, within(0.05));
        assertThat(figures().secant().x()).isEqualTo(1.6);
    }

    @Test
    void arrowsMoveBothPoints() {
        run(() -> find("slope-curve", Node.class).requestFocus());
        keys(KeyCode.RIGHT);
        keys(KeyCode.SHIFT, KeyCode.LEFT);
        keys(KeyCode.DOWN);
        settleSlope();
        assertThat(figures().secant().x()).isEqualTo(1.15);
        assertThat(figures().secant().h()).isEqualTo(1.3);
    }

    @Test
    void theStepGoesToItsLimitAsOneAct() {
        fire("slope-limit");
        await(() -> text("slope-limit").equals("Stop"));
        await(() -> spec().h() < 1e-6);
        await(() -> !text("slope-limit").equals("Stop"));
        settleSlope();
        assertThat(Math.abs(figures().secant().difference())).isLessThan(1e-5);
        fireUndo();
        assertThat(spec()).isEqualTo(SlopeSpec.FIRST);
    }

    @Test
    void slopesStandBesideEachOther() {
        fire("slope-case-x-3");
        fire("slope-case-h-tiny");
        settleSlope();
        assertThat(text("slope-secant")).isEqualTo("14.0012446082");
        assertThat(text("slope-tangent")).isEqualTo("14");
        assertThat(text("slope-difference")).isEqualTo("+0.001245");
    }

    @Test
    void anErrorIsSaidUnderTheTextAndTheCurveStays() {
        CodeArea area = find("slope-text", CodeArea.class);
        run(() -> area.replaceText("3*x + tahn(x)"));
        settleSlope();
        assertThat(call(() ->
                        area.getParent().getParent().lookupAll(".error-text").size()))
                .isEqualTo(1);
        assertThat(figures().program().text()).isEqualTo(SlopeSpec.FIRST.text());
    }

    @Test
    void aFunctionOfTheGalleryIsOpened() {
        TabPane tabs = find("slope-tabs", TabPane.class);
        run(() -> tabs.getSelectionModel().select(2));
        settleSlope();
        fire("shape-sigmoid");
        settleSlope();
        assertThat(spec().text()).isEqualTo("sigmoid(x)");
        assertThat(call(() -> tabs.getSelectionModel().getSelectedIndex())).isZero();
    }

    @Test
    void theFunctionIsSteppedThroughWithItsValues() {
        fire("slope-to-graph");
        settle();
        assertThat(call(() -> window().shell().shown())).isEqualTo("expression");
        assertThat(call(() -> session().textProperty().get())).isEqualTo("x = 1.6\n3*x**2 - 4*x + 5");
    }

    @Test
    void anOperationOfAGraphIsLookedAtWithItsNumbers() {
        run(() -> window().shell().show("expression"));
        type("a = 2\nb = -3\nL = tanh(a*b)");
        run(() -> session().move(Stepper::last));
        int product = 2;
        run(() -> session().select(product));
        run(() -> find("graph", Node.class).requestFocus());
        keys(KeyCode.S);
        settleSlope();
        assertThat(call(() -> window().shell().shown())).isEqualTo("slope");
        assertThat(spec().text()).isEqualTo("a = 2\nb = -3\ny = a * b");
        assertThat(figures().secant().exact()).isEqualTo(-3);
        fireUndo();
        assertThat(spec()).isEqualTo(SlopeSpec.FIRST);
    }

    @Test
    void aDocumentThatIsOpenedInAFreshWindowShowsItsFunction() {
        fire("slope-case-c-large");
        settleSlope();
        SlopeSpec made = spec();
        Document document = call(
                () -> Document.EMPTY.withSlope(made).withView(window().view().capture()));
        reopen();
        run(() -> window().show(document));
        settleSlope();
        assertThat(spec()).isEqualTo(made);
        assertThat(figures().variable().name()).isEqualTo("c");
    }

    private void fireUndo() {
        keys(KeyCode.CONTROL, KeyCode.Z);
        settleSlope();
    }

    private SlopeSession slope() {
        return call(() -> window().slope().session());
    }

    private SlopeSpec spec() {
        return call(() -> slope().specProperty().get());
    }

    private SlopeFigures figures() {
        return Objects.requireNonNull(call(() -> slope().figuresProperty().get()));
    }

    /** Where a point of the curve lies on the screen. */
    private Point2D place(double x, double y) {
        Region canvas = find("slope-curve", Region.class);
        CurveView view = figures().curve();
        return call(() -> {
            Frame frame = CurvePicture.frame(view, canvas.getWidth(), canvas.getHeight());
            return canvas.localToScreen(frame.toPictureX(x), frame.toPictureY(y));
        });
    }
}
