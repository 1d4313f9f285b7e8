package backstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.app.WindowTest;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** The page on the language, whose examples can be tried out. */
class LanguageWindowTest extends WindowTest {

    @Test
    void anExampleIsInsertedAndTheOwnTextComesBack() {
        type("a = 7\nL = a*a");
        run(() -> session().acts().separate());
        choose("menu-language");
        fire("insert-groups");
        assertThat(call(() -> session().textProperty().get()))
                .isEqualTo(HelpTopic.GROUPS.example().text());
        choose("menu-undo");
        assertThat(value("L")).isEqualTo(49);
    }

    @Test
    void breakpointsComeWithTheirExample() {
        choose("menu-language");
        fire("insert-breakpoints");
        rest();
        List<String> conditions = call(() -> window().workspace().lookupAll(".check-box").stream()
                .filter(CheckBox.class::isInstance)
                .map(box -> ((CheckBox) box).getText())
                .filter(HelpTopic.BREAKPOINTS.example().breakpoints()::contains)
                .toList());
        assertThat(conditions).isEqualTo(HelpTopic.BREAKPOINTS.example().breakpoints());
    }

    @Test
    void anExampleThatIsInsertedTwiceIsWatchedOnce() {
        choose("menu-language");
        fire("insert-watches");
        fire("insert-watches");
        rest();
        assertThat(call(() -> find("watches", VBox.class).getChildren().size()))
                .isEqualTo(HelpTopic.WATCHES.example().watches().size());
    }

    @Test
    void thereIsOnePageHoweverOftenItIsAskedFor() {
        int before = call(() -> Window.getWindows().size());
        choose("menu-language");
        choose("menu-language");
        assertThat(call(() -> Window.getWindows().size())).isEqualTo(before + 1);
    }

    @Test
    void fromTheNetworkAnExampleLeadsToTheExpression() {
        enterNetwork();
        choose("menu-language");
        fire("insert-text");
        assertThat(value("L")).isEqualTo(4);
        assertThat(call(() -> window().workspace().getScene())).isNotNull();
    }
}
