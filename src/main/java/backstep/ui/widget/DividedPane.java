package backstep.ui.widget;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/**
 * Two parts below one another with a divider between that can be dragged. Where it is depends on the share and the size
 * alone: a split pane by itself also goes by the sizes it had before, and by whether it was laid out yet.
 */
public final class DividedPane extends SplitPane {

    private static final double MIDDLE = 0.5;

    private final DoubleProperty share = new SimpleDoubleProperty(this, "share", MIDDLE);
    private boolean isLayingOut;

    public DividedPane(Node above, Node below) {
        super(above, below);
        setOrientation(Orientation.VERTICAL);
        share.subscribe(this::requestLayout);
        getDividers().getFirst().positionProperty().subscribe(place -> moved(place.doubleValue()));
    }

    /** Where the divider is, from 0 at the top to 1, as far as the parts have room. */
    public DoubleProperty shareProperty() {
        return share;
    }

    /** Outside of a layout only a person moves the divider. */
    private void moved(double place) {
        if (!isLayingOut && getHeight() > 0) {
            share.set(place);
        }
    }

    /**
     * Not while it lays itself out: the divider that is moved then asks for it, nothing would come of that, and the tabs in
     * a part, which are asked for layouts by themselves, would wait for it.
     */
    @Override
    public void requestLayout() {
        if (!isLayingOut) {
            super.requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        isLayingOut = true;
        // First as by itself, which moves the divider after another size.
        super.layoutChildren();
        setDividerPosition(0, share.get());
        super.layoutChildren();
        isLayingOut = false;
    }
}
