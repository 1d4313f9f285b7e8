package backstep.ui.expression.graph;

import static backstep.ui.expression.model.ExpressionSections.ZOOM;

import backstep.geometry.Bounds;
import backstep.ui.action.Action;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** How the graph is looked at: how large, and which part. */
final class ZoomActions {

    private static final double STEP = 1.25;
    private static final double AROUND_SELECTION = 180;

    final Action fit;
    final Action zoomIn;
    final Action zoomOut;
    private final Action showEverything;
    private final Action actualSize;
    private final Action fitSelection;

    ZoomActions(Viewport viewport, GraphModel model) {
        fit = ZOOM.action("graph.fit", viewport::fit).withKeys("Esc").withIcon(Feather.MAXIMIZE);
        showEverything =
                ZOOM.action("graph.showEverything", viewport::showEverything).withKeys("Shift+F");
        actualSize = ZOOM.action("graph.actualSize", () -> actualSize(viewport)).withKeys("0", "Numpad 0");
        // On some keyboards plus needs Shift, and on others it is a key of the number pad.
        zoomIn = ZOOM.action("graph.zoomIn", () -> viewport.zoom(STEP))
                .withKeys("Plus", "Equals", "Shift+Equals", "Add")
                .withIcon(Feather.PLUS);
        zoomOut = ZOOM.action("graph.zoomOut", () -> viewport.zoom(1 / STEP))
                .withKeys("Minus", "Subtract")
                .withIcon(Feather.MINUS);
        fitSelection = ZOOM.action("graph.fitSelection", () -> fitSelection(viewport, model))
                .withKeys("F");
    }

    /** One pixel for one, or as much more as the text of the window is larger. */
    private static void actualSize(Viewport viewport) {
        viewport.zoom(viewport.scaleProperty().get() / viewport.destination().zoom());
    }

    /** Shows the selected node with what it depends on and what depends on it. */
    private static void fitSelection(Viewport viewport, GraphModel model) {
        Bounds bounds = model.boundsOf(model.session().subject());
        if (bounds != null) {
            viewport.show(new Bounds(
                    bounds.x() - AROUND_SELECTION,
                    bounds.y() - AROUND_SELECTION,
                    bounds.width() + 2 * AROUND_SELECTION,
                    bounds.height() + 2 * AROUND_SELECTION));
        }
    }

    /** For the menu, in its order. */
    List<Action> all() {
        return List.of(fit, showEverything, actualSize, zoomIn, zoomOut, fitSelection);
    }
}
