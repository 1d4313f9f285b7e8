package backstep.ui.expression.graph;

import backstep.export.PairExport;
import backstep.geometry.Bounds;
import backstep.layout.Placement;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.action.ActionMenus;
import backstep.ui.action.KeyMap;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.task.Tasks;
import backstep.ui.theme.TypeSize;
import backstep.ui.view.ViewItem;
import backstep.ui.widget.Menus;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The live graph with all that floats above it, and the graph of another run beside it. */
public final class GraphPane extends StackPane {

    private static final PseudoClass COMPARED = PseudoClass.getPseudoClass("compared");
    /** In a lower pane the buttons would lie above what they are for, in pixels at the usual size of type. */
    private static final double ROOM_FOR_BUTTONS = 190;

    private final ExpressionSession session;
    private final GraphModel model;
    private final Viewport viewport;
    private final RunPane present;
    private final RunPane other;
    private final RunBar runBar;
    private final ZoomActions zoom;
    private final FoldActions folds;
    private final List<Action> pictureActions;
    private final Breadcrumb places;
    private final FlowPane tools;
    private final EmptyHint empty;
    private final PanePair runs;

    /** @param dark whether colours for dark themes are wanted */
    public GraphPane(ExpressionSession session, Tasks tasks, ObservableBooleanValue dark) {
        this.session = session;
        this.model = new GraphModel(session);
        this.viewport = new Viewport(model);
        this.runBar = new RunBar(session);
        this.pictureActions = PictureActions.of(session, runBar::runToSelected);
        KeyMap keys = new KeyMap(pictureActions);
        this.present = pane(CanvasModel.ofPresent(model), tasks, dark, keys);
        this.other = pane(CanvasModel.ofOther(model), tasks, dark, keys);
        this.places = new Breadcrumb(model, this::show);
        zoom = new ZoomActions(viewport, model);
        folds = new FoldActions(model.folds());
        tools = zoomButtons();
        empty = new EmptyHint(session);
        getStyleClass().add("graph-pane");
        setMinSize(0, 0);
        VBox above = new VBox(new RepeatsBar(session.repeats()), places, runBar);
        above.setMaxHeight(USE_PREF_SIZE);
        above.maxWidthProperty().bind(present.layers().widthProperty().subtract(tools.widthProperty()));
        places.wrapProperty().bind(above.maxWidthProperty());
        above.setPickOnBounds(false);
        above.getStyleClass().add("above-graph");
        StackPane.setAlignment(above, Pos.TOP_LEFT);
        viewport.keepClearOf(above);
        viewport.keepClearOf(tools);
        Minimap minimap = new Minimap(present.canvas());
        // The card of the node under the pointer lies above all this.
        present.layers().getChildren().addAll(1, List.of(minimap, above));
        runs = new PanePair(session, present, other);
        getChildren().addAll(runs, tools, empty);
        present.canvas()
                .setOnPainted(() ->
                        minimap.refresh(model.placement(), present.canvas().palette()));
        watch();
    }

    private RunPane pane(CanvasModel shown, Tasks tasks, ObservableBooleanValue dark, KeyMap keys) {
        return new RunPane(shown, new GraphCanvas(shown, viewport, dark, tasks), runBar::runToSelected, keys);
    }

    /** Shows a group, or everything. */
    private void show(int group) {
        Placement placement = model.placement();
        Bounds place = placement == null ? null : Transition.find(placement, group);
        if (place == null) {
            viewport.showEverything();
        } else {
            viewport.show(place);
        }
    }

    private void watch() {
        session.comparing()
                .comparisonProperty()
                .subscribe(both -> tools.pseudoClassStateChanged(COMPARED, both != null));
        session.drawingProperty().subscribe(places::refresh);
        session.traceProperty().subscribe(this::refresh);
        session.stepProperty().subscribe(this::refresh);
        session.selectedProperty().subscribe(this::refresh);
        session.comparing().comparisonProperty().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        runBar.refresh();
        places.refresh();
    }

    /** Below one another, and in a low window in several columns. */
    private FlowPane zoomButtons() {
        FlowPane box = new FlowPane(
                Orientation.VERTICAL,
                ActionButtons.icon("zoom-in", zoom.zoomIn),
                ActionButtons.icon("zoom-out", zoom.zoomOut),
                ActionButtons.icon("zoom-fit", zoom.fit));
        box.getStyleClass().add("zoom-buttons");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        box.setMinSize(0, 0);
        box.setPickOnBounds(false);
        ObservableValue<Double> height = TypeSize.usualHeightOf(this);
        box.visibleProperty()
                .bind(session.traceProperty()
                        .isNotNull()
                        .and(Bindings.createBooleanBinding(() -> height.getValue() >= ROOM_FOR_BUTTONS, height)));
        box.prefWrapLengthProperty().bind(heightProperty());
        StackPane.setAlignment(box, Pos.TOP_RIGHT);
        return box;
    }

    /** Zoom, and how far groups are open. */
    public List<Menu> menus() {
        Menu groups = Menus.of(
                "groups", ActionMenus.items(folds.groups()), LevelItems.of(model.folds(), session.drawingProperty()));
        groups.disableProperty().bind(model.folds().none());
        return List.of(Menus.of("zoom", ActionMenus.items(zoom.all())), groups);
    }

    /** How the graph is looked at. */
    public List<Action> actions() {
        return Stream.concat(zoom.all().stream(), folds.all().stream()).toList();
    }

    /** What keys do in the picture only, which answers them itself. */
    public List<Action> pictureActions() {
        return pictureActions;
    }

    /** How the graph is looked at, and which part of it. */
    public ViewItem look() {
        return new CameraItem(viewport);
    }

    /** Moves the picture out of the way of something that lies above it from time to time. */
    public void keepClearOf(Node overlay) {
        viewport.keepClearWhileThere(overlay);
        empty.keepClearOf(overlay);
    }

    /** Adds a button below those that zoom. */
    public void addTool(ButtonBase button) {
        tools.getChildren().add(button);
    }

    /** Offers a menu on each node, which is then selected, at the pointer or, from the keyboard, beside it. */
    public void offer(Supplier<List<MenuItem>> items) {
        present.offer(items);
        other.offer(items);
    }

    /** How large the picture is shown: {@code 100 %}. */
    public ObservableValue<String> zoomText() {
        return Bindings.createStringBinding(
                () -> percent(
                        viewport.camera().zoom() / viewport.scaleProperty().get()),
                viewport.cameraProperty(),
                viewport.scaleProperty());
    }

    /** Never nothing: what is shown has a size. */
    static String percent(double zoom) {
        return zoom < 0.01
                ? Messages.text("ui.graph.zoom.least")
                : Messages.text("ui.graph.zoom", Math.round(100 * zoom));
    }

    /** The part of the picture that is on screen. */
    public Bounds visiblePart() {
        return viewport.camera()
                .visible(present.canvas().getWidth(), present.canvas().getHeight());
    }

    /** Two runs as they stand beside each other; empty while there is one. */
    public Optional<PairExport> bothRuns() {
        return runs.drawing();
    }

    /** Puts the keyboard into the picture. */
    public void focus() {
        present.canvas().requestFocus();
    }

    /** Whether the keyboard is in the picture, where keys mean steps. */
    public boolean hasKeyboard() {
        return present.canvas().isFocused() || other.canvas().isFocused();
    }

    /** The size of text in the window, 1 for the usual one: the graph is shown in proportion. */
    public DoubleProperty scaleProperty() {
        return viewport.scaleProperty();
    }

    /** How much of the width will be taken by something else, for which the graph is not to be laid out anew. */
    public DoubleProperty reservedProperty() {
        return viewport.reservedProperty();
    }

    /** What of the graph cannot be read as it is shown, in sentences for those who build the program. */
    public List<String> unreadable() {
        return Stream.of(present, other)
                .flatMap(run -> run.canvas().unreadable().stream())
                .toList();
    }

    /** Whether no animation is under way. */
    public boolean isAtRest() {
        return viewport.isAtRest() && present.isAtRest() && other.isAtRest();
    }
}
