package backstep.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.task.FxThread;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AppearanceTest {

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxThread.start();
    }

    @Test
    void styleSheetsAreThereBeforeWhatLooksForThem() {
        List<Integer> sheets = new ArrayList<>();
        FxThread.run(() -> {
            Pane content = new Pane();
            content.sceneProperty()
                    .subscribe((was, is) -> sheets.add(is.getStylesheets().size()));
            new Appearance().scene(content);
        });
        assertThat(sheets).containsExactly(2);
    }

    @Test
    void whateverBecomesTheRootHasTheColoursOfTheTheme() {
        List<String> classes = FxThread.call(() -> {
            Appearance appearance = new Appearance();
            appearance.themeProperty().set(Theme.DARK);
            Scene scene = appearance.scene(new Pane());
            scene.setRoot(new Pane());
            return List.copyOf(scene.getRoot().getStyleClass());
        });
        assertThat(classes).containsExactly("root", "dark");
    }
}
