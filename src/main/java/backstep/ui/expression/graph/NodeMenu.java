package backstep.ui.expression.graph;

import backstep.geometry.Bounds;
import backstep.ui.expression.model.ExpressionSession;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;

/** The menu of a node, which the right mouse button and the menu key open. */
final class NodeMenu {

    private final GraphModel model;
    private final GraphCanvas canvas;
    private final Supplier<List<MenuItem>> items;
    private final ContextMenu menu = new ContextMenu();

    NodeMenu(GraphModel model, GraphCanvas canvas, Supplier<List<MenuItem>> items) {
        this.model = model;
        this.canvas = canvas;
        this.items = items;
        menu.setId("node-menu");
        canvas.setOnContextMenuRequested(this::requested);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
    }

    private void requested(ContextMenuEvent event) {
        Camera camera = canvas.camera();
        ExpressionSession session = model.session();
        int node = event.isKeyboardTrigger()
                ? session.selectedProperty().get()
                : model.nodeAt(camera.toPictureX(event.getX()), camera.toPictureY(event.getY()));
        if (node != ExpressionSession.NONE) {
            session.select(node);
            menu.getItems().setAll(items.get());
            Point2D place =
                    event.isKeyboardTrigger() ? below(node) : new Point2D(event.getScreenX(), event.getScreenY());
            menu.show(canvas, place.getX(), place.getY());
        }
        event.consume();
    }

    private Point2D below(int node) {
        Bounds bounds = model.boundsOf(node);
        Camera camera = canvas.camera();
        return bounds == null
                ? canvas.localToScreen(0, 0)
                : canvas.localToScreen(camera.toWindowX(bounds.x()), camera.toWindowY(bounds.maxY()));
    }
}
