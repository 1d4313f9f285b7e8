package backstep.ui.workspace;

import static backstep.ui.slope.model.SlopeSections.COLUMNS;
import static backstep.ui.slope.model.SlopeSections.LIMIT;

import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.action.ActionMenus;
import backstep.ui.action.KeyMap;
import backstep.ui.action.Mark;
import backstep.ui.export.ReadyOffer;
import backstep.ui.slope.curve.CurvePane;
import backstep.ui.slope.curve.SlopeSentence;
import backstep.ui.slope.editor.SlopeEditor;
import backstep.ui.slope.gallery.GalleryPane;
import backstep.ui.slope.landscape.LandscapePane;
import backstep.ui.slope.model.SlopeFigures;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.slope.nudge.NudgePane;
import backstep.ui.slope.sweep.SlopeCard;
import backstep.ui.slope.sweep.SweepPane;
import backstep.ui.slope.variables.CasesPane;
import backstep.ui.slope.variables.LimitWalk;
import backstep.ui.slope.variables.StepPane;
import backstep.ui.slope.variables.VariablesPane;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Setting;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import backstep.ui.view.ViewValue;
import backstep.ui.widget.ColumnLimits;
import backstep.ui.widget.Columns;
import backstep.ui.widget.EscapeKey;
import backstep.ui.widget.SideColumn;
import backstep.ui.widget.SidePart;
import backstep.ui.widget.TabContent;
import backstep.ui.widget.Undoing;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a derivative is: a curve with its secant and tangent, how numeric slopes fail, and steps along the gradient. */
public final class SlopeWorkspace extends BorderPane {

    private static final ColumnLimits LIMITS = new ColumnLimits(0.6, 1000, 240);

    private final SlopeSession session;
    private final Undoing acts;
    private final SlopeEditor editor;
    private final CurvePane curve;
    private final LandscapePane landscape;
    private final GalleryPane gallery;
    private final TabPane tabs;
    private final SweepPane sweep;
    private final NudgePane nudges;
    private final StepPane step;
    private final CasesPane cases;
    private final SideColumn setup =
            new SideColumn(Setting.SLOPE_LEFT_WIDTH.fallback(), List.of(new SidePart("function", Feather.EDIT_3)));
    private final SideColumn results =
            new SideColumn(Setting.SLOPE_RIGHT_WIDTH.fallback(), List.of(new SidePart("slopes", Feather.TRENDING_UP)));
    private final Columns columns;
    private final List<Action> columnActions;
    private final Action toGraph;
    private final ObservableValue<String> message;
    private final ObservableValue<String> figures;

    /**
     * The workspace of a session.
     *
     * @param openGraph shows a text in the Expression workspace
     */
    SlopeWorkspace(SlopeSession session, Undoing acts, Tasks tasks, Appearance appearance, Consumer<String> openGraph) {
        this.session = session;
        this.acts = acts;
        ObservableBooleanValue dark = appearance.darkProperty();
        LimitWalk walk = new LimitWalk(session, () -> Platform.getPreferences().isReducedMotion());
        editor = new SlopeEditor(session, tasks);
        curve = new CurvePane(session, dark);
        landscape = new LandscapePane(session, tasks, dark);
        gallery = new GalleryPane(session, tasks, dark, this::showCurve);
        tabs = new TabPane(tab("curve", curve), tab("landscape", landscape), tab("gallery", gallery));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("slope-tabs");
        tabs.setMinSize(0, 0);
        sweep = new SweepPane(session, dark);
        nudges = new NudgePane(session);
        step = new StepPane(session, walk);
        cases = new CasesPane(session);
        toGraph = LIMIT.action("slope.toGraph", () -> openGraph(openGraph))
                .withKeys("Shortcut+G")
                .when(session.figuresProperty().isNotNull());
        columns = new Columns(setup, left(), tabs, results, right(), LIMITS);
        columns.scaleProperty().bind(appearance.typeSize().scaleProperty());
        columns.setOnLeave(this::focusPicture);
        columnActions = List.of(
                COLUMNS.action("columns.function", setup::toggle)
                        .withKeys("Shortcut+B")
                        .marked(Mark.CHECK, setup.visibleProperty()),
                COLUMNS.action("columns.slopes", results::toggle)
                        .withKeys("Shortcut+Shift+B")
                        .marked(Mark.CHECK, results.visibleProperty()),
                ColumnActions.giveWay(COLUMNS, columns));
        getStyleClass().add("slope-workspace");
        setCenter(columns);
        setBottom(bottom());
        message = Bindings.createStringBinding(this::messageText, session.problemProperty(), session.busyProperty());
        figures = Bindings.createStringBinding(this::figuresText, session.figuresProperty());
        KeyMap keys = new KeyMap(actions());
        EscapeKey.install(this, tabs::isFocusWithin, this::focusPicture, columns::lower);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::answer);
        // A press of the mouse begins another gesture: each drag of a slider is undone by itself.
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> session.separate());
    }

    private static Tab tab(String name, Node content) {
        Tab tab = new Tab(Messages.text("ui.slope.tab." + name));
        tab.setId("tab-" + name);
        TabContent.show(tab, content);
        return tab;
    }

    /** Looks at the slope of another text. */
    void open(String text) {
        session.open(text);
        showCurve();
    }

    /** Shows the curve, and puts the keyboard there. */
    void showCurve() {
        tabs.getSelectionModel().selectFirst();
        curve.focus();
    }

    /** Puts the keyboard into the picture that is shown. */
    void focusPicture() {
        Node content = tabs.getSelectionModel().getSelectedItem().getContent();
        if (curve.isVisible() && tabs.getSelectionModel().getSelectedIndex() == 0) {
            curve.focus();
        } else {
            content.requestFocus();
        }
    }

    private ScrollPane left() {
        Node closer = Columns.closer(setup, HorizontalDirection.LEFT);
        return scroll(
                titled("function", closer),
                editor,
                titled("variables"),
                new VariablesPane(session),
                titled("h"),
                step,
                titled("cases"),
                cases);
    }

    private ScrollPane right() {
        Node closer = Columns.closer(results, HorizontalDirection.RIGHT);
        return scroll(
                titled("slopes", closer), new SlopeCard(session), titled("sweep"), sweep, titled("nudges"), nudges);
    }

    private static ScrollPane scroll(Node... parts) {
        VBox content = new VBox(parts);
        content.getStyleClass().add("slope-side");
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().addAll("side", "builder-scroll");
        return pane;
    }

    private static HBox titled(String name, Node... tools) {
        Label title = new Label(Messages.text("ui.slope.section." + name).toUpperCase(Locale.ROOT));
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(title, space);
        row.getChildren().addAll(tools);
        row.getStyleClass().add("slope-heading");
        return row;
    }

    private HBox bottom() {
        Button graph = ActionButtons.text(
                "slope-to-graph", toGraph, Messages.text("ui.slope.toGraph"), Messages.text("ui.action.slope.toGraph"));
        graph.setMinWidth(USE_PREF_SIZE);
        SlopeSentence sentence = new SlopeSentence(session);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(sentence, graph);
        row.getStyleClass().add("slope-bottom");
        return row;
    }

    private void openGraph(Consumer<String> opening) {
        SlopeFigures now = session.figuresProperty().get();
        if (now != null) {
            opening.accept(now.written());
        }
    }

    private String messageText() {
        Exception problem = session.problemProperty().get();
        if (problem != null) {
            return String.valueOf(problem.getMessage());
        }
        return session.busyProperty().get() ? Messages.text("ui.status.working") : "";
    }

    private String figuresText() {
        SlopeFigures now = session.figuresProperty().get();
        return now == null
                ? ""
                : Messages.text(
                        "ui.slope.figures",
                        now.program().graph().size(),
                        now.variables().size());
    }

    /** All that can be done here. */
    List<Action> actions() {
        return Stream.of(
                        step.actions(),
                        nudges.actions(),
                        landscape.actions(),
                        List.of(toGraph),
                        cases.actions(),
                        columnActions,
                        curve.actions())
                .flatMap(List::stream)
                .toList();
    }

    List<MenuItem> viewItems() {
        return ActionMenus.items(columnActions);
    }

    List<MenuItem> runItems() {
        return Stream.of(step.actions(), nudges.actions(), landscape.actions(), List.of(toGraph), cases.actions())
                .flatMap(List::stream)
                .map(ActionMenus::item)
                .toList();
    }

    /** What documents keep of how it looks, beside its columns. */
    List<ViewItem> looks() {
        return List.of(
                ViewValue.of(ViewName.SLOPE_TAB, tabs),
                ViewValue.of(ViewName.SLOPE_LEFT_RAISED, setup.raisedProperty()),
                ViewValue.of(ViewName.SLOPE_RIGHT_RAISED, results.raisedProperty()));
    }

    /** What can be written to files: the pictures first, that in view before the others. */
    List<ReadyOffer> offers() {
        return List.of(
                ReadyOffer.picture("slopeCurve", curve::drawing),
                ReadyOffer.picture("slopeLandscape", landscape::drawing),
                ReadyOffer.picture("slopeGallery", gallery::drawing),
                ReadyOffer.picture("slopeSweep", sweep::drawing),
                ReadyOffer.someTable("slopeErrors", sweep::table));
    }

    /** Which of them is in view. */
    int inView() {
        return tabs.getSelectionModel().getSelectedIndex();
    }

    ObservableValue<String> message() {
        return message;
    }

    ObservableValue<String> figures() {
        return figures;
    }

    Undoing undoing() {
        return acts;
    }

    /** Text and variables, curve, and what it comes to. */
    public Columns columns() {
        return columns;
    }

    public SlopeSession session() {
        return session;
    }

    /** Whether everything that was asked for is on screen. */
    boolean isAtRest() {
        return !session.busyProperty().get() && landscape.isAtRest() && gallery.isAtRest();
    }
}
