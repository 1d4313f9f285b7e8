package backstep.ui.shell;

import static backstep.ui.task.FxThread.call;
import static backstep.ui.task.FxThread.run;
import static org.assertj.core.api.Assertions.assertThat;

import backstep.text.Messages;
import backstep.ui.task.FxThread;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said in passing, and for how long. */
class StatusRowTest {

    private final StringProperty message = new SimpleStringProperty("Ready");
    private StatusRow row;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxThread.start();
    }

    @BeforeEach
    void make() {
        row = call(StatusRow::new);
        run(() -> row.show(message, new SimpleStringProperty("7 nodes")));
    }

    private String shown() {
        return call(() -> ((Label) row.lookup("#status")).getText());
    }

    private void workspaceSays(String key) {
        run(() -> message.set(Messages.text(key)));
    }

    @Test
    void aNoticeStaysWhileTheWorkspaceHasNothingToSay() {
        assertThat(shown()).isEqualTo("Ready");
        run(() -> row.say("Exported to graph.svg"));
        workspaceSays("ui.status.working");
        assertThat(shown()).isEqualTo("Exported to graph.svg");
        workspaceSays("ui.status.ready");
        assertThat(shown()).isEqualTo("Exported to graph.svg");
    }

    @Test
    void whatMattersMoreTakesItsPlaceForGood() {
        run(() -> row.say("Exported to graph.svg"));
        workspaceSays("ui.status.error");
        assertThat(shown()).isEqualTo("The text has an error");
        workspaceSays("ui.status.ready");
        assertThat(shown()).isEqualTo("Ready");
    }

    @Test
    void itCanBeTakenBackAndAnotherWorkspaceBeginsWithoutIt() {
        run(() -> row.say("Changes cannot be kept"));
        run(() -> row.say(""));
        assertThat(shown()).isEqualTo("Ready");
        run(() -> row.say("Exported to graph.svg"));
        run(() -> row.show(new SimpleStringProperty("Working"), new SimpleStringProperty("")));
        assertThat(shown()).isEqualTo("Working");
    }
}
