package backstep.ui.expression.debug;

import backstep.debug.QueryException;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.explain.Notation;
import backstep.picture.DebugMarks.Order;
import backstep.text.Messages;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.widget.Choices;
import backstep.ui.widget.Command;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/** The debugger as the workspace sees it: its commands, its panel, what it offers for a node, what it says. */
public final class Debugger {

    private final ExpressionSession session;
    private final BreakpointsModel breakpoints;
    private final RunModel run;
    private final RouteActions routes;
    private final WatchesModel watches;
    private final DebugPane pane;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title");
    private final WhatIfBar whatIf;
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
        watches = new WatchesModel(session);
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

    /** What is set by hand. */
    public WhatIfBar whatIf() {
        return whatIf;
    }

    /** Running to breakpoints and nodes, larger and smaller steps. */
    public List<Command> runCommands() {
        BooleanBinding none = session.traceProperty().isNull();
        BooleanBinding noNode = session.selectedProperty().isEqualTo(ExpressionSession.NONE);
        return List.of(
                Command.of("runToBreak", "F5", run::toNextBreak, none),
                Command.of("runBackToBreak", "Shift+F5", run::toPreviousBreak, none),
                Command.of(
                        "toggleBreakpoint",
                        "F9",
                        () -> breakpoints.toggle(session.selectedProperty().get()),
                        noNode),
                Command.of(
                        "runToNode",
                        "Shortcut+F10",
                        () -> run.toNode(session.selectedProperty().get()),
                        noNode),
                Command.of("stepOver", "F10", run::over, none),
                Command.of("stepInto", "F11", run::into, none),
                Command.of("stepOut", "Shift+F11", run::out, none));
    }

    /** What the panel is called, with how much is in it. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What happens when something is put into the panel from elsewhere. */
    public void setOnWanted(Runnable action) {
        wanted = action;
    }

    /** The next kind of order numbers. */
    public Command orderCommand() {
        return Command.of("order", "Shortcut+Shift+O", this::nextOrder);
    }

    /** Which order numbers are shown. */
    public List<MenuItem> orderItems() {
        return Choices.of("order", List.of(Order.values()), session.highlights().orderProperty(), order -> true);
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

    /** What can be done with a node. */
    public List<MenuItem> nodeItems(int node) {
        Trace trace = session.traceProperty().get();
        if (trace == null) {
            return List.of();
        }
        String name = Notation.name(trace.graph(), node);
        List<MenuItem> items = new ArrayList<>();
        MenuItem breakpoint =
                item(breakpoints.has(node) ? "removeBreakpointAt" : "breakAt", name, () -> breakpoints.toggle(node));
        breakpoint.setDisable(!breakpoints.canBreak(node));
        items.add(item("runTo", name, () -> run.toNode(node)));
        items.add(breakpoint);
        items.add(watchItem("watch", trace, node, ""));
        items.add(watchItem("watchGradient", trace, node, ".grad"));
        items.add(setItem("setValue", node, name, Quantity.DATA));
        items.add(setItem("setGradient", node, name, Quantity.GRAD));
        items.add(new SeparatorMenuItem());
        items.add(item("markAncestors", name, () -> routes.ancestors(node)));
        items.add(item("markDescendants", name, () -> routes.descendants(node)));
        items.add(item("markPaths", name, () -> routes.paths(node)));
        MenuItem clear = item("clearMarks", name, routes::clear);
        clear.setDisable(!routes.isMarked());
        items.add(clear);
        return items;
    }

    private MenuItem setItem(String id, int node, String name, Quantity figure) {
        MenuItem item = item(id, name, () -> whatIf.ask(node, figure));
        item.setDisable(!whatIf.canSet(node, figure));
        return item;
    }

    /** Only what has a name of its own in the text can be watched. */
    private MenuItem watchItem(String id, Trace trace, int node, String attribute) {
        Drawing drawing = session.drawingProperty().get();
        String name = Notation.wholeName(trace.graph(), node);
        MenuItem item = item(id, Notation.name(trace.graph(), node), () -> watch(name + attribute));
        boolean named = drawing != null
                && Integer.valueOf(node).equals(drawing.program().names().get(name));
        item.setDisable(!named);
        return item;
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

    private static MenuItem item(String id, String node, Runnable action) {
        MenuItem item = new MenuItem(Messages.text("ui.debug.node." + id, node));
        item.setId("node-" + id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
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
