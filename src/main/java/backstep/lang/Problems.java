package backstep.lang;

import backstep.i18n.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the errors and notes of one text, up to a number that people can still read. */
final class Problems {

    /** More errors than this are of no help; the rest of the text is then not read. */
    static final int MOST_ERRORS = 50;

    /** Further notes are only counted. */
    static final int MOST_NOTES = 100;

    private final String text;
    private final List<LangError> errors = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int notesLeftOut;
    private @Nullable Place place;

    Problems(String text) {
        this.text = text;
    }

    /** Reports why a statement was rejected, unless that follows from an error reported before. */
    void report(Rejection rejection) {
        String message = rejection.getMessage();
        if (message != null) {
            SourceRange range = new SourceRange(rejection.start(), rejection.end());
            errors.add(new LangError(range, line(range.start()), place().column(range.start()), message));
        }
    }

    void note(SourceRange range, String key, Object... arguments) {
        if (notes.size() == MOST_NOTES) {
            notesLeftOut++;
        } else {
            addNote(range, Messages.text(key, arguments));
        }
    }

    /** Notes that errors were left out because there are too many. */
    void noteIncomplete() {
        addNote(end(), Messages.text("lang.note.moreErrors", MOST_ERRORS));
    }

    /** Notes something that concerns the whole text. */
    void noteAtEnd(String key) {
        addNote(end(), Messages.text(key));
    }

    private void addNote(SourceRange range, String message) {
        notes.add(new Note(range, line(range.start()), place().column(range.start()), message));
    }

    private SourceRange end() {
        return new SourceRange(text.length(), text.length());
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    boolean isFull() {
        return errors.size() >= MOST_ERRORS;
    }

    /** Line of an offset, from 1. */
    int line(int offset) {
        return place().line(offset);
    }

    /** What became of the text; the notes are put into its order. */
    Compilation result(@Nullable Program program) {
        notes.sort(Comparator.comparingInt(note -> note.range().start()));
        if (notesLeftOut > 0) {
            addNote(end(), Messages.text("lang.note.more", notesLeftOut));
        }
        return new Compilation(program, errors, notes);
    }

    /** The lines are counted when the first message needs them: most texts have none. */
    private Place place() {
        Place known = place;
        if (known == null) {
            known = new Place(text);
            place = known;
        }
        return known;
    }
}
