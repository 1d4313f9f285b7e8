package backstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.workspace.WindowTest;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The page on the language, whose examples can be tried out. */
class LanguageWindowTest extends WindowTest {

    @Test
    void anExampleIsInsertedAndTheOwnTextComesBack() {
        type("a = 7\nL = a*a");
        run(() -> session().separate());
        choose("menu-help.language");
        fire("insert-groups");
        assertThat(call(() -> session().textProperty().get()))
                .isEqualTo(HelpTopic.GROUPS.example().text());
        choose("menu-edit.undo");
        assertThat(value("L")).isEqualTo(49);
    }

    @Test
    void breakpointsComeWithTheirExample() {
        choose("menu-help.language");
        fire("insert-breakpoints");
        rest();
        assertThat(conditions()).isEqualTo(HelpTopic.BREAKPOINTS.example().breakpoints());
    }

    private List<String> conditions() {
        return call(() -> window().workspace().lookupAll(".check-box").stream()
                .filter(CheckBox.class::isInstance)
                .map(box -> ((CheckBox) box).getText())
                .filter(HelpTopic.BREAKPOINTS.example().breakpoints()::contains)
                .toList());
    }

    @Test
    void breakpointsAndWatchesOfAnExampleThatIsInsertedTwiceAreThereOnce() {
        choose("menu-help.language");
        for (int time = 0; time < 2; time++) {
            fire("insert-watches");
            rest();
            fire("insert-breakpoints");
            rest();
        }
        assertThat(conditions()).isEqualTo(HelpTopic.BREAKPOINTS.example().breakpoints());
        assertThat(call(() -> find("watches", VBox.class).getChildren()))
                .hasSize(HelpTopic.WATCHES.example().watches().size());
    }

    @Test
    void theExampleOfClaimsHasARightOneAndAWrongOne() {
        choose("menu-help.language");
        fire("insert-claims");
        rest();
        fire("last");
        rest();
        assertThat(call(() -> window().workspace().lookupAll(".note-text").stream()
                        .map(note -> ((Labeled) note).getText())
                        .toList()))
                .containsExactly(
                        "line 5, column 1: ✓ a.grad is −3",
                        "line 6, column 1: ✗ b.grad is 2, not 5: the difference is 3");
    }

    @Test
    void thereIsOnePageHoweverOftenItIsAskedFor() {
        int before = call(() -> openWindows().size());
        choose("menu-help.language");
        choose("menu-help.language");
        assertThat(call(() -> openWindows().size())).isEqualTo(before + 1);
    }

    @Test
    void fromTheNetworkAnExampleLeadsToTheExpression() {
        enterNetwork();
        choose("menu-help.language");
        fire("insert-text");
        assertThat(value("L")).isEqualTo(4);
        assertThat(call(() -> window().workspace().getScene())).isNotNull();
    }
}
