package backstep.ui.workspace;

import static backstep.ui.network.model.NetworkSections.COLUMNS;
import static backstep.ui.network.model.NetworkSections.SCALARS;

import backstep.nn.field.Neuron;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionMenus;
import backstep.ui.action.KeyMap;
import backstep.ui.action.Mark;
import backstep.ui.export.ReadyOffer;
import backstep.ui.network.boundary.BoundaryPane;
import backstep.ui.network.builder.BuilderPane;
import backstep.ui.network.losses.LossPane;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.network.neurons.NetworkPane;
import backstep.ui.network.tables.ConfusionView;
import backstep.ui.network.tables.LayersView;
import backstep.ui.network.tables.ParametersTable;
import backstep.ui.network.tables.PredictionsTable;
import backstep.ui.network.training.RunFigures;
import backstep.ui.network.training.TrainingBar;
import backstep.ui.scene.NetworkScene;
import backstep.ui.scene.ScenePart;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Setting;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewItems;
import backstep.ui.view.ViewName;
import backstep.ui.view.ViewValue;
import backstep.ui.widget.ClickedButtons;
import backstep.ui.widget.ColumnLimits;
import backstep.ui.widget.Columns;
import backstep.ui.widget.DividedPane;
import backstep.ui.widget.EscapeKey;
import backstep.ui.widget.OpenPicker;
import backstep.ui.widget.SideColumn;
import backstep.ui.widget.SidePart;
import backstep.ui.widget.TabContent;
import backstep.ui.widget.Undoing;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Build a network, train it, and see what every part of it says meanwhile. */
public final class NetworkWorkspace extends BorderPane {

    private static final ColumnLimits LIMITS = new ColumnLimits(0.6, 1100, 240);

    private final NetworkSession session;
    private final Undoing acts;
    private final LossPane losses;
    private final BoundaryPane boundary;
    private final NetworkPane network;
    private final NetworkScene graphs;
    private final BuilderPane builder;
    private final SideColumn setup =
            new SideColumn(Setting.NETWORK_LEFT_WIDTH.fallback(), List.of(new SidePart("setup", Feather.SETTINGS)));
    private final SideColumn results = new SideColumn(
            Setting.NETWORK_RIGHT_WIDTH.fallback(), List.of(new SidePart("results", Feather.BAR_CHART_2)));
    private final Columns columns;
    private final TrainingBar training;
    private final List<Action> columnActions;
    private final List<Action> openActions;
    private final ObservableValue<String> message;
    private final ObservableValue<String> figures;
    private final ViewItems looks = new ViewItems();
    private Optional<LayersView> layers = Optional.empty();

    public NetworkWorkspace(
            NetworkSession session,
            Undoing acts,
            Tasks tasks,
            Appearance appearance,
            OpenPicker picker,
            NetworkScene graphs) {
        this.session = session;
        this.acts = acts;
        this.graphs = graphs;
        ObservableBooleanValue dark = appearance.darkProperty();
        losses = new LossPane(session, dark);
        boundary = new BoundaryPane(session, dark);
        builder = new BuilderPane(session, tasks, appearance, picker);
        ScrollPane left = new ScrollPane(builder);
        left.setFitToWidth(true);
        left.getStyleClass().addAll("side", "builder-scroll");
        network = new NetworkPane(session, dark);
        network.setOnOpen(this::openNeuron);
        network.setOnOpenLayer(layer -> graphs.open(new ScenePart.OfLayer(layer)));
        boundary.setOnOpen(graphs::open);
        TabPane tabs = tabs(tasks, dark);
        DividedPane pictures = new DividedPane(boundary, tabs);
        VBox.setVgrow(pictures, Priority.ALWAYS);
        RunFigures standing = new RunFigures(session);
        standing.getChildren().add(Columns.closer(results, HorizontalDirection.RIGHT));
        VBox contents = new VBox(standing, pictures);
        contents.getStyleClass().add("results");
        ScrollPane right = new ScrollPane(contents);
        right.setFitToWidth(true);
        right.setFitToHeight(true);
        right.getStyleClass().addAll("side", "builder-scroll");
        columns = new Columns(setup, left, network, results, right, LIMITS);
        columns.scaleProperty().bind(appearance.typeSize().scaleProperty());
        columns.setOnLeave(this::requestFocus);
        builder.addTool(Columns.closer(setup, HorizontalDirection.LEFT));
        getStyleClass().add("network-workspace");
        setCenter(columns);
        training = new TrainingBar(session);
        setBottom(training);
        message = Bindings.createStringBinding(this::messageText, session.problemProperty(), session.frameProperty());
        figures = Bindings.createStringBinding(this::figuresText, session.frameProperty());
        columnActions = List.of(
                COLUMNS.action("columns.setup", setup::toggle)
                        .withKeys("Shortcut+B")
                        .marked(Mark.CHECK, setup.visibleProperty()),
                COLUMNS.action("columns.results", results::toggle)
                        .withKeys("Shortcut+Shift+B")
                        .marked(Mark.CHECK, results.visibleProperty()),
                ColumnActions.giveWay(COLUMNS, columns));
        openActions = List.of(
                SCALARS.action("scalars.sample", () -> graphs.open(new ScenePart.OfSample()))
                        .withKeys("Shortcut+G"),
                SCALARS.action("scalars.first", () -> graphs.open(new ScenePart.OfFirst(ScenePart.FEW)))
                        .withKeys("Shortcut+Alt+G"),
                SCALARS.action("scalars.loss", () -> graphs.open(new ScenePart.OfAll()))
                        .withKeys("Shortcut+Shift+G"));
        KeyMap keys = new KeyMap(training.actions());
        EscapeKey.install(this, this::isFocused, this::requestFocus, boundary::endEditing);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // Buttons and panes would take keys that mean steps; pictures that take keys get them first.
            if (event.getTarget() instanceof Control) {
                keys.answer(event);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, keys::answer);
        // A filter, as controls keep mouse events to themselves.
        columns.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> acts.separate());
        ClickedButtons.leave(training, this::requestFocus);
        looks.add(List.of(
                ViewValue.of(ViewName.NETWORK_TAB, tabs),
                ViewValue.of(ViewName.NETWORK_LEFT_RAISED, setup.raisedProperty()),
                ViewValue.of(ViewName.NETWORK_RIGHT_RAISED, results.raisedProperty()),
                divider(pictures.shareProperty()),
                session.walkLook()));
        looks.add(Stream.of(network.looks(), boundary.looks(), losses.looks(), builder.looks())
                .flatMap(List::stream)
                .toList());
        session.start();
    }

    /** What no divider can come to, in a document that was written by hand, is as if it was not there. */
    private static ViewItem divider(DoubleProperty share) {
        double first = share.get();
        return ViewValue.ofNumber(
                ViewName.NETWORK_RIGHT_DIVIDER,
                share::get,
                wanted -> share.set(wanted > 0 && wanted < 1 ? wanted : first));
    }

    /** Columns that come and go. */
    public List<MenuItem> viewItems() {
        return ActionMenus.items(columnActions);
    }

    /** What documents keep of how it looks, beside its columns. */
    List<ViewItem> looks() {
        return List.of(looks);
    }

    /** What can be undone and done again. */
    public Undoing undoing() {
        return acts;
    }

    /** Run, pause, steps, reset, and the way to the scalar graphs. */
    public List<MenuItem> runItems() {
        return Stream.concat(training.actions().stream(), openActions.stream())
                .map(ActionMenus::item)
                .toList();
    }

    /** All that can be done here. */
    public List<Action> actions() {
        return Stream.of(
                        training.actions(),
                        columnActions,
                        openActions,
                        network.actions(),
                        boundary.actions(),
                        losses.actions())
                .flatMap(List::stream)
                .toList();
    }

    /** Inputs are computed from nothing. */
    private void openNeuron(Neuron neuron) {
        if (neuron.layer() != Neuron.INPUTS) {
            graphs.open(new ScenePart.OfNeuron(neuron));
        }
    }

    private TabPane tabs(Tasks tasks, ObservableBooleanValue dark) {
        TabPane tabs = new TabPane(
                tab("loss", () -> losses),
                tab("predictions", this::predictions),
                tab("parameters", this::parameters),
                tab("confusion", () -> new ConfusionView(session)),
                tab("layers", () -> layers(tasks, dark)));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("network-tabs");
        return tabs;
    }

    private Node predictions() {
        PredictionsTable made = new PredictionsTable(session, graphs::open);
        looks.add(made.looks());
        return made;
    }

    private Node parameters() {
        ParametersTable made = new ParametersTable(session);
        looks.add(made.looks());
        return made;
    }

    private LayersView layers(Tasks tasks, ObservableBooleanValue dark) {
        LayersView made = new LayersView(session, tasks, dark);
        layers = Optional.of(made);
        return made;
    }

    /** A tab whose content is made when it is first looked at. */
    private static Tab tab(String name, Supplier<Node> content) {
        Tab tab = new Tab(Messages.text("ui.network.tab." + name));
        tab.setId("tab-" + name);
        tab.selectedProperty().subscribe(selected -> {
            if (selected && tab.getContent() == null) {
                TabContent.show(tab, content.get());
            }
        });
        return tab;
    }

    /** Why the last change was refused, else how the run stands. */
    public ObservableValue<String> message() {
        return message;
    }

    private String messageText() {
        Exception problem = session.problemProperty().get();
        if (problem != null) {
            return String.valueOf(problem.getMessage());
        }
        TrainingFrame frame = session.frameProperty().get();
        return frame == null
                ? Messages.text("ui.status.working")
                : Messages.text("ui.network.state." + frame.snapshot().state());
    }

    /** How large the network is. */
    public ObservableValue<String> figures() {
        return figures;
    }

    private String figuresText() {
        TrainingFrame frame = session.frameProperty().get();
        return frame == null
                ? ""
                : Messages.text(
                        "ui.network.figures", frame.snapshot().parameters().count());
    }

    /** What can be written to files. */
    List<ReadyOffer> offers() {
        return new NetworkOffers(session, network, boundary, losses).all();
    }

    /** Which of them is in view: the picture that has the keyboard, else the network. */
    int inView() {
        return losses.isFocusWithin() ? 2 : boundary.isFocusWithin() ? 1 : 0;
    }

    public NetworkSession session() {
        return session;
    }

    /** What is set up, on the left. */
    public BuilderPane builder() {
        return builder;
    }

    /** Builder, network, and what it comes to. */
    public Columns columns() {
        return columns;
    }

    /** Whether everything that was asked for is on screen, and nothing trains. */
    public boolean isAtRest() {
        return session.isAtRest() && layers.map(LayersView::isAtRest).orElse(true);
    }
}
