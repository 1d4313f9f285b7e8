package backstep.tour;

import backstep.engine.Graph;
import backstep.files.ScratchFolder;
import backstep.nn.train.Experiment;
import backstep.nn.train.StopRules;
import backstep.text.Messages;
import backstep.ui.recent.RecentModel;
import backstep.ui.start.StartPage;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Theme;
import backstep.ui.widget.CutControls;
import backstep.ui.widget.CutTexts;
import backstep.ui.widget.Menus;
import backstep.ui.workspace.MainWindow;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.fxmisc.richtext.CodeArea;

/** Uses the window's own controls, as a person would. On the JavaFX thread only. */
final class TourRobot {

    private static final double WELL_UNDER_WAY = 0.4;

    private final MainWindow window;
    private final ScratchFolder luggage;
    private final Tasks tasks;
    private Region content;
    private BooleanSupplier awaited = () -> true;

    /** @param luggage for files that the visitor brings */
    TourRobot(MainWindow window, Tasks tasks, ScratchFolder luggage) {
        this.window = window;
        this.tasks = tasks;
        this.luggage = luggage;
        content = (Region) scene().getRoot();
        content.setManaged(false);
        scene().setRoot(new Pane());
        ((Pane) scene().getRoot()).getChildren().add(content);
        window.appearance().dress(scene());
    }

    Scene scene() {
        return window.stage().getScene();
    }

    /** What stands in front: the content of the main window, or that of a smaller one before it. */
    Parent front() {
        Window front = Window.getWindows().getLast();
        return front.equals(window.stage()) ? content : front.getScene().getRoot();
    }

    /** What of {@link #front} a window would show: parts of it may reach beyond. */
    private SnapshotParameters frame() {
        Bounds bounds = front().getLayoutBounds();
        SnapshotParameters frame = new SnapshotParameters();
        frame.setViewport(new Rectangle2D(0, 0, bounds.getWidth(), bounds.getHeight()));
        return frame;
    }

    BufferedImage picture() {
        return Snapshots.copy(front().snapshot(frame(), null));
    }

    /** What cannot be read as the window is shown: in the graph, and labels that are cut although there is room. */
    List<String> unreadable() {
        Stream<String> graph = front().equals(content) && window.workspace().getScene() != null
                ? window.workspace().unreadable().stream()
                : Stream.empty();
        Stream<String> labels = CutTexts.in(front()).stream()
                .map(cut -> "label “" + cut.text() + "” is cut" + (cut.hasRoom() ? " although there is room" : ""));
        Stream<String> controls = CutControls.in(front()).stream().map(control -> control + " is cut by an edge");
        return Stream.of(graph, labels, controls).flatMap(Function.identity()).toList();
    }

    boolean isAtRest() {
        return window.isAtRest() && awaited.getAsBoolean();
    }

    /** Waits until an export is well under way, or over. */
    void awaitProgress() {
        awaited = () ->
                !(front().lookup("#export-progress") instanceof ProgressBar bar) || bar.getProgress() >= WELL_UNDER_WAY;
    }

    /** Waits until a window has come to the front in which this button can be pressed. */
    void awaitInFront(String button) {
        awaited = () -> front().lookup("#" + button) instanceof ButtonBase found && !found.isDisabled();
    }

    /** Waits for nothing but the window from now on. */
    void goOn() {
        awaited = () -> true;
    }

    /** The content may be larger than the screen, which has a fixed size without a display; pictures show all of it. */
    void resize(double width, double height) {
        content.resize(width, height);
        content.layout();
        window.divideAsFirst();
    }

    /** Gives the window that stands in front another size. */
    void resizeFront(double width, double height) {
        Window front = front().getScene().getWindow();
        front.setWidth(width);
        front.setHeight(height);
    }

    /** Goes to another workspace. */
    void enter(String workspace) {
        window.shell().show(workspace);
        resize(content.getWidth(), content.getHeight());
    }

    /** Shows a start page in place of the main window's content, with documents that the visitor has brought. */
    void showStartPage(boolean withRecents) {
        RecentModel recents =
                withRecents ? VisitorsDocuments.in(luggage, tasks) : new RecentModel(tasks, Optional.empty());
        StartPage page = new StartPage(
                tasks, window.appearance(), window.document().actions().first(), recents, file -> {}, document -> {});
        page.setManaged(false);
        page.resize(content.getWidth(), content.getHeight());
        content = page;
        awaited = page::isAtRest;
        ((Pane) scene().getRoot()).getChildren().setAll(content);
    }

    /** Gives all type another size, as the menu does. */
    void setType(int points) {
        window.appearance().typeSize().pointsProperty().set(points);
    }

    void wear(Theme theme) {
        window.appearance().themeProperty().set(theme);
    }

    void openExample(String id) {
        fire("examples", "example-" + id);
    }

    /** Opens a ready experiment. */
    void ready(String id) {
        fire("ready", "ready-" + id);
    }

    private void fire(String menu, String item) {
        control(menu, MenuButton.class).getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .findFirst()
                .ifPresentOrElse(MenuItem::fire, () -> {
                    throw new IllegalArgumentException("there is no " + item);
                });
    }

    /** Opens a graph that comes from elsewhere. */
    void openGraph(Graph graph, String title) {
        window.workspace().session().open(graph, title);
    }

    /** Opens the graph of a layer from its menu in the picture of the network. */
    void openLayer(int layer) {
        fire("layer-activation-" + layer, "open-layer-" + layer);
    }

    void selectNumber(int node) {
        window.workspace().session().select(node);
    }

    /** Chooses an item of the menu bar. */
    void choose(String item) {
        Menus.all(control("menus", MenuBar.class).getMenus())
                .filter(each -> item.equals(each.getId()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    /** Changes what is set up. */
    void set(UnaryOperator<Experiment> change) {
        window.network().session().change(change);
    }

    /** Trains until this number of epochs is done. */
    void trainTo(long epochs) {
        set(experiment -> experiment.withStop(StopRules.after(epochs)));
        press("run", 1);
    }

    /** Shows another tab of the Network workspace. */
    void tab(String name) {
        tab("network-tabs", name);
    }

    /** Shows another of some tabs. */
    void tab(String of, String name) {
        TabPane tabs = control(of, TabPane.class);
        tabs.getTabs().stream()
                .filter(tab -> ("tab-" + name).equals(tab.getId()))
                .forEach(tabs.getSelectionModel()::select);
    }

    /** Drops a file of samples on the window. */
    void drop(String name, String text) {
        try {
            window.document().deeds().drop(List.of(luggage.put(name, text)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void type(String text) {
        control("editor", CodeArea.class).replaceText(text);
    }

    /** Types the function whose slope is looked at. */
    void typeFunction(String text) {
        control("slope-text", CodeArea.class).replaceText(text);
    }

    /** Writes into a field. */
    void write(String field, String text) {
        control(field, TextField.class).setText(text);
    }

    void press(String button, int times) {
        for (int time = 0; time < times; time++) {
            control(button, ButtonBase.class).fire();
        }
    }

    /** Presses one of the buttons of a kind. */
    void pressAmong(String styleClass, int index) {
        List<Node> buttons = List.copyOf(scene().getRoot().lookupAll("." + styleClass));
        ((ButtonBase) buttons.get(index)).fire();
    }

    void select(String label) {
        Integer node = Objects.requireNonNull(
                        window.workspace().session().drawingProperty().get())
                .program()
                .names()
                .get(label);
        window.workspace().session().select(Objects.requireNonNull(node, label));
    }

    /** Scrolls a pane until some part of it is on top. */
    void scrollTo(String pane, String part) {
        ScrollPane scroll = control(pane, ScrollPane.class);
        content.layout();
        Bounds whole = scroll.getContent().getLayoutBounds();
        double room = whole.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(control(part, Region.class).getBoundsInParent().getMinY() / room);
    }

    /** Brings a tab of the debugger to the front. */
    void showTab(String name) {
        TabPane tabs = control("debug-tabs", TabPane.class);
        tabs.getTabs().stream()
                .filter(tab -> ("tab-" + name).equals(tab.getId()))
                .forEach(tabs.getSelectionModel()::select);
    }

    /** Drags the slider of a leaf. */
    void drag(String leaf, double value) {
        String name = Messages.text("ui.leaves.slider", leaf);
        scene().getRoot().lookupAll(".leaf-row .slider").stream()
                .filter(slider -> name.equals(slider.getAccessibleText()))
                .forEach(slider -> ((Slider) slider).setValue(value));
    }

    void scrub(int step) {
        control("scrubber", Slider.class).setValue(step);
    }

    /** Presses buttons of a window that stands before the main one, one after the other. */
    void pressInFront(String... buttons) {
        for (String button : buttons) {
            ((ButtonBase) Objects.requireNonNull(front().lookup("#" + button), button)).fire();
        }
    }

    /** Chooses one of the things that a box of a window before the main one offers. */
    void chooseInFront(String box, Object choice) {
        ComboBox<?> found = (ComboBox<?>) Objects.requireNonNull(front().lookup("#" + box), box);
        found.getSelectionModel().select(found.getItems().indexOf(choice));
    }

    private <T extends Node> T control(String id, Class<T> type) {
        return type.cast(Objects.requireNonNull(scene().lookup("#" + id), id));
    }
}
