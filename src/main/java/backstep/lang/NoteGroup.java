package backstep.lang;

import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/** The same thing that is to be said of one or of several lines, perhaps of a name in each. */
final class NoteGroup {

    /** More places or names are only counted: they would hide the message. */
    private static final int MOST_LISTED = 5;

    private final SourceRange first;
    private final int firstLine;
    private final List<int[]> runs = new ArrayList<>();
    private int runsLeftOut;
    private final SequencedSet<String> names = new LinkedHashSet<>();

    NoteGroup(SourceRange first, int firstLine) {
        this.first = first;
        this.firstLine = firstLine;
    }

    /** Adds a line, which is not above the one before; {@code name} is empty if the note is about none. */
    void add(int line, String name) {
        if (!name.isEmpty()) {
            names.add(name);
        }
        if (!runs.isEmpty() && line <= runs.getLast()[1] + 1) {
            runs.getLast()[1] = Math.max(line, runs.getLast()[1]);
        } else if (runs.size() == MOST_LISTED) {
            runsLeftOut++;
        } else {
            runs.add(new int[] {line, line});
        }
    }

    SourceRange first() {
        return first;
    }

    int firstLine() {
        return firstLine;
    }

    /** The lines in words; empty if it is but one. */
    String lines() {
        if (runsLeftOut == 0 && runs.size() == 1 && runs.getFirst()[0] == runs.getFirst()[1]) {
            return "";
        }
        String listed = runs.stream()
                .map(run -> run[0] == run[1] ? Integer.toString(run[0]) : run[0] + "–" + run[1])
                .collect(Collectors.joining(", "));
        return runsLeftOut == 0 ? listed : Messages.text("lang.lines.more", listed);
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
