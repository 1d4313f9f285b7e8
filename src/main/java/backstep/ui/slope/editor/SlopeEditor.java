package backstep.ui.slope.editor;

import backstep.document.TextChange;
import backstep.lang.Compilation;
import backstep.lang.LangError;
import backstep.lang.Note;
import backstep.lang.SourceRange;
import backstep.text.Messages;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import backstep.ui.widget.CodeColours;
import backstep.ui.widget.FigureRows;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.util.UndoUtils;

/** The text of the function, and below it what is wrong with it. */
public final class SlopeEditor extends VBox {

    private static final int MOST_ERRORS = 2;

    private final SlopeSession session;
    private final CodeArea area = new CodeArea();
    private final VBox messages = new VBox();
    private final Latest<StyleSpans<Collection<String>>> colouring;

    public SlopeEditor(SlopeSession session, Tasks tasks) {
        this.session = session;
        colouring = tasks.latest(this::colour, problem -> {
            throw new IllegalStateException(problem);
        });
        getStyleClass().add("slope-editor");
        messages.getStyleClass().add("editor-messages");
        area.setId("slope-text");
        area.setAccessibleText(Messages.text("ui.slope.text"));
        area.setWrapText(true);
        // What is typed is undone in its order among all else that is done.
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.textProperty()
                .addListener((observed, was, is) -> session.textProperty().set(is));
        session.textProperty().subscribe(this::show);
        session.compilationProperty().subscribe(this::say);
        session.figuresProperty().subscribe(this::say);
        VirtualizedScrollPane<CodeArea> scroll = new VirtualizedScrollPane<>(area);
        scroll.getStyleClass().addAll("editor-frame", "slope-text-frame");
        getChildren().addAll(scroll, messages);
    }

    /** Only what differs is replaced, and the caret is there. */
    private void show(String text) {
        String present = area.getText();
        if (!text.equals(present)) {
            TextChange difference = TextChange.between(present, text);
            area.replaceText(difference.position(), difference.removalEnd(), difference.inserted());
            area.requestFollowCaret();
        }
    }

    private void say() {
        Compilation compilation = session.compilationProperty().get();
        messages.getChildren().clear();
        if (compilation == null) {
            return;
        }
        List<LangError> errors = compilation.errors();
        errors.stream().limit(MOST_ERRORS).forEach(error -> add(error.toString(), "error-text", error.range()));
        if (errors.size() > MOST_ERRORS) {
            String more = Messages.text("ui.editor.moreErrors", errors.size() - MOST_ERRORS);
            add(more, "error-text", errors.get(MOST_ERRORS).range());
        }
        if (!errors.isEmpty() && session.figuresProperty().get() != null) {
            messages.getChildren().add(FigureRows.paragraph(Messages.text("ui.slope.stale"), "note-text"));
        }
        if (errors.isEmpty()) {
            compilation.notes().stream().limit(1).forEach(this::note);
        }
        recolour(compilation);
    }

    private void note(Note note) {
        add(note.after(Integer.MAX_VALUE), "note-text", note.range());
    }

    private void add(String text, String styleClass, SourceRange range) {
        Label label = FigureRows.paragraph(text, styleClass);
        label.setOnMouseClicked(event -> goTo(range));
        messages.getChildren().add(label);
    }

    private void goTo(SourceRange range) {
        area.requestFocus();
        area.selectRange(clamp(range.start()), clamp(range.end()));
        area.requestFollowCaret();
    }

    private int clamp(int position) {
        return Math.clamp(position, 0, area.getLength());
    }

    private void recolour(Compilation compilation) {
        String text = area.getText();
        if (text.length() <= CodeColours.LONGEST) {
            List<SourceRange> errors =
                    compilation.errors().stream().map(LangError::range).toList();
            colouring.submit(() -> CodeColours.of(text, errors, List.of()));
        }
    }

    private void colour(StyleSpans<Collection<String>> spans) {
        if (spans.length() == area.getLength() && spans.length() > 0) {
            area.setStyleSpans(0, spans);
        }
    }

    /** Puts the keyboard into the text. */
    public void focus() {
        area.requestFocus();
    }
}
