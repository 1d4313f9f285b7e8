package backstep.ui.expression.debug;

import static backstep.ui.expression.model.ExpressionSections.COLUMNS;
import static backstep.ui.expression.model.ExpressionSections.DEBUG;

import backstep.debug.QueryException;
import backstep.picture.DebugMarks.Order;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionChoices;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import backstep.ui.view.ViewValue;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/** The debugger as the workspace sees it: its commands, its panel, what it offers for a node, what it says. */
public final class Debugger {

    private final ExpressionSession session;
    private final BreakpointsModel breakpoints;
    private final RunModel run;
    private final RouteActions routes;
    private final SavedRoute savedRoute;
    private final WatchesModel watches;
    private final DebugPane pane;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title");
    private final WhatIfBar whatIf;
    private final NodeActions node;
    private final List<Action> runActions;
    private final List<Action> orderActions;
    /** The text for which something waits. */
    private String awaited = "";

    private Runnable waiting = () -> {};
    private Runnable wanted = () -> {};

    /**
     * A debugger without breakpoints and watches yet.
     *
     * @param answers which figures are shown before their step
     * @param leave puts the keyboard into the graph
     */
    public Debugger(ExpressionSession session, Answers answers, Runnable leave) {
        whatIf = new WhatIfBar(session, leave);
        this.session = session;
        breakpoints = new BreakpointsModel(session);
        run = new RunModel(session, breakpoints);
        routes = new RouteActions(session);
        savedRoute = new SavedRoute(session, routes);
        watches = new WatchesModel(session);
        node = new NodeActions(session, breakpoints, run, routes, whatIf.actions(), this::watch);
        runActions = makeRunActions();
        orderActions = makeOrderActions();
        pane = new DebugPane(new BreakpointsView(breakpoints), new WatchesView(session, watches, answers));
        title.bind(Bindings.createStringBinding(
                () -> Messages.text(
                        "ui.debug.title",
                        breakpoints.entries().size(),
                        watches.list().size()),
                breakpoints.entries(),
                watches.list()));
        session.traceProperty().subscribe(this::arrived);
    }

    /** Breakpoints and watches. */
    public Region pane() {
        return pane;
    }

    /** The open tab, and what is marked in the graph. */
    public List<ViewItem> looks() {
        return List.of(
                ViewValue.of(ViewName.DEBUG_TAB, pane),
                ViewValue.of(ViewName.ORDER, session.highlights().orderProperty(), Order.class),
                savedRoute);
    }

    /** What is set by hand. */
    public WhatIfBar whatIf() {
        return whatIf;
    }

    /** Running to breakpoints and nodes, larger and smaller steps. */
    public List<Action> runActions() {
        return runActions;
    }

    private List<Action> makeRunActions() {
        BooleanBinding some = session.traceProperty().isNotNull();
        return Stream.of(
                        List.of(
                                run("debugger.runToBreak", "F5", run::toNextBreak, some),
                                run("debugger.runBackToBreak", "Shift+F5", run::toPreviousBreak, some)),
                        node.running(),
                        List.of(
                                run("debugger.stepOver", "F10", run::over, some),
                                run("debugger.stepInto", "F11", run::into, some),
                                run("debugger.stepOut", "Shift+F11", run::out, some)))
                .flatMap(List::stream)
                .toList();
    }

    private static Action run(String id, String key, Runnable deed, BooleanBinding possible) {
        return DEBUG.action(id, deed).withKeys(key).when(possible);
    }

    /** All that can be done but the order numbers. */
    public List<Action> actions() {
        return Stream.of(runActions, whatIf.actions(), node.others())
                .flatMap(List::stream)
                .toList();
    }

    /** What the panel is called, with how much is in it. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What happens when something is put into the panel from elsewhere. */
    public void setOnWanted(Runnable action) {
        wanted = action;
    }

    /** The next kind of order numbers, and each kind. */
    public List<Action> orderActions() {
        return orderActions;
    }

    private List<Action> makeOrderActions() {
        ActionChoices<Order> kinds =
                new ActionChoices<>(COLUMNS, "order", session.highlights().orderProperty());
        return Stream.concat(
                        Stream.of(COLUMNS.action("order.next", this::nextOrder).withKeys("Shortcut+Shift+O")),
                        Stream.of(Order.values()).map(kind -> kinds.constant(kind, true)))
                .toList();
    }

    private void nextOrder() {
        ObjectProperty<Order> order = session.highlights().orderProperty();
        order.set(
                switch (order.get()) {
                    case NONE -> Order.FORWARD;
                    case FORWARD -> Order.BACKWARD;
                    case BACKWARD -> Order.NONE;
                });
    }

    /** What can be done with the selected node. */
    public List<MenuItem> nodeItems() {
        return node.items();
    }

    private void watch(String text) {
        try {
            watches.add(text);
            pane.select("watches");
            wanted.run();
        } catch (QueryException impossible) {
            throw new IllegalStateException(text, impossible);
        }
    }

    private void breakAt(String condition) {
        try {
            breakpoints.add(condition);
            pane.select("breakpoints");
            wanted.run();
        } catch (QueryException impossible) {
            throw new IllegalStateException(condition, impossible);
        }
    }

    /** Sets breakpoints and watches once the graph of a text is on screen, in which they make sense. */
    public void follow(String text, List<String> conditions, List<String> formulas) {
        awaited = text;
        waiting = () -> {
            conditions.forEach(this::breakAt);
            formulas.forEach(this::watch);
        };
        arrived();
    }

    private void arrived() {
        Drawing drawing = session.drawingProperty().get();
        if (drawing != null && drawing.program().text().equals(awaited)) {
            Runnable now = waiting;
            awaited = "";
            waiting = () -> {};
            now.run();
        }
    }

    /** Takes the marks of paths away; says whether there were any. */
    public boolean clearMarks() {
        return routes.clear();
    }

    /** Why the run stopped; empty if there is nothing to say. */
    public ReadOnlyStringProperty messageProperty() {
        return run.messageProperty();
    }
}
