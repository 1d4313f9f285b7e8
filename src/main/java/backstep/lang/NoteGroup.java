package backstep.lang;

import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** The same thing that is to be said of one or of several lines, perhaps of a name in each. */
final class NoteGroup {

    /** More places or names are only counted: they would hide the message. */
    private static final int MOST_LISTED = 5;

    private final SourceRange first;
    private final LineRuns lines = new LineRuns(MOST_LISTED);
    private final SequencedSet<String> names = new LinkedHashSet<>();

    NoteGroup(SourceRange first) {
        this.first = first;
    }

    /** Adds a line, which is not above the one before; {@code name} is empty if the note is about none. */
    void add(int line, String name) {
        if (!name.isEmpty()) {
            names.add(name);
        }
        lines.add(line);
    }

    SourceRange first() {
        return first;
    }

    int firstLine() {
        return lines.first();
    }

    /** The lines in words; empty if it is but one. */
    String lines() {
        return lines.text();
    }

    /** How many names it is about. */
    int nameCount() {
        return names.size();
    }

    /** The names, {@code "a", "b" and "c"}. */
    String nameList() {
        List<String> quoted = names.stream()
                .limit(MOST_LISTED)
                .map(name -> '"' + Quoted.of(name) + '"')
                .toList();
        int more = names.size() - quoted.size();
        if (more > 0) {
            return Messages.text("lang.names.more", String.join(", ", quoted), more);
        }
        return quoted.size() == 1
                ? quoted.getFirst()
                : Messages.text(
                        "lang.names", String.join(", ", quoted.subList(0, quoted.size() - 1)), quoted.getLast());
    }
}
