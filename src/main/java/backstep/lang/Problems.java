package backstep.lang;

import backstep.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the errors and notes of one text, up to a number that people can still read. */
final class Problems {

    /** More errors than this are of no help; the rest of the text is then not read. */
    static final int MOST_ERRORS = 50;

    private final String text;
    private final List<LangError> errors = new ArrayList<>();
    private final Notes notes = new Notes();
    private final List<String> endings = new ArrayList<>();
    private boolean refuted;
    private @Nullable Place place;

    Problems(String text) {
        this.text = text;
    }

    /** Reports why a statement was rejected, unless that follows from an error reported before. */
    void report(SyntaxException rejection) {
        String message = rejection.getMessage();
        if (message != null) {
            SourceRange range = new SourceRange(rejection.start(), rejection.end());
            errors.add(new LangError(range, line(range.start()), place().column(range.start()), message));
        }
    }

    void note(SourceRange range, String key, Object... arguments) {
        notes.add(range, line(range.start()), key, arguments);
    }

    /** Notes figures that are not to be told before they are known. */
    void note(SourceRange range, Note.Forecast forecast, String key, Object... arguments) {
        notes.add(range, line(range.start()), forecast, key, arguments);
    }

    /** Notes something of a name; that of several names becomes one note, as {@link Notes#addNamed} says. */
    void noteName(SourceRange range, String name, String key, Object... arguments) {
        notes.addNamed(range, line(range.start()), name, key, arguments);
    }

    /** Notes that errors were left out because there are too many. */
    void noteIncomplete() {
        endings.add(Messages.text("lang.note.moreErrors", MOST_ERRORS));
    }

    /** Notes something that concerns the whole text. */
    void noteAtEnd(String key) {
        endings.add(Messages.text(key));
    }

    private Note last(String message) {
        SourceRange end = new SourceRange(text.length(), text.length());
        return new Note(end, line(end.start()), place().column(end.start()), "", message, Note.Forecast.NONE);
    }

    /** Notes that something does not hold without which Python would stop. */
    void refute() {
        refuted = true;
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
        List<Note> listed = notes.isEmpty() ? new ArrayList<>() : new ArrayList<>(notes.list(place()));
        endings.forEach(message -> listed.add(last(message)));
        if (notes.leftOut() > 0) {
            listed.add(last(Messages.text("lang.note.more", notes.leftOut())));
        }
        return new Compilation(program, errors, listed, Optional.empty(), refuted);
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
