package backstep.ui.widget;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** Two side columns that keep their widths, and between them what takes the rest. */
public final class Columns extends SplitPane {

    private final Region left;
    private final Region right;
    private final double largestSides;

    /** @param largestSides the share of the whole that both sides together may have at most */
    public Columns(Region left, Node middle, Region right, double largestSides) {
        super(left, middle, right);
        this.left = left;
        this.right = right;
        this.largestSides = largestSides;
        getStyleClass().add("columns");
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
    }

    /** Gives the sides a width each, as long as enough of {@code width} is left for the middle. */
    public void divide(double width, double leftWidth, double rightWidth) {
        double share = Math.min(1, largestSides * width / (leftWidth + rightWidth));
        setDividerPositions(share * leftWidth / width, 1 - share * rightWidth / width);
    }

    public Region left() {
        return left;
    }

    public Region right() {
        return right;
    }
}
