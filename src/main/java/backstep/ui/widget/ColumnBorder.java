package backstep.ui.widget;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A border that can be dragged; a double click puts it back. */
final class ColumnBorder extends Region {

    private final boolean upright;
    private final DoubleConsumer drag;
    private final Runnable reset;
    private double grip;

    /**
     * A border between two parts of its parent.
     *
     * @param drag is told where its near edge is to be, in the parent's coordinates
     * @param reset what a double click does
     */
    ColumnBorder(Orientation orientation, DoubleConsumer drag, Runnable reset) {
        this.upright = orientation == Orientation.VERTICAL;
        this.drag = drag;
        this.reset = reset;
        getStyleClass().addAll("column-border", upright ? "upright" : "level");
        setCursor(upright ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        setOnMousePressed(event -> grip = upright ? event.getX() : event.getY());
        setOnMouseDragged(this::dragged);
        setOnMouseClicked(this::clicked);
    }

    /** How much room it takes. */
    double thickness() {
        return Math.ceil(upright ? prefWidth(-1) : prefHeight(-1));
    }

    private void dragged(MouseEvent event) {
        drag.accept(upright ? getLayoutX() + event.getX() - grip : getLayoutY() + event.getY() - grip);
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            reset.run();
        }
        event.consume();
    }
}
