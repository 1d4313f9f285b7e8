package backstep.ui.expression.debug;

import static backstep.ui.expression.model.ExpressionSections.DEBUG;

import backstep.engine.Trace;
import backstep.explain.Notation;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionMenus;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What the debugger can do with the selected node: by keys, and in the node's own menu, which names it. */
final class NodeActions {

    private final ExpressionSession session;
    private final BreakpointsModel breakpoints;
    private final Action runTo;
    private final Action breakpoint;
    private final Action watch;
    private final Action watchGradient;
    private final List<Action> byHand;
    private final List<Action> marks;
    private final Action clearMarks;

    /**
     * @param watcher watches a formula
     * @param byHand set the value and the gradient
     */
    NodeActions(
            ExpressionSession session,
            BreakpointsModel breakpoints,
            RunModel run,
            RouteActions routes,
            List<Action> byHand,
            Consumer<String> watcher) {
        this.session = session;
        this.breakpoints = breakpoints;
        this.byHand = byHand;
        runTo = action("debugger.runToNode", run::toNode, () -> true).withKeys("Shortcut+F10");
        breakpoint = action("debugger.toggleBreakpoint", breakpoints::toggle, () -> breakpoints.canBreak(node()))
                .withKeys("F9");
        watch = action("debugger.watch", node -> watcher.accept(wholeName()), this::isNamed);
        watchGradient = action("debugger.watchGradient", node -> watcher.accept(wholeName() + ".grad"), this::isNamed);
        marks = List.of(
                action("debugger.markAncestors", routes::ancestors, () -> true),
                action("debugger.markDescendants", routes::descendants, () -> true),
                action("debugger.markPaths", routes::paths, () -> true));
        clearMarks = DEBUG.action("debugger.clearMarks", routes::clear)
                .when(Bindings.createBooleanBinding(
                        routes::isMarked, session.highlights().routeProperty()));
    }

    private Action action(String id, IntConsumer deed, BooleanSupplier possible) {
        BooleanBinding can = Bindings.createBooleanBinding(
                () -> node() != ExpressionSession.NONE && possible.getAsBoolean(),
                session.selectedProperty(),
                session.traceProperty(),
                session.drawingProperty());
        return DEBUG.action(id, () -> deed.accept(node())).when(can);
    }

    private int node() {
        return session.selectedProperty().get();
    }

    private String wholeName() {
        Trace trace = session.traceProperty().get();
        return trace == null ? "" : Notation.wholeName(trace.graph(), node());
    }

    /** Only what has a name of its own in the text can be watched. */
    private boolean isNamed() {
        Drawing drawing = session.drawingProperty().get();
        return drawing != null
                && Integer.valueOf(node()).equals(drawing.program().names().get(wholeName()));
    }

    /** Running to the node, and a breakpoint on it. */
    List<Action> running() {
        return List.of(breakpoint, runTo);
    }

    /** What the node's menu has beyond that. */
    List<Action> others() {
        return List.of(watch, watchGradient, marks.get(0), marks.get(1), marks.get(2), clearMarks);
    }

    /** The menu of the selected node. */
    List<MenuItem> items() {
        Trace trace = session.traceProperty().get();
        if (trace == null || node() == ExpressionSession.NONE) {
            return List.of();
        }
        String name = Notation.name(trace.graph(), node());
        String toggle = breakpoints.has(node()) ? "debugger.removeBreakpoint" : "debugger.breakAt";
        return List.of(
                item(runTo, runTo.id(), name),
                item(breakpoint, toggle, name),
                item(watch, watch.id(), name),
                item(watchGradient, watchGradient.id(), name),
                item(byHand.getFirst(), byHand.getFirst().id(), name),
                item(byHand.getLast(), byHand.getLast().id(), name),
                new SeparatorMenuItem(),
                item(marks.get(0), marks.get(0).id(), name),
                item(marks.get(1), marks.get(1).id(), name),
                item(marks.get(2), marks.get(2).id(), name),
                item(clearMarks, clearMarks.id(), name));
    }

    /** @param message its words for a node, {@code ui.node.message} */
    private static MenuItem item(Action action, String message, String name) {
        return ActionMenus.item("node-" + action.id(), action, Messages.text("ui.node." + message, name));
    }
}
