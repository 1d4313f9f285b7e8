package backstep.ui.expression.graph;

import backstep.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.stage.Window;

/**
 * The canvases that are seen through one camera, so that each shows the same part. What is to be in sight is in sight in
 * the smallest of them, and covered by no control in any.
 */
final class SharedPane {

    private final List<GraphCanvas> canvases = new ArrayList<>();
    private final List<Node> controls = new ArrayList<>();
    private final List<Node> passing = new ArrayList<>();
    private final Runnable changed;

    /** @param changed is told when the size of the pane or what covers it may have changed */
    SharedPane(Runnable changed) {
        this.changed = changed;
    }

    void add(GraphCanvas canvas) {
        canvases.add(canvas);
        canvas.widthProperty().subscribe(changed);
        canvas.heightProperty().subscribe(changed);
        canvas.sceneProperty().subscribe(changed);
        // A canvas that moves beside another comes to lie under other controls.
        canvas.localToSceneTransformProperty().subscribe(changed);
    }

    /** Keeps the picture clear of something that floats above it. */
    void keepClearOf(Node control) {
        controls.add(control);
        control.boundsInParentProperty().subscribe((was, is) -> changed.run());
        control.visibleProperty().subscribe(changed);
    }

    /** The same for something that comes and goes: the picture moves out of its way, and is not laid out anew for it. */
    void keepClearWhileThere(Node overlay) {
        passing.add(overlay);
        keepClearOf(overlay);
    }

    private Stream<GraphCanvas> seen() {
        return canvases.stream()
                .filter(canvas -> canvas.getScene() != null && canvas.getWidth() > 0 && canvas.getHeight() > 0);
    }

    double width() {
        return seen().mapToDouble(GraphCanvas::getWidth).min().orElse(0);
    }

    double height() {
        return seen().mapToDouble(GraphCanvas::getHeight).min().orElse(0);
    }

    boolean isSeen() {
        return seen().findAny().isPresent();
    }

    /**
     * Whether one canvas has all of it, in a window that is open. How two share it depends on the picture, so the
     * picture must not depend on how they do.
     */
    boolean isUndivided() {
        List<GraphCanvas> all = seen().toList();
        Window window = all.size() == 1 ? all.getFirst().getScene().getWindow() : null;
        return window != null && window.isShowing();
    }

    FreeSpace free() {
        List<Bounds> covered = seen().flatMap(this::covered).toList();
        return new FreeSpace(new Bounds(0, 0, width(), height()), covered);
    }

    /**
     * What is free whenever nothing lies above the pane that comes and goes.
     *
     * @param reserved how much of the width will be taken by something else
     */
    FreeSpace usuallyFree(double reserved) {
        List<Bounds> covered = seen().flatMap(canvas -> covered(canvas, control -> !passing.contains(control)))
                .toList();
        return new FreeSpace(new Bounds(0, 0, Math.max(1, width() - reserved), height()), covered);
    }

    /** What controls cover of a canvas, in its own coordinates. */
    Stream<Bounds> covered(GraphCanvas canvas) {
        return covered(canvas, control -> true);
    }

    private Stream<Bounds> covered(GraphCanvas canvas, Predicate<Node> which) {
        return Stream.concat(
                canvas.legendPlace().stream(),
                controls.stream().filter(SharedPane::isShown).filter(which).map(control -> place(control, canvas)));
    }

    private static boolean isShown(Node control) {
        return control.isVisible() && control.getScene() != null;
    }

    private static Bounds place(Node control, GraphCanvas canvas) {
        var place = canvas.sceneToLocal(control.localToScene(control.getLayoutBounds()));
        return new Bounds(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }
}
