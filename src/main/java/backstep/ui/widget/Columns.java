package backstep.ui.widget;

import backstep.text.Messages;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * A picture between two side columns that keep their widths and give way: closed ones leave a strip at the edge. In a
 * narrow window they lie above the picture, which keeps all of its width.
 */
public final class Columns extends Region {

    private final ColumnSide left;
    private final ColumnSide right;
    private final Node middle;
    private final ColumnLimits limits;
    private final BooleanProperty giveWay = new SimpleBooleanProperty(this, "giveWay", true);
    private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);
    private final ReadOnlyDoubleWrapper reserved = new ReadOnlyDoubleWrapper(this, "reserved");
    private Runnable leave = () -> {};
    private boolean covering;

    /** A picture between the views of two columns. */
    public Columns(
            SideColumn left, Region leftPane, Node middle, SideColumn right, Region rightPane, ColumnLimits limits) {
        this.left = new ColumnSide(HorizontalDirection.LEFT, left, leftPane, this::leftWidth);
        this.right = new ColumnSide(HorizontalDirection.RIGHT, right, rightPane, this::rightWidth);
        this.middle = middle;
        this.limits = limits;
        getStyleClass().add("columns");
        // The keyboard goes from left to right; what lies above what is another order.
        getChildren().addAll(this.left.nodes());
        getChildren().add(middle);
        getChildren().addAll(this.right.nodes());
        widthProperty().subscribe(this::measure);
        scale.subscribe(this::measure);
        giveWay.subscribe(this::measure);
        watch(this.left, this.right);
        watch(this.right, this.left);
        middle.addEventHandler(MouseEvent.MOUSE_CLICKED, this::middleClicked);
    }

    /** Not before the click is over: the picture moves when a column goes, and would slip from under the pointer. */
    private void middleClicked(MouseEvent event) {
        if (event.isStillSincePress() && covering) {
            left.column().lower();
        }
    }

    private double leftWidth(double x) {
        return (x - left.stripWidth()) / scale.get();
    }

    private double rightWidth(double x) {
        return (getWidth() - right.stripWidth() - x - right.borderWidth()) / scale.get();
    }

    private void watch(ColumnSide side, ColumnSide other) {
        side.column().widthProperty().subscribe(this::requestLayout);
        side.column().visibleProperty().subscribe(seen -> {
            requestLayout();
            if (seen && side.column().isNarrow() && places().crowd(left.column(), right.column())) {
                other.column().lower();
            }
            if (!seen && used(side)) {
                leave.run();
            }
        });
    }

    /** Whether the keyboard is in a column. */
    private boolean used(ColumnSide side) {
        return getScene() != null
                && getScene().getFocusOwner() != null
                && side.contains(getScene().getFocusOwner());
    }

    private void measure() {
        boolean narrow = giveWay.get() && getWidth() < limits.narrowBelow() * scale.get();
        if (getWidth() > 0) {
            Stream.of(left, right).forEach(side -> side.column().setNarrow(narrow, used(side)));
        }
        requestLayout();
    }

    private ColumnPlaces places() {
        return new ColumnPlaces(getWidth(), scale.get(), Math.max(left.stripWidth(), right.stripWidth()));
    }

    @Override
    protected void layoutChildren() {
        ColumnPlaces places = places();
        double[] beside = places.beside(left.column(), right.column(), limits.largestShare());
        boolean narrow = left.column().isNarrow();
        double leftWidth = narrow ? places.above(left.column()) : beside[0];
        double rightWidth = narrow ? places.above(right.column()) : beside[1];
        double apart = getWidth() - left.taken(leftWidth, true) - right.taken(rightWidth, true);
        covering = narrow && apart < limits.leastPicture() * scale.get();
        double start = left.taken(leftWidth, !covering);
        double end = right.taken(rightWidth, !covering);
        middle.resizeRelocate(start, 0, Math.max(0, getWidth() - start - end), getHeight());
        reserved.set(right.column().isAwaited() ? reserve(places, leftWidth, end) : 0);
        left.place(getWidth(), getHeight(), leftWidth);
        right.place(getWidth(), getHeight(), rightWidth);
    }

    private double reserve(ColumnPlaces places, double leftWidth, double end) {
        double[] then = places.besideThen(left.column(), right.column(), limits.largestShare());
        return then[0] - leftWidth + then[1] + right.borderWidth() - end;
    }

    /** A button that closes a column. */
    public static Button closer(SideColumn column, HorizontalDirection side) {
        boolean atLeft = side == HorizontalDirection.LEFT;
        Button button =
                Buttons.icon(atLeft ? Feather.CHEVRONS_LEFT : Feather.CHEVRONS_RIGHT, Messages.text("ui.side.close"));
        button.setId(atLeft ? "close-left" : "close-right");
        button.getStyleClass().addAll("flat", "side-closer");
        button.setOnAction(event -> column.close());
        return button;
    }

    /** Lets columns that lie above the picture go; says whether there were any. */
    public boolean lower() {
        boolean lowered = left.column().lower();
        return right.column().lower() || lowered;
    }

    /** What happens when a column goes in which the keyboard is. */
    public void setOnLeave(Runnable action) {
        leave = action;
    }

    /** Whether columns lie above the picture in narrow windows. */
    public BooleanProperty giveWayProperty() {
        return giveWay;
    }

    /** How many times as large as usual type is: widths go with it. */
    public DoubleProperty scaleProperty() {
        return scale;
    }

    /** How much narrower the picture becomes when the right column opens by itself. */
    public ReadOnlyDoubleProperty reservedProperty() {
        return reserved.getReadOnlyProperty();
    }

    public SideColumn left() {
        return left.column();
    }

    public SideColumn right() {
        return right.column();
    }
}
