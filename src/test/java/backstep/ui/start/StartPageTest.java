package backstep.ui.start;

import static backstep.ui.task.FxThread.call;
import static backstep.ui.task.FxThread.run;
import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.Document;
import backstep.document.DocumentFiles;
import backstep.document.ExpressionSpec;
import backstep.document.RecentDocuments;
import backstep.ui.action.Action;
import backstep.ui.action.ActionSection;
import backstep.ui.action.KeyScope;
import backstep.ui.recent.RecentModel;
import backstep.ui.task.FxThread;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Theme;
import backstep.ui.theme.TypeSize;
import backstep.ui.widget.CutControls;
import backstep.ui.widget.CutTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start page in a window of its own, on a screen without a display. */
class StartPageTest {
    private static final int LARGEST_TYPE = 28;
    private static final ActionSection SECTION = new ActionSection("window", KeyScope.WINDOW);

    private final List<String> done = new ArrayList<>();

    @TempDir
    private Path folder;

    private RecentDocuments remembered = new RecentDocuments(Path.of(""));
    private Appearance appearance;
    private Tasks tasks;
    private StartPage page;
    private Stage stage;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxThread.start();
    }

    @BeforeEach
    void openWithTwoDocuments() throws Exception {
        remembered = new RecentDocuments(folder.resolve("state"));
        Path gone = folder.resolve("Gone.backstep");
        remembered.opened(gone, Instant.EPOCH);
        Path mine = folder.resolve("Mine.backstep");
        DocumentFiles.save(Document.EMPTY.withExpression(ExpressionSpec.of("a = 2\nL = a*a")), mine);
        remembered.opened(mine, Instant.now());
        open();
    }

    private void open() {
        tasks = call(Tasks::new);
        appearance = call(Appearance::new);
        page = call(this::made);
        stage = call(this::shown);
        settle();
    }

    private StartPage made() {
        List<Action> actions = Stream.of("New", "Open…")
                .map(name -> SECTION.action("start." + name, name, () -> done.add(name)))
                .toList();
        return new StartPage(
                tasks,
                appearance,
                actions,
                new RecentModel(tasks, Optional.of(folder.resolve("state"))),
                file -> done.add("file " + file.getFileName()),
                document -> done.add("example " + document.title()));
    }

    private Stage shown() {
        Stage made = new Stage();
        made.setScene(new Scene(page, 900, 940));
        appearance.dress(made.getScene());
        made.setX(0);
        made.setY(0);
        made.show();
        page.focusFirst();
        return made;
    }

    @AfterEach
    void close() {
        run(stage::close);
        tasks.close();
    }

    /** Waits until everything but the pictures is there. */
    private void settle() {
        await(page::isListed);
    }

    private void await(Callable<Boolean> rest) {
        FxThread.await(rest);
        run(() -> {
            page.applyCss();
            page.layout();
        });
    }

    private Node find(String id) {
        return call(() -> Objects.requireNonNull(page.lookup("#" + id), id));
    }

    private boolean isThere(String id) {
        return call(() -> page.lookup("#" + id) != null);
    }

    private String focused() {
        return call(() -> stage.getScene().getFocusOwner().getId());
    }

    private void focus(String id) {
        run(find(id)::requestFocus);
    }

    private void press(KeyCode... keys) {
        Robot robot = call(Robot::new);
        for (KeyCode key : keys) {
            run(() -> {
                robot.keyPress(key);
                robot.keyRelease(key);
            });
        }
        settle();
    }

    private void click(String id) {
        click(find(id), MouseButton.PRIMARY);
    }

    private void click(Node node, MouseButton button) {
        Robot robot = call(Robot::new);
        run(() -> {
            Bounds place = node.localToScreen(node.getLayoutBounds());
            robot.mouseMove(place.getCenterX(), place.getCenterY());
            robot.mouseClick(button);
        });
        settle();
    }

    /** An item of the menu that is open. */
    private static Node menuItem(String id) {
        return call(() -> Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#" + id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aClickOpensADocumentOrAnExample() {
        click("start-recent-0");
        click("start-expression-lecture-l");
        assertThat(done).containsExactly("file Mine.backstep", "example The lecture's L");
    }

    @Test
    void tabGoesFromGroupToGroupAndEnterOrSpaceOpens() {
        assertThat(focused()).isEqualTo("start-start.New");
        press(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
        assertThat(focused()).isEqualTo("start-recent-0");
        press(KeyCode.TAB, KeyCode.SPACE);
        assertThat(focused()).isEqualTo("start-expression-lecture-l");
        press(KeyCode.RIGHT, KeyCode.TAB, KeyCode.ENTER);
        assertThat(focused()).isEqualTo("start-network-moons-lecture");
        press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("start-start.New");
        assertThat(done)
                .containsExactly("file Mine.backstep", "example The lecture's L", "example Moons, as in the lecture");
    }

    @Test
    void arrowsGoFromCardToCardAcrossRowsAndGroups() {
        focus("start-recent-0");
        press(KeyCode.RIGHT);
        assertThat(focused()).isEqualTo("start-recent-1");
        press(KeyCode.DOWN);
        assertThat(focused()).isEqualTo("start-expression-neuron-tanh");
        press(KeyCode.DOWN, KeyCode.UP, KeyCode.UP, KeyCode.LEFT);
        assertThat(focused()).isEqualTo("start-recent-0");
        press(KeyCode.LEFT, KeyCode.UP);
        assertThat(focused()).startsWith("start-start.");
        press(KeyCode.DOWN);
        assertThat(focused()).startsWith("start-recent-");
        press(KeyCode.END, KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(focused()).isEqualTo("start-network-too-fast");
        assertThat(isInView("start-network-too-fast")).isTrue();
        press(KeyCode.HOME);
        assertThat(focused()).isEqualTo("start-recent-0");
        assertThat(isInView("start-recent-0")).isTrue();
    }

    private boolean isInView(String id) {
        Node card = find(id);
        return call(() -> {
            Bounds place = card.localToScene(card.getLayoutBounds());
            return place.getMinY() >= 0 && place.getMaxY() <= stage.getScene().getHeight();
        });
    }

    @Test
    void whatIsNotThereNowSaysSoAndCanBeForgotten() throws Exception {
        assertThat(call(() -> find("start-recent-1").getAccessibleText()))
                .startsWith("Gone, on 1 January 1970, in ")
                .endsWith(": not there now");
        click("start-recent-1-link");
        assertThat(isThere("start-recent-1")).isFalse();
        assertThat(remembered.list()).hasSize(1);
        assertThat(done).isEmpty();
    }

    @Test
    void aMenuAndAKeyForgetADocumentAndTheNextOneHasTheKeyboard() throws Exception {
        focus("start-recent-0");
        press(KeyCode.DELETE);
        assertThat(focused()).isEqualTo("start-recent-0");
        assertThat(call(() -> find("start-recent-0").getAccessibleText())).startsWith("Gone");
        click(find("start-recent-0"), MouseButton.SECONDARY);
        click(menuItem("start-recent-0-forget"), MouseButton.PRIMARY);
        assertThat(isThere("start-recent-0")).isFalse();
        assertThat(focused()).isEqualTo("start-start.New");
        assertThat(remembered.list()).isEmpty();
        assertThat(call(() -> find("start-section-recent").isVisible())).isFalse();
    }

    @Test
    void aListThatCannotBeReadIsSaid() throws Exception {
        Files.writeString(folder.resolve("state/recent.json"), "[");
        run(page::refresh);
        settle();
        Label problem = (Label) find("start-problem");
        assertThat(call(problem::getText)).startsWith("The list of recent documents cannot be shown: ");
    }

    @Test
    void everyCardHasAPictureAndWordsForThoseWhoDoNotSeeIt() {
        await(page::isAtRest);
        List<Card> cards = call(() ->
                page.lookupAll(".start-card").stream().map(Card.class::cast).toList());
        assertThat(cards).hasSize(2 + Gallery.all().size());
        assertThat(cards).allSatisfy(card -> {
            assertThat(((ImageView) card.lookup(".image-view")).getImage()).isNotNull();
            assertThat(card.getAccessibleText()).isNotBlank();
        });
    }

    @Test
    void nothingIsCutInAnyWindowAndAtAnySizeOfType() {
        // The screen is smaller than some of the windows.
        run(() -> {
            page.setManaged(false);
            stage.getScene().setRoot(new Pane(page));
        });
        assertNothingIsCut(720, 480, TypeSize.USUAL, Theme.LIGHT);
        assertNothingIsCut(720, 480, LARGEST_TYPE, Theme.DARK);
        assertNothingIsCut(1440, 900, LARGEST_TYPE, Theme.LIGHT);
        assertNothingIsCut(3840, 2160, TypeSize.USUAL, Theme.DARK);
    }

    private void assertNothingIsCut(double width, double height, int type, Theme theme) {
        run(() -> {
            appearance.themeProperty().set(theme);
            appearance.typeSize().pointsProperty().set(type);
            page.resize(width, height);
        });
        settle();
        assertThat(call(() -> CutControls.in(page))).isEmpty();
        // The folder of temporary files is longer than any card is wide.
        assertThat(call(() -> CutTexts.in(page)))
                .allSatisfy(cut ->
                        assertThat(cut.text()).contains(folder.getFileName().toString()));
        List<Bounds> cards = call(() -> page.lookupAll(".start-card").stream()
                .map(card -> card.localToScene(card.getLayoutBounds()))
                .toList());
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(card.getMaxX()).isLessThanOrEqualTo(width);
        });
        for (int index = 1; index < cards.size(); index++) {
            Bounds before = cards.get(index - 1);
            Bounds card = cards.get(index);
            assertThat(card.getMinX() >= before.getMaxX() || card.getMinY() >= before.getMaxY())
                    .as("card " + index + " is clear of the one before")
                    .isTrue();
        }
    }
}
