package backstep.ui.start;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls the page up and down, and shows whatever the keyboard goes to. */
final class StartScroll extends ScrollPane {

    private static final double MARGIN = 16;

    private final Region page;

    StartScroll(Region page) {
        this.page = page;
        setId("start-scroll");
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** Scrolls no further than is needed to show all of a part of the page, or its beginning. */
    void reveal(Node part) {
        double room = getViewportBounds().getHeight();
        double range = page.getHeight() - room;
        if (range > 0) {
            Bounds place = page.sceneToLocal(part.localToScene(part.getLayoutBounds()));
            double top = Math.max(getVvalue() * range, place.getMaxY() + MARGIN - room);
            setVvalue(Math.clamp(Math.min(top, place.getMinY() - MARGIN) / range, 0, 1));
        }
    }
}
