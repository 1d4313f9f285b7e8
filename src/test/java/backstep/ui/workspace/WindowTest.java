package backstep.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.engine.Trace;
import backstep.lang.Program;
import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import backstep.ui.document.AnsweredQuestions;
import backstep.ui.document.Dialogs;
import backstep.ui.document.Host;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.recent.RecentModel;
import backstep.ui.task.FxThread;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Setting;
import backstep.ui.theme.Settings;
import backstep.ui.widget.Menus;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The real window on a screen without a display, worked with mouse and keyboard. */
public abstract class WindowTest {
    /** The screen has 1000 by 1000 pixels. */
    private static final double WIDTH = 980;

    private static final double HEIGHT = 860;

    /** As often as JavaFX before it paints: what is laid out may ask for it once more. */
    private static final int PASSES = 3;

    /** What the window remembers. */
    protected final Settings settings = new Settings();

    /** What the file dialog answers. */
    protected Optional<Path> saveTo = Optional.empty();

    /** What the dialog that opens files answers. */
    protected Optional<Path> openFrom = Optional.empty();

    /** What is answered to questions, and what was asked. */
    protected final AnsweredQuestions questions = new AnsweredQuestions();

    private javafx.scene.robot.Robot robot;
    private final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    private Tasks tasks;
    private MainWindow window;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxThread.start();
    }

    @BeforeEach
    void openWindow() {
        robot = call(javafx.scene.robot.Robot::new);
        run(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown)));
        settings.set(Setting.WINDOW_WIDTH, WIDTH);
        settings.set(Setting.WINDOW_HEIGHT, HEIGHT);
        settings.set(Setting.EPOCHS_PER_SECOND, Double.POSITIVE_INFINITY);
        // The screen is a narrow one, and most tests are about what is beside the graph.
        settings.set(Setting.COLUMNS_ABOVE, false);
        open();
    }

    private void open() {
        tasks = call(Tasks::new);
        window = call(() -> {
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            Dialogs dialogs =
                    new Dialogs((owner, format, name, folder) -> saveTo, (owner, kind, endings) -> openFrom, questions);
            RecentModel recents = new RecentModel(tasks, host().state());
            return new MainWindow(
                    stage, new WindowServices(tasks, settings, new Appearance(), dialogs, host(), recents));
        });
        run(window::show);
        settle();
    }

    /** What the window takes for the program. */
    protected Host host() {
        return Host.NONE;
    }

    @AfterEach
    void closeWindow() {
        run(() -> Window.getWindows().stream().toList().forEach(Window::hide));
        tasks.close();
        // JavaFX goes on after an exception, and so would the test.
        assertThat(uncaught).isEmpty();
    }

    /** Closes the window and starts again with what it has remembered. */
    protected final void reopen() {
        closeWindow();
        open();
    }

    // Waiting

    /** Runs something on the JavaFX thread and waits for it. */
    protected static <T> T call(Callable<T> work) {
        return FxThread.call(work);
    }

    protected static void run(Runnable work) {
        FxThread.run(work);
    }

    /** Waits for something to become true; it is looked at on the JavaFX thread. */
    protected static void await(Callable<Boolean> condition) {
        FxThread.await(condition);
    }

    /** Waits until text, graph and layout agree, and all that is laid out. */
    protected final void settle() {
        await(() -> !session().busyProperty().get()
                && !window.scene().busyProperty().get());
        layOut();
    }

    /** Waits until nothing moves or flashes any more. */
    protected final void rest() {
        await(() -> window.workspace().isAtRest());
        layOut();
    }

    /** Goes to the Slope workspace and waits until its curve is on screen. */
    protected final void enterSlope() {
        run(() -> window.shell().show("slope"));
        settleSlope();
    }

    /** Waits until everything that was asked of the slope is shown. */
    protected final void settleSlope() {
        await(() -> window.isAtRest());
        layOut();
    }

    /** Goes to the Network workspace and waits until its first moment is on screen. */
    protected final NetworkSession enterNetwork() {
        run(() -> window.shell().show("network"));
        settleNetwork();
        return network();
    }

    /** The Network workspace with a rate at which training explodes within a few epochs. */
    protected final void enterNetworkThatWillExplode() {
        enterNetwork();
        run(() -> network()
                .change(experiment -> experiment
                        .withLayers(MlpSpec.layers(List.of(8, 1), Activation.RELU, Activation.LINEAR))
                        .withTraining(experiment.training().withLearningRate(50))));
        settleNetwork();
    }

    /** The Network workspace, where all of the moons are learned from and none judges. */
    protected final NetworkSession enterAllMoons() {
        enterNetwork();
        SampleSource moons = new SampleSource.Named(DatasetSpec.of(Generator.MOONS));
        run(() -> network().open(Experiment.first().withSamples(moons)));
        settleNetwork();
        return network();
    }

    /** The session of the Network workspace. */
    protected final NetworkSession network() {
        return call(() -> window.network().session());
    }

    /** Waits until everything that was asked of the network is done and shown, and nothing trains. */
    protected final void settleNetwork() {
        await(() -> window.network().isAtRest());
        layOut();
    }

    /** What the Network workspace shows. */
    protected final TrainingFrame trainingFrame() {
        return Objects.requireNonNull(call(() -> network().frameProperty().get()));
    }

    private static void layOut() {
        run(() -> Window.getWindows().forEach(each -> {
            for (int pass = 0; pass < PASSES; pass++) {
                each.getScene().getRoot().applyCss();
                each.getScene().getRoot().layout();
            }
        }));
    }

    // Looking

    /**
     * The windows that are open, the lowest first; on the JavaFX thread only. Not the tooltips: one comes by itself where
     * the mouse rests for a while.
     */
    protected static List<Window> openWindows() {
        return Window.getWindows().stream()
                .filter(window -> !(window instanceof Tooltip))
                .toList();
    }

    protected final MainWindow window() {
        return window;
    }

    protected final ExpressionSession session() {
        return window.workspace().session();
    }

    protected final int step() {
        return call(() -> session().stepProperty().get());
    }

    protected final Trace trace() {
        return call(() -> Objects.requireNonNull(session().traceProperty().get()));
    }

    protected final Program program() {
        Drawing drawing = call(() -> session().drawingProperty().get());
        return Objects.requireNonNull(drawing).program();
    }

    /** The node that a name stands for. */
    protected final int node(String name) {
        return Objects.requireNonNull(program().names().get(name), name);
    }

    /** The value of a name after the whole forward pass. */
    protected final double value(String name) {
        return trace().data(node(name));
    }

    /** The control of an identifier, in whichever window it stands. */
    protected final <T> T find(String id, Class<T> type) {
        return type.cast(call(() -> Window.getWindows().reversed().stream()
                .map(each -> each.getScene().lookup("#" + id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no #" + id))));
    }

    protected final String text(String id) {
        Labeled label = find(id, Labeled.class);
        return call(label::getText);
    }

    protected final MenuItem menuItem(String id) {
        return call(() -> Menus.all(find("menus", MenuBar.class).getMenus())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no menu item " + id)));
    }

    // Doing

    /** Clicks the middle of a control. */
    protected final void click(String id) {
        clickAt(middle(find(id, Node.class)));
    }

    protected final void clickAt(Point2D point) {
        run(() -> {
            robot.mouseMove(point);
            robot.mouseClick(MouseButton.PRIMARY);
        });
        settle();
    }

    protected final void doubleClickAt(Point2D point) {
        run(() -> {
            robot.mouseMove(point);
            robot.mouseClick(MouseButton.PRIMARY);
            robot.mouseClick(MouseButton.PRIMARY);
        });
        settle();
    }

    protected final void moveTo(Point2D point) {
        run(() -> robot.mouseMove(point));
        settle();
    }

    /** Drags from one point of the screen to another. */
    protected final void drag(Point2D from, Point2D to) {
        hold(from, to);
        release();
    }

    /** Lets go of what was dragged by {@link #hold}. */
    protected final void release() {
        run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        settle();
    }

    /** Drags from one point of the screen to another, with the button still down at the end. */
    protected final void hold(Point2D from, Point2D to) {
        // A mouse stands on whole pixels; rounding both ends alike keeps the distance.
        Point2D start = wholePixel(from);
        Point2D end = wholePixel(to);
        run(() -> robot.mouseMove(start));
        run(() -> robot.mousePress(MouseButton.PRIMARY));
        run(() -> robot.mouseMove(wholePixel(start.midpoint(end))));
        run(() -> robot.mouseMove(end));
    }

    private static Point2D wholePixel(Point2D point) {
        return new Point2D(Math.floor(point.getX()), Math.floor(point.getY()));
    }

    /** Clicks on the track of a slider at one of its ends: −1 for the left one, 1 for the right one. */
    protected final void clickEnd(Slider slider, int end) {
        Region track = call(() -> (Region) slider.lookup(".track"));
        clickAt(middle(track).add(end * (track.getWidth() / 2 - 1), 0));
    }

    /** Turns the wheel by a number of notches, downwards if it is positive. */
    protected final void wheel(Point2D point, int notches) {
        run(() -> robot.mouseMove(point));
        run(() -> robot.mouseWheel(notches));
        settle();
    }

    /** Presses keys together, the last one with all others held down. */
    protected final void keys(KeyCode... codes) {
        for (KeyCode code : codes) {
            run(() -> robot.keyPress(code));
        }
        for (int index = codes.length - 1; index >= 0; index--) {
            KeyCode code = codes[index];
            run(() -> robot.keyRelease(code));
        }
        settle();
    }

    /** Types characters where the keyboard is. */
    protected final void characters(String text) {
        text.chars().mapToObj(Character::toString).forEach(this::character);
        settle();
    }

    // A robot has keys and no characters; which key gives which character depends on the keyboard.
    private void character(String character) {
        run(() -> {
            Node focused = Objects.requireNonNull(focusedWindow().getScene().getFocusOwner());
            focused.fireEvent(new KeyEvent(
                    KeyEvent.KEY_TYPED, character, character, KeyCode.UNDEFINED, false, false, false, false));
        });
    }

    /** Not a remark that hangs below a field: that has nothing to type into. */
    private static Window focusedWindow() {
        return Window.getWindows().stream()
                .filter(window -> window.isFocused() && window.getScene().getFocusOwner() != null)
                .reduce((below, above) -> above)
                .orElseThrow();
    }

    /** Puts a text in place of what stands in the editor, as a paste would. */
    protected final void type(String text) {
        CodeArea editor = find("editor", CodeArea.class);
        run(() -> editor.replaceText(text));
        settle();
    }

    /** Chooses an item of the menu bar. */
    protected final void choose(String menuItem) {
        MenuItem item = menuItem(menuItem);
        assertThat(item.isDisable()).as(menuItem + " is disabled").isFalse();
        run(item::fire);
        settle();
    }

    protected final void fire(String id) {
        run(find(id, ButtonBase.class)::fire);
        settle();
    }

    protected final void set(Slider slider, double value) {
        run(() -> slider.setValue(value));
        settle();
    }

    /** The middle of a control on the screen. */
    protected static Point2D middle(Node control) {
        return call(() -> {
            Bounds bounds = control.localToScreen(control.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }
}
