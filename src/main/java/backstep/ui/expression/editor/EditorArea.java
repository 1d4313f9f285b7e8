package backstep.ui.expression.editor;

import backstep.document.ShareText;
import backstep.ui.expression.model.ExpressionSession;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.util.UndoUtils;

/** The text itself. What is cut and pasted, by whichever keys, is an act apart from what was typed just before. */
final class EditorArea extends CodeArea {

    private final ExpressionSession session;
    private Consumer<String> onShared = shared -> {};

    /** Where a document has the text that was opened, as long as nothing was done in it. */
    private Optional<TextPlace> wanted = Optional.empty();

    EditorArea(ExpressionSession session) {
        this.session = session;
        // Whatever is pasted or opened, no line lies beyond the right edge, and the text never slides out of sight.
        setWrapText(true);
        // What is typed is undone in its order among all else that is done.
        setUndoManager(UndoUtils.noOpUndoManager());
        // Not where it is only coloured.
        textProperty().addListener((observed, was, is) -> {
            if (!is.equals(was)) {
                release();
            }
        });
        addEventFilter(ScrollEvent.ANY, event -> release());
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> release());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> release());
    }

    /**
     * Ends for good, with its window. The caret is shown and hidden by what the library keeps for all carets of the
     * program: there it would hold the window that was closed, and all that is in it.
     */
    void close() {
        getCaretSelectionBind().getUnderlyingCaret().dispose();
    }

    /** Stays no longer where a document has it. */
    void release() {
        wanted = Optional.empty();
    }

    /** How far it is scrolled. */
    TextPlace place() {
        return wanted.or(() -> lines().map(TextPlace::seen)).orElse(TextPlace.BEGINNING);
    }

    /** Scrolls to a place, also where there is no room yet. */
    void show(TextPlace place) {
        wanted = Optional.of(place);
        requestLayout();
    }

    /** What scrolls in it, which can be asked for more than the area itself. */
    private Optional<VirtualFlow<?, ?>> lines() {
        return getChildrenUnmodifiable().stream()
                .filter(VirtualFlow.class::isInstance)
                .<VirtualFlow<?, ?>>map(VirtualFlow.class::cast)
                .findFirst();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getHeight() > 0) {
            wanted.ifPresent(place -> lines().ifPresent(lines ->
                    lines.showAtOffset(Math.min(place.line(), getParagraphs().size() - 1), -place.hidden())));
        }
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
