package backstep.ui.expression.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.engine.Stepper;
import backstep.geometry.Bounds;
import backstep.layout.Box;
import backstep.layout.Direction;
import backstep.layout.Placement;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.workspace.WindowTest;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mouse and keys in the picture of the graph. */
class GraphPaneTest extends WindowTest {
    private GraphCanvas canvas;

    @BeforeEach
    void typeAnExpression() {
        type("a = 2\nb = -3\ne = a*b\nL = e + a");
        canvas = find("graph", GraphCanvas.class);
    }

    @Test
    void aClickOnANodeSelectsItAndMarksItsStatement() {
        clickAt(onScreen("e"));
        assertThat(selected()).isEqualTo(node("e"));
        CodeArea editor = find("editor", CodeArea.class);
        assertThat(call(() -> editor.getParagraph(2).getParagraphStyle())).containsExactly("marked-statement");
        assertThat(call(() -> editor.getParagraph(3).getParagraphStyle())).isEmpty();
    }

    @Test
    void aClickBesideAllNodesSelectsNone() {
        clickAt(onScreen("e"));
        clickAt(call(() -> canvas.localToScreen(3, canvas.getHeight() - 3)));
        assertThat(selected()).isEqualTo(ExpressionSession.NONE);
    }

    @Test
    void theCaretSelectsTheNodeOfItsStatement() {
        CodeArea editor = find("editor", CodeArea.class);
        run(() -> editor.moveTo(2, 1));
        assertThat(selected()).isEqualTo(node("e"));
        run(() -> editor.moveTo(1, 1));
        assertThat(selected()).isEqualTo(node("b"));
    }

    @Test
    void aSelectedNodeOffersToRunToItsValueAndGradient() {
        assertThat(find("run-to-value", Button.class).isVisible()).isFalse();
        clickAt(onScreen("e"));
        click("run-to-gradient");
        assertThat(step()).as("the sum sends the gradient").isEqualTo(4);
        click("run-to-value");
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void aLeafOffersItsGradientOnly() {
        clickAt(onScreen("a"));
        assertThat(find("run-to-value", Button.class).isVisible()).isFalse();
        click("run-to-gradient");
        assertThat(step()).as("the last of two contributions").isEqualTo(5);
    }

    @Test
    void enterRunsToTheSelectedNode() {
        clickAt(onScreen("e"));
        keys(KeyCode.ENTER);
        assertThat(step()).isEqualTo(1);
        keys(KeyCode.ENTER);
        assertThat(step()).isEqualTo(4);
    }

    @Test
    void controlAndArrowsWalkFromNodeToNode() {
        clickAt(onScreen("L"));
        keys(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(selected()).isEqualTo(node("e"));
        keys(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(selected()).isEqualTo(node("a"));
        keys(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(selected()).isEqualTo(node("e"));
        assertThat(step()).isZero();
    }

    @Test
    void hoveringShowsEveryDigit() {
        type("a = 0.1\nb = 0.2\nL = a + b");
        click("forward");
        moveTo(onScreen("L"));
        assertThat(find("hover-card", Node.class).isVisible()).isTrue();
        assertThat(find("hover-value", Label.class).getText()).isEqualTo("0.30000000000000004");
        assertThat(find("hover-gradient", Label.class).getText()).isEqualTo("not yet");
        moveTo(call(() -> canvas.localToScreen(3, canvas.getHeight() - 3)));
        assertThat(find("hover-card", Node.class).isVisible()).isFalse();
    }

    @Test
    void theWheelKeepsThePointUnderThePointer() {
        Point2D pointer = call(() -> canvas.localToScreen(150, 200));
        Camera before = call(canvas::camera);
        wheel(pointer, 3);
        Camera after = call(canvas::camera);
        assertThat(after.zoom()).isNotEqualTo(before.zoom());
        assertThat(after.toPictureX(150)).isCloseTo(before.toPictureX(150), within(1e-6));
        assertThat(after.toPictureY(200)).isCloseTo(before.toPictureY(200), within(1e-6));
    }

    @Test
    void buttonsAndKeysZoomAboutTheMiddle() {
        Camera before = call(canvas::camera);
        click("zoom-in");
        assertThat(call(canvas::camera).zoom()).isCloseTo(before.zoom() * 1.25, within(1e-9));
        click("zoom-out");
        assertCloseTo(before);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.MINUS);
        assertThat(call(canvas::camera).zoom()).isCloseTo(before.zoom() / 1.25, within(1e-9));
        keys(KeyCode.DIGIT0);
        assertThat(call(canvas::camera).zoom()).isCloseTo(1, within(1e-9));
    }

    @Test
    void theMapOfALargerPictureLeavesTheButtonsFree() {
        Node map = find("minimap", Node.class);
        List<Boolean> free = call(() -> {
            canvas.viewport().move(camera -> camera.zoomedAt(0, 0, 4));
            canvas.getParent().layout();
            return Stream.of("zoom-in", "zoom-out", "zoom-fit")
                    .map(id -> canvas.getScene().lookup("#" + id))
                    .map(button -> !button.localToScene(button.getBoundsInLocal())
                            .intersects(map.localToScene(map.getBoundsInLocal())))
                    .toList();
        });
        assertThat(call(map::isVisible)).isTrue();
        assertThat(free).containsOnly(true);
    }

    @Test
    void typingLeavesTheCameraWhereItWasMoved() {
        click("zoom-out");
        Camera moved = call(canvas::camera);
        type(call(() -> session().textProperty().get()) + " ");
        assertCloseTo(moved);
    }

    @Test
    void fitShowsTheWholePictureAgain() {
        Camera whole = call(canvas::camera);
        drag(call(() -> canvas.localToScreen(30, 400)), call(() -> canvas.localToScreen(90, 330)));
        assertCloseTo(whole.moved(60, -70));
        click("zoom-fit");
        assertCloseTo(whole);
        keys(KeyCode.DIGIT0);
        keys(KeyCode.ESCAPE);
        assertCloseTo(whole);
    }

    @Test
    void theDirectionIsChosenInTheMenu() {
        choose("menu-direction.left_right");
        assertThat(place("e").x()).isGreaterThan(place("a").maxX());
        choose("menu-direction.top_down");
        assertThat(placement().direction()).isEqualTo(Direction.TOP_DOWN);
        assertThat(place("e").y()).isGreaterThan(place("a").maxY());
        choose("menu-direction.left_right");
        assertThat(placement().direction()).isEqualTo(Direction.LEFT_RIGHT);
        choose("menu-direction.automatic");
        assertThat(placement().direction())
                .as("that of the screen stays while none is clearly better")
                .isEqualTo(Direction.LEFT_RIGHT);
    }

    @Test
    void theLayoutEngineIsChosenInTheMenu() {
        choose("menu-layout.elk");
        assertThat(text("figures")).contains("ELK");
        choose("menu-layout.automatic");
        assertThat(call(() -> session().problemProperty().get())).isNull();
    }

    @Test
    void otherNumbersKeepEveryPlace() {
        Placement before = placement();
        type("a = 2.5\nb = -3\ne = a*b\nL = e + a");
        assertThat(placement()).isSameAs(before);
    }

    @Test
    void changesFlashAndComeToRest() {
        // At once: on a busy machine the flash is over before a click has settled.
        boolean rests = call(() -> {
            session().move(Stepper::forward);
            return window().workspace().isAtRest();
        });
        assertThat(rests).isFalse();
        rest();
    }

    @Test
    void scrubbingThroughALongGraphKeepsTheStepInSight() {
        StringBuilder text = new StringBuilder("x0 = 0.5\n");
        IntStream.range(0, 60).forEach(i -> text.append("x%d = tanh(x%d)\n".formatted(i + 1, i)));
        type(text.toString());
        fire("last");
        rest();
        assertThat(call(canvas::camera).toWindowX(place("x1").x())).isBetween(0.0, canvas.getWidth());
        run(() -> session().move(stepper -> stepper.goTo(30)));
        rest();
        Camera middle = call(canvas::camera);
        assertThat(middle.toWindowX(place("x30").x())).isBetween(0.0, canvas.getWidth());
        assertThat(middle.toWindowY(place("x30").centerY())).isCloseTo(canvas.getHeight() / 2, within(60.0));
        assertThat(middle.zoom()).isEqualTo(Framing.SMALLEST_READABLE);
        run(() -> session().move(stepper -> stepper.goTo(60)));
        rest();
        assertThat(call(canvas::camera).toWindowX(place("x60").x())).isBetween(0.0, canvas.getWidth());
    }

    private void assertCloseTo(Camera expected) {
        Camera camera = call(canvas::camera);
        assertThat(camera.zoom()).isCloseTo(expected.zoom(), within(1e-6));
        assertThat(camera.x()).isCloseTo(expected.x(), within(1e-6));
        assertThat(camera.y()).isCloseTo(expected.y(), within(1e-6));
    }

    private int selected() {
        return call(() -> session().selectedProperty().get());
    }

    private Placement placement() {
        return Objects.requireNonNull(call(() -> session().drawingProperty().get()))
                .layout()
                .placement();
    }

    /** Where the value of a name stands in the picture. */
    private Bounds place(String name) {
        Placement placement = placement();
        int index = IntStream.range(0, placement.boxes().size())
                .filter(box -> placement.diagram().boxes().get(box).node() == node(name)
                        && placement.diagram().boxes().get(box).kind() == Box.Kind.VALUE)
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(placement.boxes().get(index));
    }

    private Point2D onScreen(String name) {
        Bounds place = place(name);
        return call(() -> {
            Camera camera = canvas.camera();
            return canvas.localToScreen(
                    camera.toWindowX(place.x() + place.width() / 2), camera.toWindowY(place.y() + place.height() / 2));
        });
    }
}
