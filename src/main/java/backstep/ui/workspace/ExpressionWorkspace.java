package backstep.ui.workspace;

import static backstep.ui.expression.model.ExpressionSections.STEP;
import static backstep.ui.expression.model.ExpressionSections.TEXT;

import backstep.export.PairExport;
import backstep.geometry.Bounds;
import backstep.layout.engines.Layouts;
import backstep.nn.train.Experiment;
import backstep.ui.action.Action;
import backstep.ui.action.KeyMap;
import backstep.ui.expression.comparison.ComparisonBar;
import backstep.ui.expression.debug.Debugger;
import backstep.ui.expression.debug.SearchBar;
import backstep.ui.expression.editor.EditorPane;
import backstep.ui.expression.graph.GraphPane;
import backstep.ui.expression.inspector.InspectorPane;
import backstep.ui.expression.leaves.LeavesPane;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.expression.predict.PredictFeature;
import backstep.ui.expression.stepper.Player;
import backstep.ui.expression.stepper.StepActions;
import backstep.ui.expression.stepper.StepperBar;
import backstep.ui.scene.ComparedNetworkItems;
import backstep.ui.scene.ComparedNetworks;
import backstep.ui.scene.NetworkScene;
import backstep.ui.scene.SceneBar;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import backstep.ui.view.ViewItem;
import backstep.ui.widget.AnswerButton;
import backstep.ui.widget.ClickedButtons;
import backstep.ui.widget.EscapeKey;
import backstep.ui.widget.Undoing;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.fxmisc.richtext.CodeArea;

/** Type an expression, see its graph, step through it, have every step explained. */
public final class ExpressionWorkspace extends BorderPane {

    private final ExpressionSession session;
    private final Undoing undoing;
    private final Answers answers;
    private final Player player;
    private final EditorPane editor;
    private final GraphPane graph;
    private final SceneBar scene;
    private final SearchBar search;
    private final Debugger debugger;
    private final ComparisonBar comparison;
    private final ComparedNetworkItems compared;
    private final ExpressionSides sides;
    private final StepActions steps;
    private final Action toGraph;
    private final Action toText;
    private final ExpressionMenus menus;
    private final ExpressionStatus status;
    private final KeyMap keys;
    private final KeyMap textKeys;

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
        this.undoing = undoing;
        this.answers = new Answers(session);
        this.scene = new SceneBar(scene, toNetwork);
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
        this.steps = new StepActions(session, player);
        this.toGraph = TEXT.action("text.toGraph", this::focusGraph).withKeys("Shortcut+Enter");
        this.toText = STEP.action("text.edit", this::editText).withKeys("E");
        this.status = new ExpressionStatus(session, debugger, scene, graph.zoomText());
        PredictFeature predict = new PredictFeature(session, answers, graph::focus);
        StepperBar stepper = new StepperBar(session, steps, player, toGraph, comparison.update());
        sides = new ExpressionSides(
                session,
                editor,
                new LeavesPane(session),
                new InspectorPane(session, tasks, answers),
                debugger,
                graph,
                new BorderPane(
                        graph,
                        new VBox(this.scene, search, comparison, debugger.whatIf()),
                        null,
                        predict.card(),
                        null));
        this.menus = new ExpressionMenus(
                new ExpressionFeatures(
                        editor, graph, search, debugger, comparison, compared, this.scene, steps, predict),
                sides,
                answers,
                ExpressionMenus.arrangement(session, layouts),
                toText,
                toGraph);
        this.keys = new KeyMap(menus.keyActions());
        this.textKeys = new KeyMap(List.of(toGraph));
        sides.columns().scaleProperty().bind(appearance.typeSize().scaleProperty());
        getStyleClass().add("expression-workspace");
        setCenter(sides.columns());
        setBottom(stepper);
        EscapeKey.install(this, graph::hasKeyboard, this::focusGraph, this::closesSomething);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // A press of the mouse begins another gesture: each drag of a slider is undone by itself.
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> session.separate());
        addEventHandler(ActionEvent.ACTION, this::acted);
        // An example is there to be stepped through.
        session.openedProperty().subscribe((was, is) -> focusGraph());
        Stream.of(stepper, this.scene, graph).forEach(place -> ClickedButtons.leave(place, graph::focus));
    }

    /** A button that asks for an answer goes, and would take the keyboard with it. */
    private void acted(ActionEvent event) {
        if (event.getTarget() instanceof AnswerButton) {
            graph.focus();
        }
    }

    /** Keys that mean steps, unless they mean something to the control that has the keyboard. */
    private void key(KeyEvent event) {
        if (event.getTarget() instanceof CodeArea) {
            textKeys.answerAnywhere(event);
        }
        keys.answer(event);
    }

    /** Escape closes the search first, then columns above the graph, then takes marks away, then ends a comparison; after that it means what it does otherwise. */
    private boolean closesSomething() {
        if (search.isVisible()) {
            search.close();
            return true;
        }
        return sides.columns().lower() || debugger.clearMarks() || comparison.end();
    }

    /** Shows the beginning of the text, as where another document is opened. */
    public void toBeginning() {
        editor.toBeginning();
    }

    /** Is told of a document that was shared as a line, and is pasted into the text. */
    public void setOnShared(Consumer<String> listener) {
        editor.setOnShared(listener);
    }

    /** What can be undone and done again. */
    public Undoing undoing() {
        return undoing;
    }

    /** All that can be done here, and the menus of it. */
    public ExpressionMenus menus() {
        return menus;
    }

    /** What stands in the status bar. */
    public ExpressionStatus status() {
        return status;
    }

    /** What documents keep of how it looks, beside its columns. */
    List<ViewItem> looks() {
        return Stream.of(
                        sides.looks(),
                        List.of(session.layoutLook(), graph.look(), editor.look()),
                        debugger.looks(),
                        search.looks())
                .<ViewItem>flatMap(List::stream)
                .toList();
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

    /** Two runs as they stand beside each other; empty while there is one. */
    public Optional<PairExport> bothRuns() {
        return graph.bothRuns();
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
