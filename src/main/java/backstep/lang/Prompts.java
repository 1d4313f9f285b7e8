package backstep.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The prompts of Python's console, {@code >>>} and {@code ...}, and of IPython, {@code In [1]:} and {@code Out[1]:}, in
 * a text that was copied from one. What follows a prompt is read, and what the console answered is passed over.
 */
final class Prompts {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** This much of the beginning of a line tells whether it is a statement. */
    private static final int LONGEST_LOOK = 200;

    private static final Prompts NONE = new Prompts();

    private static final Pattern CONSOLE = Pattern.compile("[ \\t]*>>> ?");
    private static final Pattern CELL = Pattern.compile("[ \\t]*In ?\\[(?:[ \\d]*|None|\\*)\\]: ?");
    private static final Pattern ANSWER = Pattern.compile("[ \\t]*Out ?\\[[ \\d]*\\]:.*");
    private static final Pattern CONTINUATION = Pattern.compile("[ \\t]*\\.\\.\\.:?(?: |$)");
    private static final Pattern STATEMENT = Pattern.compile(
            "\\s*(?:[\\p{L}_][\\p{L}\\w]*(?:\\s*,\\s*[\\p{L}_][\\p{L}\\w]*)*\\s*"
                + "(?:[-+*/]|\\*\\*)?=(?!=).*|[\\w.]+\\.backward\\(.*|(?:import|from|def|class|for|if|assert)\\b.*)");

    /** What the lines without a prompt are. */
    private enum Reading {
        /** Code: no prompt came yet, or a cell's prompt stands in a line of its own. */
        CODE,
        /** A line with a prompt came just before. */
        PROMPTED,
        /** What the console answered. */
        ANSWER
    }

    /** Where the words of a line begin, by where the line does; only lines in which that is not the same. */
    private final Map<Integer, Integer> begins = new HashMap<>();

    private final List<SourceRange> answers = new ArrayList<>();
    private final List<SourceRange> doubtful = new ArrayList<>();

    private Prompts() {}

    static Prompts of(String text) {
        return text.contains(">>>") || text.contains("In [") || text.contains("In[") ? new Prompts().read(text) : NONE;
    }

    boolean isEmpty() {
        return begins.isEmpty();
    }

    /** Where the words of the line begin that begins at {@code lineStart}; the end of the line if it has none. */
    int begin(int lineStart) {
        return begins.getOrDefault(lineStart, lineStart);
    }

    /** The lines that are taken for answers of the console. */
    List<SourceRange> answers() {
        return answers;
    }

    /** The lines without a prompt that look like statements. */
    List<SourceRange> doubtful() {
        return doubtful;
    }

    private Prompts read(String text) {
        Reading reading = Reading.CODE;
        boolean promptsFirst = false;
        boolean anything = false;
        int start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        while (start < text.length()) {
            int end = LineBounds.end(text, start);
            String line = text.substring(start, end);
            reading = read(line, start, reading, promptsFirst);
            promptsFirst |= !anything && !begins.isEmpty();
            anything |= !line.isBlank() && !line.stripLeading().startsWith("#");
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return this;
    }

    private Reading read(String line, int start, Reading before, boolean promptsFirst) {
        int prompt = promptEnd(line, before);
        if (prompt >= 0) {
            begins.put(start, start + prompt);
            boolean alone =
                    CELL.matcher(line).lookingAt() && line.substring(prompt).isBlank();
            return alone ? Reading.CODE : Reading.PROMPTED;
        }
        if (ANSWER.matcher(line).matches()) {
            return answer(line, start);
        }
        if (line.isBlank()) {
            return before == Reading.CODE || !promptsFirst ? Reading.CODE : Reading.ANSWER;
        }
        if (before == Reading.CODE || line.stripLeading().startsWith("#")) {
            return before;
        }
        if (STATEMENT
                .matcher(line.substring(0, Math.min(line.length(), LONGEST_LOOK)))
                .matches()) {
            doubtful.add(new SourceRange(start, start + line.length()));
            return before;
        }
        return answer(line, start);
    }

    private Reading answer(String line, int start) {
        begins.put(start, start + line.length());
        answers.add(new SourceRange(start, start + line.length()));
        return Reading.ANSWER;
    }

    /** Where the prompt of a line ends; negative if it has none. */
    private static int promptEnd(String line, Reading before) {
        for (Pattern pattern : List.of(CONSOLE, CELL)) {
            var matcher = pattern.matcher(line);
            if (matcher.lookingAt()) {
                return matcher.end();
            }
        }
        var continuation = CONTINUATION.matcher(line);
        return before == Reading.PROMPTED && continuation.lookingAt() ? continuation.end() : -1;
    }
}
