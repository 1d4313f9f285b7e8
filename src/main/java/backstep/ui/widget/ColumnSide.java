package backstep.ui.widget;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** One of the columns beside a picture, as it is drawn: its view, or a strip in its place, and the border to the picture. */
final class ColumnSide {

    private static final PseudoClass RAISED = PseudoClass.getPseudoClass("raised");

    private static final double ABOVE = -1;

    private final SideColumn column;
    private final Region pane;
    private final ColumnStrip strip;
    private final ColumnBorder border;
    private final boolean left;

    /**
     * A column at a side.
     *
     * @param toWidth how wide the column is to be, at the usual size of type, when its border is dragged to some x
     */
    ColumnSide(HorizontalDirection side, SideColumn column, Region pane, DoubleUnaryOperator toWidth) {
        this.left = side == HorizontalDirection.LEFT;
        this.column = column;
        this.pane = pane;
        this.strip = new ColumnStrip(column);
        double usual = column.widthProperty().get();
        this.border = new ColumnBorder(
                Orientation.VERTICAL,
                x -> column.drag(toWidth.applyAsDouble(x)),
                () -> column.widthProperty().set(usual));
        strip.getStyleClass().add(left ? "left" : "right");
        nodes().forEach(node -> node.setViewOrder(ABOVE));
        // At once, and not when it is next laid out: the keyboard goes only where something can be seen.
        column.visibleProperty().subscribe(pane::setVisible);
    }

    SideColumn column() {
        return column;
    }

    /** In the order of the keyboard. */
    List<Node> nodes() {
        return List.of(strip, pane, border);
    }

    double borderWidth() {
        return border.thickness();
    }

    private boolean seen() {
        return column.visibleProperty().get();
    }

    /** The width of what stands in place of the column; none while that stands beside the picture itself. */
    double stripWidth() {
        return column.isNarrow() || !seen() ? Math.ceil(strip.prefWidth(-1)) : 0;
    }

    /**
     * How much of the whole the picture leaves to this side.
     *
     * @param beside whether the column does not lie above the picture
     */
    double taken(double columnWidth, boolean beside) {
        return stripWidth() + (seen() && beside ? columnWidth + border.thickness() : 0);
    }

    /** Puts everything at its place in a whole of a size. */
    void place(double total, double height, double columnWidth) {
        double stripWidth = stripWidth();
        double shown = seen() ? columnWidth : 0;
        strip.setVisible(stripWidth > 0);
        pane.pseudoClassStateChanged(RAISED, column.isNarrow());
        put(strip, 0, stripWidth, total, height);
        put(pane, stripWidth, shown, total, height);
        put(border, stripWidth + shown, border.thickness(), total, height);
    }

    private void put(Region region, double from, double width, double total, double height) {
        region.resizeRelocate(left ? from : total - from - width, 0, width, height);
    }

    /** Whether a control is in the column. */
    boolean contains(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(pane)) {
                return true;
            }
        }
        return false;
    }
}
