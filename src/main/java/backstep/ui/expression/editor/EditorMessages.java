package backstep.ui.expression.editor;

import backstep.lang.Compilation;
import backstep.lang.LangError;
import backstep.lang.Note;
import backstep.lang.Program;
import backstep.lang.SourceRange;
import backstep.nn.train.Experiment;
import backstep.text.Messages;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.Answers.Place;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.widget.AnswerButton;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is wrong with a text, and what else there is to say of it, as far as the run has come. */
final class EditorMessages extends VBox {

    private static final int MOST = 2;

    private final ExpressionSession session;
    private final Answers answers;
    private final Consumer<Experiment> toNetwork;
    private final Consumer<SourceRange> goTo;
    private @Nullable Said said;

    /**
     * What there is to be said.
     *
     * @param empty whether there is no text
     * @param known the step up to which figures may be told
     */
    private record Said(Compilation compilation, boolean empty, int known) {}

    /**
     * The messages to a session's text.
     *
     * @param goTo shows the place in the text that a message is about
     */
    EditorMessages(
            ExpressionSession session, Answers answers, Consumer<Experiment> toNetwork, Consumer<SourceRange> goTo) {
        this.session = session;
        this.answers = answers;
        this.toNetwork = toNetwork;
        this.goTo = goTo;
        getStyleClass().add("editor-messages");
        session.compilationProperty().subscribe(this::show);
        session.drawingProperty().subscribe(this::show);
        session.busyProperty().subscribe(this::show);
        session.stepProperty().subscribe(this::show);
        answers.changesProperty().subscribe(this::show);
    }

    private void show() {
        Compilation compilation = session.compilationProperty().get();
        if (compilation == null || isOnItsWay(compilation)) {
            return;
        }
        boolean empty = session.textProperty().get().isBlank();
        Said next = new Said(compilation, empty, compilation.notes().isEmpty() ? 0 : known());
        // A button that is made anew loses the keyboard, and the click that has begun on it.
        if (!next.equals(said)) {
            said = next;
            say(next);
        }
    }

    /** The step up to which figures may be told. */
    private int known() {
        return answers.areShown(Place.TEXT)
                ? Integer.MAX_VALUE
                : session.stepProperty().get();
    }

    private void say(Said next) {
        Compilation compilation = next.compilation();
        getChildren().clear();
        compilation.network().ifPresent(sketch -> getChildren().add(NetworkOffer.of(sketch, toNetwork)));
        showErrors(compilation, next.empty() ? List.of() : compilation.errors());
        if (next.empty() || compilation.errors().isEmpty()) {
            showNotes(compilation.notes().stream().limit(MOST).toList(), next.known());
        }
    }

    /** The notes tell of a graph that will be there in a moment: until then the step is that of another one. */
    private boolean isOnItsWay(Compilation compilation) {
        Drawing shown = session.drawingProperty().get();
        Program program = compilation.program();
        return program != null
                && shown != null
                && session.busyProperty().get()
                && !shown.program().text().equals(program.text());
    }

    private void showErrors(Compilation compilation, List<LangError> errors) {
        // Beside an offer there is less room: the text itself must stay in sight.
        int shown = compilation.network().isPresent() ? 1 : MOST;
        errors.stream().limit(shown).forEach(error -> add(error.toString(), "error-text", error.range()));
        if (errors.size() > shown) {
            String more = Messages.text("ui.editor.moreErrors", errors.size() - shown);
            add(more, "error-text", errors.get(shown).range());
        }
    }

    private void showNotes(List<Note> notes, int known) {
        notes.forEach(note -> add(note.after(known), "note-text", note.range()));
        if (!notes.stream().allMatch(note -> note.isKnown(known))) {
            getChildren().add(new AnswerButton("answer-text", () -> answers.show(Place.TEXT)));
        }
    }

    private void add(String text, String styleClass, SourceRange range) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        label.setOnMouseClicked(event -> goTo.accept(range));
        getChildren().add(label);
    }
}
