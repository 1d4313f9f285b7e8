package backstep.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.LeafKey;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Undo and redo in the window, from wherever the keyboard is. */
class UndoingTest extends WindowTest {

    @BeforeEach
    void typeAnExpression() {
        type("a = 2\nL = a*a");
        run(() -> session().separate());
    }

    @Test
    void theMenuSaysWhatItWouldUndoAndRedo() {
        assertThat(undo()).startsWith("Undo writing \"a = 2");
        assertThat(menuItem("menu-edit.redo").isDisable()).isTrue();
        assertThat(redo()).isEqualTo("Redo");
        override(5);
        assertThat(undo()).isEqualTo("Undo a = 2 → 5");
        choose("menu-edit.undo");
        assertThat(redo()).isEqualTo("Redo a = 2 → 5");
        assertThat(menuItem("menu-edit.redo").isDisable()).isFalse();
        assertThat(value("L")).isEqualTo(4);
        choose("menu-edit.redo");
        assertThat(value("L")).isEqualTo(25);
        choose("menu-edit.undo");
        choose("menu-edit.undo");
        assertThat(menuItem("menu-edit.undo").isDisable()).isTrue();
        assertThat(undo()).isEqualTo("Undo");
    }

    @Test
    void theLastActIsUndoneWhereverTheKeyboardIs() {
        override(5);
        run(() -> find("editor", CodeArea.class).requestFocus());
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(value("L")).isEqualTo(4);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.CONTROL, KeyCode.Y);
        assertThat(value("L")).isEqualTo(25);
        keys(KeyCode.CONTROL, KeyCode.Z);
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor()).isEmpty();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(editor()).isEqualTo("a = 2\nL = a*a");
        assertThat(value("L")).isEqualTo(25);
    }

    @Test
    void keysWorkOnTheToolBarToo() {
        override(5);
        run(find("export", Node.class)::requestFocus);
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(value("L")).isEqualTo(4);
        keys(KeyCode.CONTROL, KeyCode.Y);
        assertThat(value("L")).isEqualTo(25);
    }

    @Test
    void whatIsUndoneInTheTextIsWhereTheCaretIs() {
        type("a = 2\nb = 3\nL = a*a");
        run(() -> session().separate());
        type("a = 2\nb = 34\nL = a*a");
        keys(KeyCode.CONTROL, KeyCode.Z);
        CodeArea editor = find("editor", CodeArea.class);
        assertThat(call(editor::getCaretPosition)).isEqualTo("a = 2\nb = 3".length());
        assertThat(editor()).isEqualTo("a = 2\nb = 3\nL = a*a");
    }

    @Test
    void whatIsPastedByKeysIsAnActOfItsOwn() {
        run(() -> find("editor", CodeArea.class).requestFocus());
        run(() -> find("editor", CodeArea.class).moveTo("a = 2".length()));
        run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "34")));
        characters("1");
        keys(KeyCode.CONTROL, KeyCode.V);
        assertThat(editor()).isEqualTo("a = 2134\nL = a*a");
        choose("menu-edit.undo");
        assertThat(editor()).isEqualTo("a = 21\nL = a*a");
    }

    @Test
    void bothWorkspacesHaveOneHistoryAndTheLastActIsUndoneWhereItWasDone() {
        override(5);
        enterNetwork();
        run(() -> network().change(experiment -> experiment.withSeed(7)));
        settleNetwork();
        run(() -> window().shell().show("expression"));
        assertThat(undo()).startsWith("Undo seed of the network");
        choose("menu-edit.undo");
        settleNetwork();
        assertThat(call(() -> find("network-tabs", Node.class).getScene())).isNotNull();
        assertThat(call(() -> network().experimentProperty().get().seed())).isEqualTo(1337);
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor()).isEqualTo("a = 2\nL = a*a");
        assertThat(value("L")).isEqualTo(4);
    }

    private void override(double value) {
        run(() -> session().leafValues().override(leaf(), value));
    }

    private LeafKey leaf() {
        return session().leafValues().all().firstEntry().getKey();
    }

    private String editor() {
        CodeArea editor = find("editor", CodeArea.class);
        return call(editor::getText);
    }

    private String undo() {
        MenuItem item = menuItem("menu-edit.undo");
        return call(item::getText);
    }

    private String redo() {
        MenuItem item = menuItem("menu-edit.redo");
        return call(item::getText);
    }
}
