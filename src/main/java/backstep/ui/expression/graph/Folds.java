package backstep.ui.expression.graph;

import backstep.engine.Folding;
import backstep.engine.Groups;
import backstep.engine.Level;
import backstep.geometry.Bounds;
import backstep.geometry.Point;
import backstep.layout.Box;
import backstep.layout.Placement;
import backstep.picture.Handle;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Opening and closing the groups of the picture. */
final class Folds {

    private final ExpressionSession session;
    private int toggled = Groups.NONE;

    Folds(ExpressionSession session) {
        this.session = session;
    }

    /** Whether there is nothing to open or close. */
    BooleanBinding none() {
        return Bindings.createBooleanBinding(() -> groups().isEmpty(), session.drawingProperty());
    }

    /** The groups of the graph on screen that are not the whole. */
    private List<Integer> groups() {
        Drawing drawing = session.drawingProperty().get();
        return drawing == null || drawing.folding().groups().isEmpty()
                ? List.of()
                : drawing.folding().groups().path(drawing.folding().groups().count() - 1);
    }

    /** The group whose handle lies at a point of the picture, or {@link Groups#NONE}. */
    int handleAt(double x, double y) {
        return find(new Point(x, y), true);
    }

    /** The group that opens or closes by a double click at a point: a closed one's box, an open one's caption. */
    int groupAt(double x, double y) {
        return find(new Point(x, y), false);
    }

    private int find(Point point, boolean handle) {
        Drawing drawing = session.drawingProperty().get();
        if (drawing == null) {
            return Groups.NONE;
        }
        Placement placement = drawing.layout().placement();
        for (int index = placement.outlines().size() - 1; index >= 0; index--) {
            Bounds outline = placement.outlines().get(index);
            Bounds place = handle ? Handle.reach(Handle.ofOutline(outline)) : Handle.caption(outline);
            if (place.contains(point)) {
                return placement.diagram().clusters().get(index).group();
            }
        }
        for (int index = 0; index < placement.boxes().size(); index++) {
            Box box = placement.diagram().boxes().get(index);
            Bounds bounds = placement.boxes().get(index);
            if (box.kind() == Box.Kind.GROUP
                    && (handle ? Handle.reach(Handle.ofBox(bounds)) : bounds).contains(point)) {
                return box.node();
            }
        }
        return Groups.NONE;
    }

    /** Opens a closed group, or closes an open one; its handle stays where it is in the window. */
    void toggle(int group) {
        change(group, folding -> folding.isOpen(group) ? folding.withClosed(group) : folding.withOpen(group));
    }

    private void change(int group, UnaryOperator<Folding> change) {
        toggled = group;
        session.fold(change);
    }

    /** Opens the closed group that hides the node spoken of. */
    void openSubject() {
        Drawing drawing = session.drawingProperty().get();
        int node = session.subject();
        if (drawing != null && node != ExpressionSession.NONE) {
            drawing.folding().closedGroupOf(node).ifPresent(this::toggle);
        }
    }

    /** Closes the innermost open group around the node spoken of. */
    void closeSubject() {
        Drawing drawing = session.drawingProperty().get();
        int node = session.subject();
        if (drawing == null || node == ExpressionSession.NONE) {
            return;
        }
        Folding folding = drawing.folding();
        Groups groups = folding.groups();
        int inner = folding.closedGroupOf(node).isPresent()
                ? groups.parent(folding.closedGroupOf(node).getAsInt())
                : groups.groupOf(node);
        if (inner != Groups.WHOLE) {
            toggle(inner);
        }
    }

    /** The levels to which the graph can be open, as far as they differ. */
    List<Level> levels() {
        Drawing drawing = session.drawingProperty().get();
        return drawing == null ? List.of() : Levels.of(drawing.folding().graph());
    }

    /** Opens everything to the level that stands at a place among those that differ, from 1, if there are as many. */
    void toNth(int number) {
        List<Level> levels = levels();
        if (number <= levels.size()) {
            toLevel(levels.get(number - 1));
        }
    }

    void toLevel(Level level) {
        change(Groups.NONE, folding -> Folding.toLevel(folding.graph(), level));
    }

    /** The group that was opened or closed last by itself, once; {@link Groups#NONE} if all changed. */
    int takeToggled() {
        int last = toggled;
        toggled = Groups.NONE;
        return last;
    }
}
