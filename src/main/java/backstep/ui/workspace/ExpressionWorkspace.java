package backstep.ui.workspace;

import backstep.engine.Stepper;
import backstep.engine.Trace;
import backstep.geometry.Bounds;
import backstep.layout.DirectionChoice;
import backstep.layout.LayoutEngine;
import backstep.layout.engines.Layouts;
import backstep.nn.train.Experiment;
import backstep.text.Messages;
import backstep.ui.expression.comparison.ComparisonBar;
import backstep.ui.expression.debug.Debugger;
import backstep.ui.expression.debug.SearchBar;
import backstep.ui.expression.editor.EditorPane;
import backstep.ui.expression.graph.GraphPane;
import backstep.ui.expression.inspector.InspectorPane;
import backstep.ui.expression.leaves.LeavesPane;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.expression.stepper.Player;
import backstep.ui.expression.stepper.StepperBar;
import backstep.ui.scene.ComparedNetworkItems;
import backstep.ui.scene.ComparedNetworks;
import backstep.ui.scene.NetworkScene;
import backstep.ui.scene.SceneBar;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import backstep.ui.widget.AnswerButton;
import backstep.ui.widget.Choices;
import backstep.ui.widget.Command;
import backstep.ui.widget.EscapeKey;
import backstep.ui.widget.KeyGroup;
import backstep.ui.widget.Keyboard;
import backstep.ui.widget.Menus;
import backstep.ui.widget.UndoCommands;
import backstep.ui.widget.Undoing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.fxmisc.richtext.CodeArea;

/** Type an expression, see its graph, step through it, have every step explained. */
public final class ExpressionWorkspace extends BorderPane {

    private final ExpressionSession session;
    private final Answers answers;
    private final Layouts layouts;
    private final Player player;
    private final EditorPane editor;
    private final GraphPane graph;
    private final SceneBar scene;
    private final SearchBar search;
    private final Debugger debugger;
    private final ComparisonBar comparison;
    private final ComparedNetworkItems compared;
    private final ObservableValue<String> figures;
    private final ObservableValue<String> message;
    private final ExpressionSides sides;
    private final List<Command> runCommands;
    private final UndoCommands undo;
    private final Command toGraph;
    private final Command toText;
    private final List<KeyGroup> keys;
    private final List<Command> stepKeys;

    /**
     * The workspace of a session.
     *
     * @param undoing of all that is done in it
     * @param toNetwork goes to the network that a graph comes from
     * @param training sets up the network that a text describes, and goes there
     */
    public ExpressionWorkspace(
            ExpressionSession session,
            Undoing undoing,
            Layouts layouts,
            Tasks tasks,
            Appearance appearance,
            NetworkScene scene,
            Runnable toNetwork,
            Consumer<Experiment> training) {
        this.session = session;
        this.answers = new Answers(session);
        this.scene = new SceneBar(scene, toNetwork);
        this.layouts = layouts;
        this.player = new Player(session);
        this.editor = new EditorPane(session, tasks, answers, training);
        this.graph = new GraphPane(session, tasks, appearance.darkProperty());
        graph.scaleProperty().bind(appearance.typeSize().scaleProperty());
        this.search = new SearchBar(session, graph::focus);
        this.debugger = new Debugger(session, answers, graph::focus);
        graph.offer(debugger::nodeItems);
        this.comparison = new ComparisonBar(session, answers, graph::focus);
        graph.addTool(comparison.button());
        this.compared = new ComparedNetworkItems(new ComparedNetworks(scene, tasks));
        this.runCommands = runCommands();
        this.toGraph = Command.of("toGraph", "Shortcut+Enter", this::focusGraph);
        this.toText = Command.of("toText", "E", this::editText);
        this.undo = new UndoCommands(
                Undoing.words(undoing.undoableProperty()),
                undoing::undo,
                Undoing.words(undoing.redoableProperty()),
                undoing::redo);
        ObservableValue<String> zoom = graph.zoomText();
        this.figures = Bindings.createStringBinding(
                () -> figuresText(zoom.getValue()), session.drawingProperty(), session.traceProperty(), zoom);
        this.message = Bindings.createStringBinding(
                this::messageText,
                session.problemProperty(),
                session.staleProperty(),
                session.compilationProperty(),
                session.busyProperty(),
                debugger.messageProperty(),
                session.comparing().messageProperty(),
                scene.messageProperty());
        StepperBar stepper = new StepperBar(session, player);
        sides = new ExpressionSides(
                session,
                editor,
                new LeavesPane(session),
                new InspectorPane(session, tasks, answers),
                debugger,
                graph,
                new BorderPane(graph, new VBox(this.scene, search, comparison, debugger.whatIf()), null, null, null));
        this.keys = makeKeys();
        this.stepKeys =
                keys.stream().flatMap(group -> group.commands().stream()).toList();
        sides.columns().scaleProperty().bind(appearance.typeSize().scaleProperty());
        getStyleClass().add("expression-workspace");
        setCenter(sides.columns());
        setBottom(stepper);
        EscapeKey.install(this, graph::hasKeyboard, this::focusGraph, this::closesSomething);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // A press of the mouse begins another gesture: each drag of a slider is undone by itself.
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> session.separate());
        addEventHandler(ActionEvent.ACTION, this::acted);
        // Whoever opens an example wants to step through it.
        session.openedProperty().subscribe((was, is) -> focusGraph());
        // A filter, as controls keep mouse events to themselves.
        stepper.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> leaveButton());
        this.scene.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> leaveButton());
        graph.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> leaveButton());
    }

    /** A button that asks for an answer goes, and would take the keyboard with it. */
    private void acted(ActionEvent event) {
        if (event.getTarget() instanceof AnswerButton) {
            graph.focus();
        }
    }

    /** After a click on a button of the stepper or the graph the space bar should play, and not press that button again. */
    private void leaveButton() {
        if (getScene().getFocusOwner() instanceof ButtonBase) {
            graph.focus();
        }
    }

    private List<Command> runCommands() {
        BooleanBinding none = session.traceProperty().isNull();
        return List.of(
                Command.of("forward", "Right", () -> session.move(Stepper::forward), none),
                Command.of("back", "Left", () -> session.move(Stepper::back), none),
                Command.of("first", "Home", () -> session.move(Stepper::first), none),
                Command.of("last", "End", () -> session.move(Stepper::last), none),
                Command.of("phase", "Shift+Right", () -> session.move(Stepper::endOfPhase), none),
                Command.of("play", "Space", player::toggle, none));
    }

    /** Keys that mean steps, unless they mean something to the control that has the keyboard. */
    private void key(KeyEvent event) {
        if (undo.answer(event)) {
            return;
        }
        if (event.getTarget() instanceof CodeArea && toGraph.answer(event)) {
            event.consume();
        }
        Keyboard.answer(event, stepKeys);
    }

    /** All that keys do, as it is answered and as it is listed. */
    private List<KeyGroup> makeKeys() {
        return List.of(
                KeyGroup.of("step", runCommands, List.of(toText)),
                KeyGroup.of("debug", debugger.runCommands(), debugger.whatIf().commands()),
                KeyGroup.of("columns", sides.commands(), List.of(debugger.orderCommand())),
                KeyGroup.of("find", search.commands()),
                KeyGroup.of("zoom", graph.commands(), graph.otherKeys(), graph.groupCommands()),
                KeyGroup.of("compare", comparison.commands(), compared.commands()),
                KeyGroup.of("sample", scene.commands()));
    }

    /** All that keys do, by groups. */
    public List<KeyGroup> keys() {
        return Stream.of(
                        keys,
                        List.of(
                                KeyGroup.of("picture", graph.pictureKeys()),
                                KeyGroup.of("text", List.of(toGraph), editor.keys()),
                                KeyGroup.of("edit", undo.commands(), editor.editCommands())))
                .flatMap(List::stream)
                .toList();
    }

    /** Escape closes the search first, then columns above the graph, then takes marks away, then ends a comparison; after that it means what it does otherwise. */
    private boolean closesSomething() {
        if (search.isVisible()) {
            search.close();
            return true;
        }
        return sides.columns().lower() || debugger.clearMarks() || comparison.end();
    }

    public List<Command> historyCommands() {
        return undo.commands();
    }

    /** Undo, redo, cut, copy, paste, find. */
    public List<MenuItem> editItems() {
        List<MenuItem> items = new ArrayList<>(undo.items());
        items.add(new SeparatorMenuItem());
        items.addAll(Menus.items(editor.editCommands()));
        items.add(new SeparatorMenuItem());
        items.addAll(search.commands().stream().map(Command::item).toList());
        return items;
    }

    /** Zoom, groups, arrangement, order numbers, columns. */
    public List<MenuItem> viewItems() {
        List<MenuItem> items = new ArrayList<>(graph.menus());
        items.add(Menus.of(
                "arrangement",
                Choices.of(
                        "direction",
                        List.of(DirectionChoice.values()),
                        session.layoutWishes().directionProperty(),
                        way -> true),
                Choices.of(
                        "layout",
                        List.of(LayoutEngine.values()),
                        session.layoutWishes().engineProperty(),
                        engine -> layouts.available().contains(engine))));
        items.add(Menus.of("orderNumbers", Menus.items(List.of(debugger.orderCommand())), debugger.orderItems()));
        items.add(new SeparatorMenuItem());
        items.addAll(sides.items());
        items.add(answersItem());
        return items;
    }

    private MenuItem answersItem() {
        CheckMenuItem item = new CheckMenuItem(Messages.text("ui.answers.always"));
        item.setId("menu-answers");
        item.selectedProperty().bindBidirectional(answers.alwaysProperty());
        return item;
    }

    /** Steps and play; breakpoints, what is set by hand, comparisons, the graphs of a network. */
    public List<MenuItem> runItems() {
        List<MenuItem> items = new ArrayList<>(Menus.items(runCommands));
        items.add(new SeparatorMenuItem());
        items.add(Menus.of("breakpoints", Menus.items(debugger.runCommands())));
        items.add(Menus.of("byHand", Menus.items(debugger.whatIf().commands())));
        items.add(Menus.of("compare", Menus.items(comparison.commands()), compared.items()));
        items.add(Menus.of("samples", Menus.items(scene.commands())));
        return items;
    }

    /** What went wrong that is no fault of the text; else whether all is well with it. */
    public ObservableValue<String> message() {
        return message;
    }

    private String messageText() {
        Exception problem = session.problemProperty().get();
        if (problem != null) {
            return Objects.requireNonNullElse(problem.getMessage(), problem.toString());
        }
        if (session.busyProperty().get()) {
            return Messages.text("ui.status.working");
        }
        boolean failing =
                session.staleProperty().get() && !session.textProperty().get().isBlank();
        if (!failing) {
            return Stream.of(
                            session.comparing().messageProperty().get(),
                            debugger.messageProperty().get(),
                            scene.message())
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse(Messages.text("ui.status.ready"));
        }
        return Messages.text(session.traceProperty().get() == null ? "ui.status.error" : "ui.status.errorOlder");
    }

    /** How large the graph is, how long its layout took, and the zoom. */
    public ObservableValue<String> figures() {
        return figures;
    }

    private String figuresText(String zoom) {
        Drawing drawing = session.drawingProperty().get();
        Trace trace = session.traceProperty().get();
        if (drawing == null || trace == null) {
            return zoom;
        }
        String engine = Messages.text(
                "ui.choice.layout." + drawing.layout().engine().name().toLowerCase(Locale.ROOT));
        return Messages.text(
                "ui.status.figures",
                drawing.program().graph().size(),
                engine,
                Math.max(1, drawing.layout().time().toMillis()),
                zoom);
    }

    /** Opens a text, with breakpoints and watches on it. */
    public void tryOut(String text, List<String> breakpoints, List<String> watches) {
        session.open(text);
        debugger.follow(text, breakpoints, watches);
    }

    /** The session that this workspace shows. */
    public ExpressionSession session() {
        return session;
    }

    /** The part of the graph's picture that is on screen. */
    public Bounds visiblePart() {
        return graph.visiblePart();
    }

    /** What of the graph cannot be read as it is shown. */
    public List<String> unreadable() {
        return graph.unreadable();
    }

    /** Which figures are shown before the run has come to them. */
    public Answers answers() {
        return answers;
    }

    public Player player() {
        return player;
    }

    /** Text, graph, and what explains it. */
    public ExpressionSides sides() {
        return sides;
    }

    /** Puts the keyboard into the text, where everything starts. */
    public void focusEditor() {
        sides.startTyping();
        if (sides.showsText()) {
            editor.focus();
        } else {
            graph.focus();
        }
    }

    /** Brings the text back where it is hidden or lies below. */
    private void editText() {
        sides.showText();
        editor.focus();
    }

    /** Puts the keyboard into the graph, to step through it. */
    public void focusGraph() {
        sides.columns().left().lower();
        graph.focus();
    }

    /** Whether everything that was asked for is on screen: nothing compiles, is laid out, or flashes. */
    public boolean isAtRest() {
        return !session.busyProperty().get() && graph.isAtRest();
    }
}
