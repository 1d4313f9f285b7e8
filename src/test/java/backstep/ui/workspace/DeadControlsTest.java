package backstep.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.train.ReadyExperiment;
import backstep.ui.scene.ScenePart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every control that can be seen does something when it is clicked: menus open, buttons act. */
class DeadControlsTest extends WindowTest {

    /** What a click does may take others away before their turn, such as those of the layer that it removes. */
    private static final double MOST = 0.8;

    /** In a window with questions an answer often leaves others without a meaning. */
    private static final double MOST_OF_QUESTIONS = 0.6;

    /** What takes others away comes after them. */
    private static final List<String> LAST = List.of(
            "data-",
            "section-",
            "fold-",
            "close-",
            "scene-back",
            "workspace-",
            "export-",
            "import-cancel",
            "import-done");

    @TempDir
    private Path folder;

    private final List<String> dead = new ArrayList<>();

    /** Those that were open before the first click. */
    private List<Window> open = List.of();

    private int seen;
    private int clicked;

    @Test
    void ofTheExpression() {
        type("a = 2\nb = -3\nc = 10\ne = a*b\nd = e + c\nf = -2\nL = d*f");
        fire("last");
        clickAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"watches", "breakpoints"})
    void ofTheDebugger(String tab) {
        type("a = 2\nL = tanh(a*a)");
        run(() -> select("debug-tabs", tab));
        settle();
        clickAll(find("debug-tabs", Node.class));
    }

    @Test
    void ofTheNetwork() {
        learnIris("loss");
        clickAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"predictions", "parameters", "confusion", "layers"})
    void ofTheResults(String tab) {
        learnIris(tab);
        clickAll(find("network-tabs", Node.class));
    }

    private void learnIris(String tab) {
        enterNetwork();
        run(() -> network().open(ReadyExperiment.IRIS.experiment()));
        run(() -> network().stepEpoch());
        run(() -> select("network-tabs", tab));
        settleNetwork();
    }

    @Test
    void ofAScene() {
        enterNetwork();
        run(() -> window().scene().open(new ScenePart.OfSample()));
        settle();
        clickAll();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTheExport(boolean ofTheExpression) {
        type("a = 2\nL = tanh(a*a)");
        if (!ofTheExpression) {
            learnIris("loss");
        }
        click("export");
        clickAll(front(), MOST_OF_QUESTIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b,kind\n1,2,u\n3,4,v\n", "a,b,kind\n1,2,0\n3,4,1\n5,6,2\n"})
    void ofTheImport(String samples) throws IOException {
        enterNetwork();
        openFrom = Optional.of(Files.writeString(folder.resolve("samples.csv"), samples));
        fire("import-csv");
        await(() -> openWindows().size() > 1);
        settle();
        clickAll(front(), MOST_OF_QUESTIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"menu-help.shortcuts", "menu-help.language", "menu-help.about"})
    void ofTheHelp(String item) {
        choose(item);
        clickAll(front(), MOST_OF_QUESTIONS);
    }

    @Test
    void ofTwoRuns() {
        type("a = 2\nb = 3\nL = tanh(a*b)");
        choose("menu-compare.update");
        clickAll();
    }

    @Test
    void ofTheSearch() {
        type("a = 2\nL = tanh(a*a)");
        choose("menu-find.open");
        clickAll(find("search-filters", Node.class).getParent(), MOST_OF_QUESTIONS);
    }

    @Test
    void ofARunThatCameToNothing() {
        enterNetworkThatWillExplode();
        click("run");
        await(() -> window().shell().lookup("#divergence").isVisible());
        settle();
        clickAll(find("divergence", Node.class), MOST_OF_QUESTIONS);
    }

    private static Node front() {
        return openWindows().getLast().getScene().getRoot();
    }

    @Test
    void aMenuThatAClickHasOpenedGivesTheKeyboardBackOnceItIsClosed() {
        type("a = 2\nL = a*a");
        click("compare");
        MenuButton menu = find("compare", MenuButton.class);
        assertThat(call(menu::isShowing)).isTrue();
        run(menu::hide);
        settle();
        assertThat(call(menu::isFocused)).isFalse();
        assertThat(call(() -> menu.getScene().getFocusOwner())).isNotInstanceOf(ButtonBase.class);
    }

    private void select(String tabs, String name) {
        TabPane pane = (TabPane) window().shell().lookup("#" + tabs);
        pane.getTabs().stream()
                .filter(tab -> ("tab-" + name).equals(tab.getId()))
                .forEach(pane.getSelectionModel()::select);
    }

    private void clickAll() {
        clickAll(window().shell());
    }

    private void clickAll(Node place) {
        clickAll(place, MOST);
    }

    private void clickAll(Node place, double most) {
        open = openWindows();
        // What only opens first, as the rest may close what it stands in.
        List<Control> all = call(() -> controls(place)
                .filter(DeadControlsTest::canBeClicked)
                .sorted(Comparator.comparingInt(DeadControlsTest::order))
                .toList());
        seen = all.size();
        all.forEach(this::tryOut);
        assertThat(dead).as("controls that do nothing").isEmpty();
        assertThat(clicked).as("of %d controls", seen).isGreaterThanOrEqualTo((int) (most * seen));
    }

    private static int order(Control control) {
        String id = String.valueOf(control.getId());
        int place =
                LAST.indexOf(LAST.stream().filter(id::startsWith).findFirst().orElse(""));
        return opens(control) ? 0 : 2 + place;
    }

    private static boolean opens(Control control) {
        return control instanceof MenuButton || control instanceof ComboBoxBase<?> || control instanceof ChoiceBox<?>;
    }

    private static Stream<Control> controls(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof ButtonBase || opensAtAll(node)) {
            return Stream.of((Control) node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(DeadControlsTest::controls)
                : Stream.empty();
    }

    private static boolean opensAtAll(Node node) {
        return node instanceof Control control && opens(control);
    }

    private void tryOut(Control control) {
        if (!call(() -> canBeClicked(control))) {
            return;
        }
        clicked++;
        AtomicInteger acts = new AtomicInteger();
        EventHandler<ActionEvent> counter = event -> acts.incrementAndGet();
        run(() -> control.addEventFilter(ActionEvent.ACTION, counter));
        clickAt(call(() -> control.localToScreen(centre(control))));
        boolean works = call(() -> opens(control) ? isShowing(control) : acts.get() > 0);
        if (!works) {
            dead.add(name(control));
        }
        run(() -> {
            control.removeEventFilter(ActionEvent.ACTION, counter);
            hide(control);
            network().pause();
            Window.getWindows().stream()
                    .filter(each -> !open.contains(each))
                    .toList()
                    .forEach(Window::hide);
        });
        settle();
    }

    private static Point2D centre(Control control) {
        Bounds bounds = control.getLayoutBounds();
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static String name(Control control) {
        return control.getClass().getSimpleName() + " " + control.getId() + " " + control.getAccessibleText();
    }

    private static boolean isShowing(Control control) {
        return control instanceof MenuButton menu
                ? menu.isShowing()
                : control instanceof ComboBoxBase<?> combo ? combo.isShowing() : ((ChoiceBox<?>) control).isShowing();
    }

    private static void hide(Control control) {
        if (control instanceof MenuButton menu) {
            menu.hide();
        } else if (control instanceof ComboBoxBase<?> combo) {
            combo.hide();
        } else if (control instanceof ChoiceBox<?> choice) {
            choice.hide();
        }
    }

    /** Whether it is on screen with nothing before it that was put there on purpose, and has something to do. */
    private static boolean canBeClicked(Control control) {
        boolean isChosen = control instanceof RadioButton choice && choice.isSelected();
        if (control.isDisabled() || isChosen || !isInWindow(control) || !isShown(control)) {
            return false;
        }
        Point2D place = control.localToScene(centre(control));
        return place.getX() > 0
                && place.getY() > 0
                && place.getX() < control.getScene().getWidth()
                && place.getY() < control.getScene().getHeight()
                && !isScrolledAway(control, place);
    }

    private static boolean isInWindow(Node node) {
        return node.getScene() != null && node.getScene().getWindow().isShowing();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    /** Whether a pane that clips shows another part of its content. */
    private static boolean isScrolledAway(Node control, Point2D place) {
        for (Node each = control; each != null; each = each.getParent()) {
            boolean clips = each.getClip() != null || each.getStyleClass().contains("viewport");
            if (clips && !each.localToScene(each.getLayoutBounds()).contains(place)) {
                return true;
            }
        }
        return false;
    }
}
