package backstep.ui.workspace;

import static backstep.ui.expression.model.ExpressionSections.COLUMNS;

import backstep.ui.action.Action;
import backstep.ui.action.Mark;
import backstep.ui.expression.debug.Debugger;
import backstep.ui.expression.editor.EditorPane;
import backstep.ui.expression.graph.GraphPane;
import backstep.ui.expression.inspector.InspectorPane;
import backstep.ui.expression.leaves.LeavesPane;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.theme.Setting;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import backstep.ui.view.ViewValue;
import backstep.ui.widget.ColumnLimits;
import backstep.ui.widget.ColumnPane;
import backstep.ui.widget.Columns;
import backstep.ui.widget.SideColumn;
import backstep.ui.widget.SidePart;
import backstep.ui.widget.SideSection;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;

/** What stands at both sides of the graph, and when it comes and goes. */
public final class ExpressionSides {

    private static final ColumnLimits LIMITS = new ColumnLimits(0.54, 1100, Double.POSITIVE_INFINITY);

    private final ExpressionSession session;
    private final SidePart text = new SidePart("expression", Feather.EDIT_3);
    private final SidePart leaves = new SidePart("leaves", Feather.SLIDERS);
    private final SidePart inspector = new SidePart("inspector", Feather.INFO);
    private final SidePart debug = new SidePart("debug", Feather.PAUSE_CIRCLE);
    private final SideColumn left = new SideColumn(Setting.LEFT_WIDTH.fallback(), List.of(text, leaves));
    private final SideColumn right = new SideColumn(Setting.RIGHT_WIDTH.fallback(), List.of(inspector, debug));
    private final ColumnPane leftPane;
    private final ColumnPane rightPane;
    private final Columns columns;
    private final List<Action> actions;
    private final List<ViewItem> inside;

    /** @param middle what stands between both sides; the graph is in it */
    ExpressionSides(
            ExpressionSession session,
            EditorPane editor,
            LeavesPane leavesPane,
            InspectorPane inspectorPane,
            Debugger debugger,
            GraphPane graph,
            Node middle) {
        this.session = session;
        inside = inspectorPane.looks();
        leftPane = new ColumnPane(List.of(
                SideSection.titled(text, editor, editor.examples(), Columns.closer(left, HorizontalDirection.LEFT)),
                SideSection.titled(leaves, leavesPane, leavesPane.reset())));
        SideSection debugging = SideSection.titled(debug, debugger.pane());
        debugging.titleProperty().bind(debugger.titleProperty());
        rightPane = new ColumnPane(List.of(
                SideSection.titled(inspector, inspectorPane, Columns.closer(right, HorizontalDirection.RIGHT)),
                debugging));
        rightPane.shareProperty().set(Setting.DEBUG_DIVIDER.fallback());
        debug.openProperty().set(false);
        debugger.setOnWanted(() -> right.show(debug));
        columns = new Columns(left, leftPane, middle, right, rightPane, LIMITS);
        columns.setOnLeave(graph::focus);
        graph.reservedProperty().bind(columns.reservedProperty());
        actions = List.of(
                column("columns.expression", "Shortcut+B", left::toggle, left.visibleProperty()),
                column("columns.leaves", "Shortcut+L", () -> left.toggle(leaves), left.seenProperty(leaves)),
                column(
                        "columns.inspector",
                        "Shortcut+Shift+B",
                        () -> right.toggle(inspector),
                        right.seenProperty(inspector)),
                column("columns.debug", "Shortcut+D", () -> right.toggle(debug), right.seenProperty(debug)),
                ColumnActions.giveWay(COLUMNS, columns));
        graph.keepClearOf(leftPane);
        graph.keepClearOf(rightPane);
        graph.addEventHandler(MouseEvent.MOUSE_CLICKED, this::graphClicked);
        watch();
    }

    /** An inspector with nothing to say takes no room; what it once said of a text keeps its place. */
    private void watch() {
        inspector.filledProperty().set(false);
        session.traceProperty().subscribe(this::fill);
        session.stepProperty().subscribe(this::fill);
        session.selectedProperty().subscribe(this::fill);
        session.openedProperty().subscribe(() -> inspector.filledProperty().set(false));
    }

    private void fill() {
        boolean speaks = session.traceProperty().get() != null && session.subject() != ExpressionSession.NONE;
        if (speaks || session.traceProperty().get() == null) {
            inspector.filledProperty().set(speaks);
        }
    }

    /** In a narrow window a click on a node brings the inspector above the graph, and one beside all nodes takes it away. */
    private void graphClicked(MouseEvent event) {
        if (!event.isStillSincePress()) {
            return;
        }
        if (session.selectedProperty().get() == ExpressionSession.NONE) {
            right.lower();
        } else if (inspector.openProperty().get()) {
            right.raise();
        }
    }

    /** Raises the text in a narrow window, if there is no graph to be seen yet. */
    void startTyping() {
        if (session.textProperty().get().isBlank()) {
            left.raise();
        }
    }

    /** Brings the text back. */
    void showText() {
        left.show(text);
    }

    /** Whether the text is to be seen. */
    boolean showsText() {
        return left.seenProperty(text).get();
    }

    private static Action column(String id, String keys, Runnable toggle, ObservableBooleanValue seen) {
        return COLUMNS.action(id, toggle).withKeys(keys).marked(Mark.CHECK, seen);
    }

    /** What documents keep of them, beside what the person's settings have too. */
    List<ViewItem> looks() {
        List<ViewItem> columnLooks = List.of(
                ViewValue.of(ViewName.EXPRESSION_LEFT_RAISED, left.raisedProperty()),
                ViewValue.of(ViewName.EXPRESSION_RIGHT_RAISED, right.raisedProperty()),
                ViewValue.of(ViewName.INSPECTOR_FILLED, inspector.filledProperty()),
                // After all that unfolds a part.
                ViewValue.ofChoice(ViewName.EXPRESSION_LEFT_LATEST, leftPane::latest, leftPane::setLatest),
                ViewValue.ofChoice(ViewName.EXPRESSION_RIGHT_LATEST, rightPane::latest, rightPane::setLatest));
        return Stream.concat(columnLooks.stream(), inside.stream()).toList();
    }

    /** What shows and hides each of them. */
    List<Action> actions() {
        return actions;
    }

    /** The whole. */
    public Columns columns() {
        return columns;
    }

    /** Text above leaves. */
    public ColumnPane leftPane() {
        return leftPane;
    }

    /** Inspector above breakpoints and watches. */
    public ColumnPane rightPane() {
        return rightPane;
    }
}
