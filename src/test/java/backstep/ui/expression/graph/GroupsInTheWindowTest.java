package backstep.ui.expression.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Groups;
import backstep.engine.Level;
import backstep.geometry.Bounds;
import backstep.layout.GroupedGraphs;
import backstep.layout.Placement;
import backstep.picture.Handle;
import backstep.ui.expression.model.Drawing;
import backstep.ui.workspace.WindowTest;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups in the picture open and close. */
class GroupsInTheWindowTest extends WindowTest {
    private static final String TEXT = """
        a = 2
        b = -3
        # group: product
        e = a*b
        # group: bend
        t = tanh(e)
        # end
        # end
        L = t + a\
        """;

    private GraphCanvas canvas;

    @BeforeEach
    void openATextWithGroups() {
        type(TEXT);
        canvas = find("graph", GraphCanvas.class);
        run(canvas::requestFocus);
    }

    @Test
    void aSmallGraphOpensWithAllGroupsOpen() {
        assertThat(folding().isAllOpen()).isTrue();
        assertThat(placement().outlines()).hasSize(2);
        assertThat(find("level-scalar", Button.class).isVisible()).isTrue();
    }

    @Test
    void theHandleClosesAndOpensAGroupAndStaysUnderThePointer() {
        Point2D handle = onScreen(Handle.ofOutline(outline(1)));
        clickAt(handle);
        rest();
        assertThat(folding().isOpen(1)).isFalse();
        assertThat(handle.distance(onScreen(Handle.ofBox(group(1))))).isCloseTo(0, within(1.5));
        clickAt(handle);
        rest();
        assertThat(folding().isOpen(1)).isTrue();
        assertThat(handle.distance(onScreen(Handle.ofOutline(outline(1))))).isCloseTo(0, within(1.5));
    }

    @Test
    void keysSetTheLevel() {
        keys(KeyCode.DIGIT1);
        assertThat(folding().level()).isEqualTo(Optional.of(Level.LOSS));
        assertThat(folding().isOpen(1)).isFalse();
        keys(KeyCode.DIGIT2);
        assertThat(folding().isOpen(1)).isTrue();
        assertThat(folding().isOpen(2)).isFalse();
        keys(KeyCode.DIGIT3);
        assertThat(folding().isAllOpen()).isTrue();
    }

    @Test
    void thereAreAsManyLevelsAsDifferAndTheyAreCalledByTheirGroups() {
        assertThat(text("level-loss")).isEqualTo("product");
        assertThat(text("level-sample")).isEqualTo("bend");
        assertThat(text("level-scalar")).isEqualTo("operations");
        assertThat(call(() -> canvas.getScene().lookup("#level-layer"))).isNull();
        assertThat(menuItem("menu-level.layer").isVisible()).isFalse();
        assertThat(menuItem("menu-level.sample").getText()).isEqualTo("Open to: bend");
    }

    @Test
    void keysOpenAndCloseTheGroupOfTheSelection() {
        run(() -> session().select(node("t")));
        keys(KeyCode.C);
        assertThat(folding().isOpen(2)).isFalse();
        keys(KeyCode.C);
        assertThat(folding().isOpen(1)).isFalse();
        keys(KeyCode.O);
        assertThat(folding().isOpen(1)).isTrue();
        assertThat(folding().isOpen(2)).isFalse();
        assertThat(call(() -> session().selectedProperty().get())).isEqualTo(node("t"));
    }

    @Test
    void closingChangesNoFigureAndNoStep() {
        run(() -> session().move(stepper -> stepper.goTo(2)));
        double value = value("L");
        keys(KeyCode.DIGIT1);
        rest();
        assertThat(step()).isEqualTo(2);
        assertThat(value("L")).isEqualTo(value);
        assertThat(trace().grad(node("a"))).isNotZero();
    }

    @Test
    void theBreadcrumbSaysWhereTheSelectionIsAndLeadsThere() {
        run(() -> session().select(node("t")));
        settle();
        assertThat(text("crumb-1")).isEqualTo("product");
        assertThat(text("crumb-2")).isEqualTo("bend");
        Camera before = call(canvas::camera);
        click("crumb-2");
        assertThat(call(canvas::camera)).isNotEqualTo(before);
        click("crumb-0");
        assertThat(call(() -> canvas.showsAll(Objects.requireNonNull(placement()))))
                .isTrue();
    }

    @Test
    void aClickOnAClosedGroupSelectsWhatComesOutOfIt() {
        keys(KeyCode.DIGIT1);
        rest();
        Bounds box = group(1);
        clickAt(onScreen(new Bounds(box.centerX() - 1, box.maxY() - 6, 2, 2)));
        assertThat(call(() -> session().selectedProperty().get())).isEqualTo(node("t"));
    }

    @Test
    void otherNumbersInTheTextKeepWhatIsClosed() {
        keys(KeyCode.DIGIT1);
        type(TEXT.replace("a = 2", "a = 4"));
        assertThat(folding().isOpen(1)).isFalse();
        assertThat(value("e")).isEqualTo(-12);
    }

    @Test
    void aGraphWithoutGroupsShowsNoneOfThis() {
        type("a = 2\nL = a*a");
        assertThat(find("level-loss", Button.class).getParent().getParent().isVisible())
                .isFalse();
        assertThat(menuItem("menu-graph.openGroup").isDisable()).isTrue();
        assertThat(placement().outlines()).isEmpty();
    }

    @Test
    void aLargeNetworkOpensClosedAndCanBeStepped() {
        Graph graph = GroupedGraphs.moons(20, 4, 4, 1);
        run(() -> session().open(graph, "moons"));
        settle();
        assertThat(placement().boxes().size()).isLessThan(150);
        assertThat(program().graph()).isSameAs(graph);
        click("forward");
        rest();
        assertThat(step()).isEqualTo(1);
        keys(KeyCode.DIGIT4);
        rest();
        assertThat(placement().boxes().size()).isGreaterThan(150);
    }

    @Test
    void theMapAppearsWhenThePictureDoesNotFitAndMovesIt() {
        choose("menu-direction.left_right");
        keys(KeyCode.SHIFT, KeyCode.F);
        rest();
        assertThat(find("minimap", Node.class).isVisible()).isFalse();
        keys(KeyCode.DIGIT0);
        keys(KeyCode.PLUS);
        rest();
        assertThat(find("minimap", Node.class).isVisible()).isTrue();
        Camera before = call(canvas::camera);
        clickAt(middle(find("minimap", Node.class)).add(40, 0));
        assertThat(call(canvas::camera).zoom()).isEqualTo(before.zoom());
        assertThat(call(canvas::camera)).isNotEqualTo(before);
    }

    @Test
    void fShowsTheSelection() {
        run(() -> session().select(node("a")));
        keys(KeyCode.F);
        Bounds a = Objects.requireNonNull(placement()).boxes().get(0);
        Camera camera = call(canvas::camera);
        // In the middle of what is free beside the buttons.
        double buttons = find("zoom-in", Region.class).getWidth() + 20;
        assertThat(camera.toWindowX(a.centerX())).isCloseTo(canvas.getWidth() / 2, within(buttons / 2));
    }

    private Drawing drawing() {
        return Objects.requireNonNull(call(() -> session().drawingProperty().get()));
    }

    private Folding folding() {
        return drawing().folding();
    }

    private Placement placement() {
        return drawing().layout().placement();
    }

    private Bounds outline(int group) {
        assertThat(folding().isOpen(group)).isTrue();
        return group(group);
    }

    private Bounds group(int group) {
        assertThat(group).isGreaterThan(Groups.WHOLE);
        return Objects.requireNonNull(Transition.find(placement(), group));
    }

    private Point2D onScreen(Bounds place) {
        return call(() -> {
            Camera camera = canvas.camera();
            return canvas.localToScreen(camera.toWindowX(place.centerX()), camera.toWindowY(place.centerY()));
        });
    }
}
