package backstep.ui.action;

import static backstep.nn.train.ReadyExperiment.MOONS_LECTURE;
import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.theme.Setting;
import backstep.ui.theme.Theme;
import backstep.ui.workspace.WindowTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;

/** The command palette in the window. */
class CommandPaletteTest extends WindowTest {

    private void openPalette() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    }

    private boolean isOpen() {
        return call(find("palette", Node.class)::isVisible);
    }

    private void search(String text) {
        run(() -> find("palette-field", TextField.class).setText(text));
        settle();
    }

    @SuppressWarnings("unchecked")
    private ListView<PaletteHit> list() {
        return find("palette-list", ListView.class);
    }

    private List<String> found() {
        return call(
                () -> list().getItems().stream().map(hit -> hit.entry().text()).toList());
    }

    private String selected() {
        return call(() -> list().getSelectionModel().getSelectedItem().entry().text());
    }

    private String focused() {
        return call(() -> window().stage().getScene().getFocusOwner().getId());
    }

    @Test
    void aKeyOpensItAndEscapeGivesTheKeyboardBack() {
        assertThat(focused()).isEqualTo("editor");
        openPalette();
        assertThat(isOpen()).isTrue();
        assertThat(focused()).isEqualTo("palette-field");
        keys(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(focused()).isEqualTo("editor");
        openPalette();
        openPalette();
        assertThat(isOpen()).isFalse();
    }

    @Test
    void enterDoesWhatWasFound() {
        CodeArea editor = find("editor", CodeArea.class);
        String before = call(editor::getText);
        openPalette();
        characters("theme dark");
        assertThat(selected()).isEqualTo("Theme: Dark");
        keys(KeyCode.ENTER);
        assertThat(isOpen()).isFalse();
        assertThat(call(() -> window().appearance().themeProperty().get())).isEqualTo(Theme.DARK);
        String written = call(editor::getText);
        assertThat(written).isEqualTo(before);
    }

    @Test
    void arrowsChooseAndWhatWasChosenIsFirstTheNextTime() {
        openPalette();
        search("type");
        List<String> found = found();
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.UP);
        assertThat(selected()).isEqualTo(found.get(1));
        keys(KeyCode.PAGE_DOWN);
        assertThat(selected()).isEqualTo(found.get(9));
        keys(KeyCode.PAGE_UP);
        keys(KeyCode.PAGE_UP);
        assertThat(selected()).isEqualTo(found.getFirst());
        keys(KeyCode.ENTER);
        openPalette();
        assertThat(found().getFirst()).isEqualTo(found.getFirst());
        assertThat(found()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @Test
    void lettersThatWereFoundAreMarkedAndKeysAreShown() {
        openPalette();
        search("large type");
        Set<Node> cells = call(() -> list().lookupAll(".palette-cell:selected"));
        Node cell = cells.iterator().next();
        assertThat(call(() -> texts(cell, ".palette-found"))).containsExactly("Large", "type");
        assertThat(call(() -> ((Label) cell.lookup(".keys")).getText())).isEqualTo("Ctrl++");
    }

    private static Stream<String> texts(Node cell, String style) {
        return cell.lookupAll(style).stream().map(text -> ((Text) text).getText());
    }

    @Test
    void whatCannotBeDoneIsGreyAndDoesNothing() {
        run(() -> window().appearance().typeSize().pointsProperty().set(28));
        openPalette();
        search("larger type");
        Node cell = call(() -> list().lookup(".palette-cell:selected"));
        assertThat(call(() -> cell.getPseudoClassStates().toString())).contains("unavailable");
        keys(KeyCode.ENTER);
        assertThat(isOpen()).isTrue();
        clickAt(middle(cell));
        assertThat(isOpen()).isTrue();
        assertThat(focused()).isEqualTo("palette-field");
    }

    @Test
    void aClickOnALineDoesItAndOneElsewhereCloses() {
        openPalette();
        search("theme light");
        clickAt(middle(call(() -> list().lookup(".palette-cell:selected"))));
        assertThat(call(() -> window().appearance().themeProperty().get())).isEqualTo(Theme.LIGHT);
        assertThat(isOpen()).isFalse();
        openPalette();
        clickAt(middle(find("status", Node.class)));
        assertThat(isOpen()).isFalse();
    }

    @Test
    void itSaysWhenNothingMatches() {
        openPalette();
        search("qqq");
        assertThat(found()).isEmpty();
        assertThat(text("palette-nothing")).isEqualTo("Nothing here is called “qqq”.");
        keys(KeyCode.ENTER);
        assertThat(isOpen()).isTrue();
    }

    @Test
    void examplesOfBothWorkspacesAreOpenedFromEither() {
        openPalette();
        search(MOONS_LECTURE.title());
        keys(KeyCode.ENTER);
        settleNetwork();
        assertThat(call(() -> network().experimentProperty().get().equals(MOONS_LECTURE.experiment())))
                .isTrue();
        openPalette();
        search("overflow");
        keys(KeyCode.ENTER);
        settle();
        assertThat(call(() -> session().textProperty().get())).contains("exp");
    }

    @Test
    void itFitsIntoASmallWindowWithLargeType() {
        settings.set(Setting.WINDOW_WIDTH, 900.0);
        settings.set(Setting.WINDOW_HEIGHT, 600.0);
        settings.set(Setting.TYPE_SIZE, 28);
        reopen();
        openPalette();
        search("e");
        Region palette = find("palette", Region.class);
        Bounds place = call(() -> palette.localToScene(palette.getLayoutBounds()));
        assertThat(place.getMinX()).isGreaterThanOrEqualTo(0);
        assertThat(place.getMaxX()).isLessThanOrEqualTo(900);
        assertThat(place.getMaxY()).isLessThanOrEqualTo(600);
        List<Node> cells = call(() -> List.copyOf(list().lookupAll(".palette-cell .keys")));
        assertThat(cells).isNotEmpty();
        assertThat(cells)
                .allSatisfy(keys -> assertThat(call(
                                () -> keys.localToScene(keys.getLayoutBounds()).getMaxX()))
                        .isLessThanOrEqualTo(place.getMaxX()));
    }
}
