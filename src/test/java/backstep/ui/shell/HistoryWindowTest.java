package backstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.workspace.WindowTest;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of all that was done. */
class HistoryWindowTest extends WindowTest {

    @BeforeEach
    void doSomething() {
        type("a = 2\nL = a*3");
        keys(KeyCode.ESCAPE);
        run(() -> session().separate());
        type("a = 2\nL = a*3 + 1");
        choose("menu-edit.history");
    }

    private ListView<?> list() {
        return find("history", ListView.class);
    }

    private List<String> lines() {
        return call(() -> list().getItems().stream().map(Object::toString).toList());
    }

    private int chosen() {
        return call(() -> list().getSelectionModel().getSelectedIndex());
    }

    private void go(int place) {
        run(() -> list().getSelectionModel().select(place));
        settle();
    }

    @Test
    void everyActIsListedAndThePresentOneIsChosen() {
        assertThat(lines()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(chosen()).isEqualTo(lines().size() - 1);
    }

    @Test
    void toChooseALineIsToGoThere() {
        int last = chosen();
        go(last - 1);
        assertThat(program().text()).isEqualTo("a = 2\nL = a*3");
        assertThat(lines().getLast()).contains("undone=true");
        go(last);
        assertThat(program().text()).isEqualTo("a = 2\nL = a*3 + 1");
        assertThat(lines().getLast()).contains("undone=false");
    }

    @Test
    void whatIsDoneMeanwhileIsListedToo() {
        int before = lines().size();
        run(() -> session().separate());
        type("a = 2\nL = a*3 + 2");
        assertThat(lines()).hasSize(before + 1);
        assertThat(chosen()).isEqualTo(before);
        run(() -> list().getScene().getWindow().hide());
        assertThat(call(() -> Window.getWindows().size())).isEqualTo(1);
    }
}
