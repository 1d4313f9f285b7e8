package backstep.ui.expression.editor;

import backstep.document.ShareText;
import backstep.ui.expression.model.ExpressionSession;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.util.UndoUtils;

/** The text itself. What is cut and pasted, by whichever keys, is an act apart from what was typed just before. */
final class EditorArea extends CodeArea {

    private final ExpressionSession session;
    private Consumer<String> onShared = shared -> {};

    EditorArea(ExpressionSession session) {
        this.session = session;
        // Whatever is pasted or opened, no line lies beyond the right edge, and the text never slides out of sight.
        setWrapText(true);
        // What is typed is undone in its order among all else that is done.
        setUndoManager(UndoUtils.noOpUndoManager());
    }

    @Override
    public void cut() {
        alone(super::cut);
    }

    @Override
    public void paste() {
        String text =
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        if (ShareText.isLike(text)) {
            onShared.accept(text);
        } else {
            alone(super::paste);
        }
    }

    /** Is told of a document that was shared as a line, and is pasted where an expression would be. */
    void setOnShared(Consumer<String> listener) {
        onShared = listener;
    }

    /** By itself the area follows the caret for keys only. */
    private void alone(Runnable change) {
        session.separate();
        change.run();
        session.separate();
        requestFollowCaret();
    }
}
