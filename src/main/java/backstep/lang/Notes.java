package backstep.lang;

import backstep.lang.Note.Forecast;
import backstep.text.Messages;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the notes of a text, the same of several lines as one. */
final class Notes {

    /** Further notes of other kinds are only counted. */
    static final int MOST = 100;

    /** What notes have in common that become one. */
    private record Kind(String key, List<Object> arguments, Forecast forecast) {}

    private final Map<Kind, NoteGroup> groups = new LinkedHashMap<>();
    private int leftOut;

    /** Notes something of one line. */
    void add(SourceRange range, int line, String key, Object... arguments) {
        add(range, line, Forecast.NONE, key, arguments);
    }

    /** Notes figures that are not to be told before they are known. */
    void add(SourceRange range, int line, Forecast forecast, String key, Object... arguments) {
        add(range, line, "", new Kind(key, List.of(arguments), forecast));
    }

    /**
     * Notes something of a name in one line.
     *
     * @param key of a text whose first place is the name; that with "s" at its end has several names there
     * @param arguments the other places
     */
    void addNamed(SourceRange range, int line, String name, String key, Object... arguments) {
        add(range, line, name, new Kind(key, List.of(arguments), Forecast.NONE));
    }

    private void add(SourceRange range, int line, String name, Kind kind) {
        NoteGroup group = groups.get(kind);
        if (group == null) {
            if (groups.size() == MOST) {
                leftOut++;
                return;
            }
            group = new NoteGroup(range);
            groups.put(kind, group);
        }
        group.add(line, name);
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** How many notes were left out. */
    int leftOut() {
        return leftOut;
    }

    /** All notes in the order of the text. */
    List<Note> list(Place place) {
        return groups.entrySet().stream()
                .map(entry -> note(entry.getKey(), entry.getValue(), place))
                .sorted(Comparator.comparingInt(note -> note.range().start()))
                .toList();
    }

    private static Note note(Kind kind, NoteGroup group, Place place) {
        SourceRange range = group.first();
        int column = place.column(range.start());
        return new Note(range, group.firstLine(), column, group.lines(), message(kind, group), kind.forecast);
    }

    private static String message(Kind kind, NoteGroup group) {
        if (group.nameCount() == 0) {
            return Messages.text(kind.key, kind.arguments.toArray());
        }
        Object[] filled = new Object[kind.arguments.size() + 1];
        filled[0] = group.nameList();
        for (int place = 1; place < filled.length; place++) {
            filled[place] = kind.arguments.get(place - 1);
        }
        return Messages.text(group.nameCount() == 1 ? kind.key : kind.key + "s", filled);
    }
}
