package backstep.ui.expression.graph;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Folding;
import backstep.geometry.Bounds;
import backstep.layout.Box;
import backstep.layout.GroupedGraphs;
import backstep.layout.Placement;
import backstep.picture.Palette;
import backstep.ui.task.Painted;
import backstep.ui.workspace.WindowTest;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Graphs with more boxes than can be painted between two frames. */
@Painted
class LargeGraphTest extends WindowTest {
    private GraphCanvas canvas;
    private Placement placement;

    @BeforeEach
    void openAllOfALargeGraph() {
        canvas = find("graph", GraphCanvas.class);
        run(() -> session().open(GroupedGraphs.moons(2, 16, 16, 1), "two moons"));
        settle();
        run(() -> session().fold(folding -> Folding.open(folding.graph())));
        settle();
        run(() -> session().move(stepper -> stepper.last()));
        run(canvas.viewport()::showEverything);
        rest();
        placement = Objects.requireNonNull(
                        call(() -> session().drawingProperty().get()))
                .layout()
                .placement();
    }

    private Node picture() {
        return call(() -> canvas.getChildrenUnmodifiable().stream()
                .filter(OffscreenPicture.class::isInstance)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void theWholeOfItIsSeen() {
        assertThat(placement.boxes()).hasSizeGreaterThan(2_000);
        assertThat(call(picture()::isVisible)).isTrue();
        assertThat(painted()).isGreaterThan(0.9);
    }

    @Test
    void itMovesWithTheCameraBeforeItIsPaintedAnew() {
        double atOnce = call(() -> {
            canvas.viewport().move(camera -> camera.moved(60, -40));
            canvas.layout();
            return share(canvas.camera());
        });
        assertThat(atOnce).isGreaterThan(0.9);
        rest();
        assertThat(painted()).isGreaterThan(0.9);
    }

    @Test
    void aFewBoxesOfItArePaintedAtOnce() {
        run(() -> canvas.viewport().show(placement.boxes().getLast()));
        rest();
        assertThat(call(picture()::isVisible)).isFalse();
        assertThat(painted()).isGreaterThan(0.9);
    }

    private double painted() {
        return call(() -> share(canvas.camera()));
    }

    /** The share of those boxes in sight across whose middle there is anything but the ground. */
    private double share(Camera camera) {
        WritableImage image = canvas.snapshot(parameters(), null);
        Color ground = Color.rgb(
                Palette.LIGHT.background().red(),
                Palette.LIGHT.background().green(),
                Palette.LIGHT.background().blue());
        Bounds clear = camera.visible(canvas.getWidth() - 220, canvas.getHeight() - 90);
        List<Bounds> seen = IntStream.range(0, placement.boxes().size())
                .filter(box -> placement.diagram().boxes().get(box).kind() == Box.Kind.VALUE)
                .mapToObj(placement.boxes()::get)
                .filter(clear::overlaps)
                .filter(box -> camera.toWindowX(box.x()) > 0 && camera.toWindowY(box.y()) > 0)
                .filter(box -> camera.toWindowX(box.maxX()) < canvas.getWidth()
                        && camera.toWindowY(box.maxY()) < canvas.getHeight())
                .toList();
        assertThat(seen).isNotEmpty();
        long drawn = seen.stream()
                .filter(box -> IntStream.rangeClosed(
                                (int) camera.toWindowX(box.x()), (int) camera.toWindowX(box.maxX()))
                        .anyMatch(x -> !ground.equals(image.getPixelReader()
                                .getColor(x, (int) camera.toWindowY(box.y() + box.height() / 2)))))
                .count();
        return (double) drawn / seen.size();
    }

    private SnapshotParameters parameters() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(0, 0, canvas.getWidth(), canvas.getHeight()));
        return parameters;
    }
}
