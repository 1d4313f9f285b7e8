package backstep.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.geometry.Bounds;
import backstep.layout.Placement;
import backstep.ui.theme.Setting;
import backstep.ui.widget.SideColumn;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Side columns where the window has no room for them beside the graph. */
class NarrowWindowTest extends WindowTest {

    @BeforeEach
    void letColumnsLieAboveTheGraph() {
        settings.set(Setting.COLUMNS_ABOVE, true);
        reopen();
    }

    @Test
    void whoStartsHasTheTextAndWhoOpensAnExampleHasTheGraph() {
        assertThat(isSeen(left())).isTrue();
        assertThat(call(() -> focused().getId())).isEqualTo("editor");
        fire("start-lecture-l");
        rest();
        assertThat(isSeen(left())).isFalse();
        assertThat(call(() -> focused().getId())).isEqualTo("graph");
    }

    @Test
    void theGraphKeepsItsWidthWhateverLiesAboveIt() {
        openExample();
        double width = graphWidth();
        click("show-leaves");
        assertThat(isSeen(left())).isTrue();
        assertThat(graphWidth()).isEqualTo(width);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertThat(graphWidth()).isEqualTo(width);
        assertThat(width).isGreaterThan(900);
    }

    @Test
    void aNodeThatIsClickedIsExplainedAndWhatIsBesideNodesTakesTheExplanationAway() {
        openExample();
        keys(KeyCode.RIGHT);
        assertThat(isSeen(right())).isFalse();
        clickAt(middleOf("d"));
        rest();
        assertThat(isSeen(right())).isTrue();
        clickAt(corner());
        assertThat(isSeen(right())).isFalse();
    }

    @Test
    void theSelectedNodeIsNotCovered() {
        openExample();
        clickAt(middleOf("L"));
        rest();
        double edge =
                call(() -> canvas().sceneToLocal(find("inspector", Region.class).localToScene(0, 0))
                        .getX());
        assertThat(inPane("L").maxX()).isLessThan(edge);
        assertThat(call(() -> window().workspace().unreadable())).isEmpty();
    }

    @Test
    void escapeAndAClickOnTheGraphTakeThemAwayAndTheyComeBack() {
        openExample();
        click("show-expression");
        keys(KeyCode.ESCAPE);
        assertThat(isSeen(left())).isFalse();
        click("show-expression");
        clickAt(corner());
        assertThat(isSeen(left())).isFalse();
        keys(KeyCode.CONTROL, KeyCode.L);
        assertThat(isSeen(left())).isTrue();
    }

    @Test
    void whatIsClosedByItsButtonIsNotRaisedByASelection() {
        openExample();
        clickAt(middleOf("d"));
        rest();
        fire("close-right");
        clickAt(middleOf("e"));
        rest();
        assertThat(isSeen(right())).isFalse();
        click("show-inspector");
        assertThat(isSeen(right())).isTrue();
    }

    private void openExample() {
        fire("start-lecture-l");
        rest();
    }

    private SideColumn left() {
        return window().workspace().sides().columns().left();
    }

    private SideColumn right() {
        return window().workspace().sides().columns().right();
    }

    private static boolean isSeen(SideColumn column) {
        return call(() -> column.visibleProperty().get());
    }

    private double graphWidth() {
        return call(() -> canvas().getWidth());
    }

    private Region canvas() {
        return find("graph", Region.class);
    }

    private Node focused() {
        return window().stage().getScene().getFocusOwner();
    }

    /** Where the box of a name is in the graph's pane. */
    private Bounds inPane(String name) {
        return call(() -> {
            Placement placement = Objects.requireNonNull(
                            session().drawingProperty().get())
                    .layout()
                    .placement();
            Bounds box = placement.boxes().get(placement.diagram().boxOf(node(name)));
            Bounds seen = window().workspace().visiblePart();
            double zoom = canvas().getWidth() / seen.width();
            return new Bounds(
                    zoom * (box.x() - seen.x()), zoom * (box.y() - seen.y()), zoom * box.width(), zoom * box.height());
        });
    }

    private Point2D middleOf(String name) {
        Bounds box = inPane(name);
        return call(() -> canvas().localToScreen(box.centerX(), box.centerY()));
    }

    private Point2D corner() {
        return call(() -> canvas().localToScreen(canvas().getWidth() / 2, 3));
    }
}
