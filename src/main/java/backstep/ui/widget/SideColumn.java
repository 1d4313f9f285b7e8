package backstep.ui.widget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * The state of a column at the side of a picture. Beside the picture it stays until it is closed; where the window is too
 * narrow for that it is raised above the picture, and goes as soon as the picture is wanted.
 */
public final class SideColumn {

    /** Less is a sliver, in pixels at the usual size of type: dragged below, a column closes. */
    static final double CLOSES = 120;

    /** The least with which a column is of use. */
    static final double LEAST = 200;

    private final List<SidePart> parts;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", true);
    private final DoubleProperty width;
    private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
    private final BooleanProperty raised = new SimpleBooleanProperty(this, "raised");
    private final Map<SidePart, ReadOnlyBooleanWrapper> seen = new HashMap<>();
    private final ReadOnlyBooleanWrapper visible = new ReadOnlyBooleanWrapper(this, "visible");
    private boolean measured;

    /**
     * An open column.
     *
     * @param width in pixels at the usual size of type
     * @param parts from top to bottom; at least one
     */
    public SideColumn(double width, List<SidePart> parts) {
        this.width = new SimpleDoubleProperty(this, "width", width);
        this.parts = List.copyOf(parts);
        Observable[] causes = parts.stream().map(SidePart::shownProperty).toArray(Observable[]::new);
        var some = Bindings.createBooleanBinding(
                () -> parts.stream().anyMatch(part -> part.shownProperty().get()), causes);
        visible.bind(open.and(some).and(narrow.not().or(raised)));
        for (SidePart part : parts) {
            ReadOnlyBooleanWrapper sees = new ReadOnlyBooleanWrapper(this, "seen");
            sees.bind(visible.and(part.shownProperty()));
            seen.put(part, sees);
        }
    }

    /** Brings the column back with one of its parts, or with what was in it. */
    public void show(SidePart part) {
        part.show();
        open.set(true);
        raised.set(true);
    }

    /** Brings the column back with what was in it. */
    public void show() {
        if (parts.stream().noneMatch(part -> part.shownProperty().get())) {
            parts.getFirst().show();
        }
        open.set(true);
        raised.set(true);
    }

    /** Closes it until it is asked for. */
    public void close() {
        raised.set(false);
        open.set(false);
    }

    /** Closes what is open, brings back what is closed. */
    public void toggle() {
        if (visible.get()) {
            close();
        } else {
            show();
        }
    }

    /** Folds a part that is seen, brings back one that is not. */
    public void toggle(SidePart part) {
        if (seenProperty(part).get()) {
            part.hide();
        } else {
            show(part);
        }
    }

    /** Whether one of its parts is seen. */
    public ReadOnlyBooleanProperty seenProperty(SidePart part) {
        return Objects.requireNonNull(seen.get(part), part.name()).getReadOnlyProperty();
    }

    /** Raises it above the picture, unless it was closed. */
    public void raise() {
        raised.set(open.get());
    }

    /** Lets a column that lies above the picture go; says whether there was one. */
    public boolean lower() {
        boolean lay = narrow.get() && visible.get();
        raised.set(false);
        return lay;
    }

    /**
     * Whether the window is too narrow for a column beside the picture. A column that has the keyboard is raised then,
     * and one that was raised before it was known how much room there is.
     */
    void setNarrow(boolean tooNarrow, boolean used) {
        if (tooNarrow != narrow.get()) {
            raised.set(used || (!measured && raised.get()));
            narrow.set(tooNarrow);
        }
        measured = true;
    }

    /** Follows the hand that drags its edge to a width; from less than a sliver the column closes. */
    void drag(double wanted) {
        if (wanted < CLOSES) {
            close();
        } else {
            width.set(Math.max(LEAST, wanted));
            show();
        }
    }

    /** From top to bottom. */
    public List<SidePart> parts() {
        return parts;
    }

    /** Whether it is to be seen if it has something to show; this is remembered. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Whether it lies above the picture where there is no room for it beside that. */
    public BooleanProperty raisedProperty() {
        return raised;
    }

    /** Its width while it is seen, in pixels at the usual size of type. */
    public DoubleProperty widthProperty() {
        return width;
    }

    /** Whether it is seen. */
    public ReadOnlyBooleanProperty visibleProperty() {
        return visible.getReadOnlyProperty();
    }

    /** Whether it is not seen only because it is empty. */
    boolean isAwaited() {
        return open.get() && !visible.get() && !narrow.get() && parts.stream().anyMatch(SidePart::isAwaited);
    }

    /** Whether it has no room beside the picture. */
    public boolean isNarrow() {
        return narrow.get();
    }
}
