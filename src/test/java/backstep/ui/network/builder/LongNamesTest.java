package backstep.ui.network.builder;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.train.SampleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that a file gives never make a window larger than the screen. */
class LongNamesTest extends BuilderWindow {
    private static final String LONG = "long".repeat(1_250);
    private static final int MOST_IN_A_LINE = 1_000;

    @TempDir
    Path folder;

    private void importing(String content) throws IOException {
        openFrom = Optional.of(Files.writeString(folder.resolve("f" + "o".repeat(240) + ".csv"), content));
        fire("import-csv");
        await(() -> openWindows().size() > 1);
        settle();
        await(() -> !said("import-meaning").isEmpty() || !said("import-problem").isEmpty());
    }

    private void assertThatAllIsOnTheScreen() {
        Rectangle2D screen = call(() -> Screen.getPrimary().getVisualBounds());
        for (Window window : call(() -> List.copyOf(Window.getWindows()))) {
            assertThat(call(window::getWidth)).isLessThanOrEqualTo(screen.getWidth());
            assertThat(call(window::getHeight)).isLessThanOrEqualTo(screen.getHeight());
            assertThat(call(() -> texts(window.getScene().getRoot()).toList()))
                    .allSatisfy(text -> assertThat(text).hasSizeLessThan(MOST_IN_A_LINE));
        }
    }

    private static Stream<String> texts(Node node) {
        Stream<String> own = node instanceof Labeled labeled && labeled.getText() != null
                ? Stream.of(labeled.getText())
                : Stream.of();
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(LongNamesTest::texts))
                : own;
    }

    @Test
    void classesAndColumnsWithLongNamesAreShownWithoutTheirMiddle() throws IOException {
        importing("x," + LONG + "1," + LONG + "2\n1,2,a" + LONG + "a\n2,3,b" + LONG + "b\n3,5,a" + LONG + "a\n");
        assertThatAllIsOnTheScreen();
        assertThat(said("import-meaning"))
                .isEqualTo("Two classes: " + shortened("a") + " becomes −1, " + shortened("b") + " becomes +1.");
        assertThat(call(() -> find("import-label-1", Button.class).getText()))
                .isEqualTo(LONG.substring(0, 10) + "…" + LONG.substring(LONG.length() - 8) + "1");
        assertThat(call(() -> find("import-label-1", Button.class).getTooltip().getText()))
                .hasLineCount(24)
                .startsWith(LONG.substring(0, 64) + "\n")
                .endsWith("long1");
        await(() -> !find("import-done", Button.class).isDisabled());
        fire("import-done");
        await(() -> experiment().samples() instanceof SampleSource.Own);
        settleNetwork();
        assertThatAllIsOnTheScreen();
        assertThat(((SampleSource.Own) experiment().samples()).split().train().classNames())
                .containsExactly("a" + LONG + "a", "b" + LONG + "b");
    }

    private static String shortened(String around) {
        return around + LONG.substring(0, 29) + "…" + LONG.substring(LONG.length() - 28) + around;
    }

    @Test
    void aClassOfTheConfusionMatrixIsWholeUnderTheMouse() throws IOException {
        String name = "a".repeat(80);
        importing("x,y,kind\n1,2," + name + "\n2,3,b\n3,5," + name + "\n");
        await(() -> !find("import-done", Button.class).isDisabled());
        fire("import-done");
        await(() -> experiment().samples() instanceof SampleSource.Own);
        settleNetwork();
        TabPane tabs = find("network-tabs", TabPane.class);
        run(() -> tabs.getTabs().stream()
                .filter(tab -> "tab-confusion".equals(tab.getId()))
                .forEach(tabs.getSelectionModel()::select));
        settleNetwork();
        Label row = find("train-row-1", Label.class);
        assertThat(call(row::getText)).isEqualTo("a".repeat(30) + "…" + "a".repeat(29));
        assertThat(call(() -> row.getTooltip().getText())).isEqualTo("a".repeat(64) + "\n" + "a".repeat(16));
    }

    @Test
    void tenThousandColumnsAreShownAsFarAsTheyAreSeen() throws IOException {
        String line = "1,".repeat(9_999);
        importing(line + "0\n" + line + "1\n");
        assertThatAllIsOnTheScreen();
        assertThat(call(() ->
                        find("import-preview", TableView.class).getColumns().size()))
                .isEqualTo(60);
        assertThat(call(() ->
                        find("import-input-list", ListView.class).getItems().size()))
                .isEqualTo(10_000);
    }
}
