package backstep.ui.graph;

import backstep.engine.Level;
import backstep.engine.Trace;
import backstep.explain.NodeSentences;
import backstep.explain.StepSentences;
import backstep.i18n.Messages;
import backstep.layout.Bounds;
import backstep.layout.Placement;
import backstep.ui.session.Example;
import backstep.ui.session.ExpressionSession;
import backstep.ui.task.Tasks;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The live graph with all that floats above it: zoom buttons, hover card, what can be done with a node. */
public final class GraphPane extends StackPane {

    private static final double ZOOM_STEP = 1.25;
    private static final double GAP = 8;
    /** What stands above the graph leaves so much room to the buttons beside it. */
    private static final double ZOOM_BUTTONS = 56;

    private static final List<Example> FIRST_EXAMPLES =
            List.of(Example.LECTURE_L, Example.NEURON_TANH, Example.REUSE_SUM, Example.MICROGRAD);

    private final ExpressionSession session;
    private final GraphModel model;
    private final GraphCanvas canvas;
    private final HoverCard hover = new HoverCard();
    private final RunBar runBar;
    private final List<Command> commands;
    private final List<Command> groupCommands;
    private final Minimap minimap;
    private final PlaceBar places;

    /** @param dark whether colours for dark themes are wanted */
    public GraphPane(ExpressionSession session, Tasks tasks, ObservableBooleanValue dark) {
        this.session = session;
        this.model = new GraphModel(session);
        this.canvas = new GraphCanvas(model, dark, tasks);
        this.runBar = new RunBar(session);
        this.minimap = new Minimap(canvas);
        this.places = new PlaceBar(model, this::show);
        new GraphGestures(model, canvas, runBar::runToSelected);
        commands = List.of(
                Command.of("fit", "Esc", canvas::fit),
                Command.of("actualSize", "Shortcut+0", canvas::actualSize),
                Command.of("zoomIn", "Shortcut+Plus", () -> canvas.zoom(ZOOM_STEP)),
                Command.of("zoomOut", "Shortcut+Minus", () -> canvas.zoom(1 / ZOOM_STEP)),
                Command.of("fitSelection", "F", canvas::fitSelection));
        groupCommands = foldCommands();
        getStyleClass().add("graph-pane");
        setMinSize(0, 0);
        VBox above = new VBox(new RepeatsBar(session.repeats()), places, runBar);
        above.setMaxHeight(USE_PREF_SIZE);
        above.maxWidthProperty().bind(widthProperty().subtract(ZOOM_BUTTONS));
        above.setPickOnBounds(false);
        above.getStyleClass().add("above-graph");
        StackPane.setAlignment(above, Pos.TOP_LEFT);
        getChildren().addAll(canvas, emptyHint(), zoomButtons(), minimap, above, hover);
        canvas.setOnPainted(() -> minimap.refresh(model.placement(), canvas.palette()));
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setAccessibleRoleDescription(Messages.text("ui.graph.title"));
        watch();
    }

    private List<Command> foldCommands() {
        Folds folds = model.folds();
        BooleanBinding none = folds.none();
        List<Command> made = new ArrayList<>(List.of(
                Command.of("openGroup", "O", folds::openSubject, none),
                Command.of("closeGroup", "C", folds::closeSubject, none)));
        for (Level level : Level.values()) {
            int number = made.size() - 1;
            String name = "level." + level.name().toLowerCase(Locale.ROOT);
            made.add(Command.of(name, Integer.toString(number), () -> folds.toLevel(level), none));
        }
        return made;
    }

    /** Shows a group, or everything. */
    private void show(int group) {
        Placement placement = model.placement();
        Bounds place = placement == null ? null : Transition.find(placement, group);
        if (place == null) {
            canvas.fit();
        } else {
            canvas.show(place);
        }
    }

    private void watch() {
        session.drawingProperty().subscribe(places::refresh);
        session.traceProperty().subscribe(this::refresh);
        session.stepProperty().subscribe(this::refresh);
        session.selectedProperty().subscribe(this::refresh);
        model.hoveredProperty().subscribe(this::refreshHover);
        canvas.cameraProperty().subscribe(this::place);
        refresh();
    }

    private void refresh() {
        runBar.refresh();
        places.refresh();
        canvas.setAccessibleText(spoken());
        refreshHover();
        place();
    }

    private String spoken() {
        Trace trace = session.traceProperty().get();
        if (trace == null) {
            return Messages.text("ui.graph.empty");
        }
        int node = session.selectedProperty().get();
        return node == ExpressionSession.NONE
                ? StepSentences.sentence(trace, session.stepProperty().get())
                : NodeSentences.description(trace.graph(), node);
    }

    private void refreshHover() {
        Trace trace = session.traceProperty().get();
        int node = model.hoveredProperty().get();
        if (trace == null || node == ExpressionSession.NONE) {
            hover.setVisible(false);
        } else {
            hover.show(trace, node, session.stepProperty().get());
            place();
        }
    }

    /** Puts the hover card below its node. */
    private void place() {
        Camera camera = canvas.camera();
        Bounds hovered = model.boundsOf(model.hoveredProperty().get());
        if (hovered != null) {
            hover.relocate(
                    clamp(camera.toWindowX(hovered.x()), getWidth() - hover.getWidth()),
                    clamp(camera.toWindowY(hovered.maxY()) + GAP, getHeight() - hover.getHeight()));
        }
    }

    private static double clamp(double position, double largest) {
        return Math.max(0, Math.min(position, largest));
    }

    private VBox zoomButtons() {
        VBox box = new VBox(
                button("zoom-in", Feather.PLUS, commands.get(2)),
                button("zoom-out", Feather.MINUS, commands.get(3)),
                button("zoom-fit", Feather.MAXIMIZE, commands.get(0)));
        box.getStyleClass().add("zoom-buttons");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_RIGHT);
        return box;
    }

    private static Button button(String id, Feather icon, Command command) {
        Button button = Buttons.icon(icon, Messages.text("ui.command." + command.name()));
        button.setId(id);
        button.setOnAction(event -> command.action().run());
        return button;
    }

    /** What stands in place of the picture while there is none. */
    private VBox emptyHint() {
        Label hint = new Label(Messages.text("ui.graph.empty"));
        hint.setWrapText(true);
        VBox box = new VBox(hint);
        for (Example example : FIRST_EXAMPLES) {
            Button button = new Button(example.title());
            button.setId("start-" + example.id());
            button.setOnAction(event -> session.open(example.text()));
            box.getChildren().add(button);
        }
        box.getStyleClass().add("empty-graph");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        box.visibleProperty().bind(session.traceProperty().isNull());
        return box;
    }

    /** Open, close, and how far everything is open. */
    public List<Command> groupCommands() {
        return groupCommands;
    }

    /** Fit, 100 %, larger, smaller, fit the selection. */
    public List<Command> commands() {
        return commands;
    }

    /** The same on keyboards where plus needs Shift, and on number pads. */
    public List<Command> otherKeys() {
        return List.of(
                Command.of("zoomIn", "Shortcut+Equals", () -> canvas.zoom(ZOOM_STEP)),
                Command.of("zoomIn", "Shortcut+Shift+Equals", () -> canvas.zoom(ZOOM_STEP)),
                Command.of("zoomIn", "Shortcut+Add", () -> canvas.zoom(ZOOM_STEP)),
                Command.of("zoomOut", "Shortcut+Subtract", () -> canvas.zoom(1 / ZOOM_STEP)),
                Command.of("actualSize", "Shortcut+Numpad 0", canvas::actualSize));
    }

    /** Offers a menu on each node, at the pointer or, from the keyboard, beside the selected node. */
    public void offer(IntFunction<List<MenuItem>> itemsOf) {
        new NodeMenu(model, canvas, itemsOf);
    }

    /** How large the picture is shown: {@code 100 %}. */
    public ObservableValue<String> zoomText() {
        return Bindings.createStringBinding(
                () -> Messages.text(
                        "ui.graph.zoom", Math.round(100 * canvas.camera().zoom())),
                canvas.cameraProperty());
    }

    /** The part of the picture that is on screen. */
    public Bounds visiblePart() {
        return canvas.camera().visible(canvas.getWidth(), canvas.getHeight());
    }

    /** Puts the keyboard into the picture. */
    public void focus() {
        canvas.requestFocus();
    }

    /** Whether no animation is under way. */
    public boolean isAtRest() {
        return canvas.isAtRest();
    }
}
