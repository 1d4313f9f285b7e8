package backstep.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.Document;
import backstep.document.ExpressionSpec;
import backstep.document.ShareText;
import backstep.ui.expression.model.ExpressionSession;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;

/** A document that takes the place of another one. */
class OpenedDocumentTest extends WindowTest {

    private static Document document(String text) {
        return Document.EMPTY.withExpression(ExpressionSpec.of(text));
    }

    @Test
    void aLongTextIsShownFromItsBeginningAndNothingIsSelected() {
        String text = IntStream.range(0, 200)
                .mapToObj(line -> "x" + line + " = " + line)
                .collect(Collectors.joining("\n"));
        type("a = 2");
        run(() -> window().document().open().replace(document(text), Optional.empty()));
        settle();
        CodeArea editor = find("editor", CodeArea.class);
        assertThat(call(editor::getCaretPosition)).isZero();
        assertThat(call(() -> editor.firstVisibleParToAllParIndex())).isZero();
        assertThat(call(() -> session().selectedProperty().get())).isEqualTo(ExpressionSession.NONE);
        assertThat(call(() -> window().acts().history().acts())).isEmpty();
    }

    @Test
    void aSharedLineThatIsPastedIsOpened() {
        String line = ShareText.of(document("c = 7\nL = c*c")).text();
        run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(line);
            Clipboard.getSystemClipboard().setContent(content);
        });
        choose("menu-edit.paste");
        await(() -> session().textProperty().get().equals("c = 7\nL = c*c"));
        type("c = 8\nL = c*c");
        choose("menu-edit.paste");
        await(() -> !questions.asked().isEmpty());
        assertThat(questions.asked()).singleElement().asString().startsWith("Save the changes of Untitled?");
        assertThat(session().textProperty().get()).isEqualTo("c = 8\nL = c*c");
    }

    @Test
    void theStartPageGoesOnceSomethingIsOpened() {
        run(() -> window().welcome());
        assertThat(isOnStartPage()).isTrue();
        run(() -> window().document().deeds().create());
        assertThat(isOnStartPage()).isFalse();
        run(() -> window().welcome());
        run(() -> window().shell().show("expression"));
        assertThat(isOnStartPage()).isFalse();
    }

    private boolean isOnStartPage() {
        return call(() -> window().shell().lookup("#start-page") != null);
    }
}
