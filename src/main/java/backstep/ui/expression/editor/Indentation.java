package backstep.ui.expression.editor;

import java.util.stream.Collectors;

/**
 * What the Tab key makes of a text: a part of it, what stands there then, and what is selected.
 *
 * @param start where the part begins
 * @param end where it ends
 * @param text what replaces it
 * @param anchor where the selection begins afterwards
 * @param caret where it ends
 */
record Indentation(int start, int end, String text, int anchor, int caret) {

    private static final int WIDTH = 4;

    /** In a line, spaces to the next stop; of several lines that are selected, each goes to the right. */
    static Indentation more(String text, int anchor, int caret) {
        int from = Math.min(anchor, caret);
        int to = Math.max(anchor, caret);
        if (text.substring(from, to).indexOf('\n') < 0) {
            String spaces = " ".repeat(WIDTH - (from - lineStart(text, from)) % WIDTH);
            return new Indentation(from, to, spaces, from + spaces.length(), from + spaces.length());
        }
        String moved = lines(text, from, to)
                .lines()
                .map(line -> line.isBlank() ? line : " ".repeat(WIDTH) + line)
                .collect(Collectors.joining("\n"));
        return ofLines(text, from, to, moved);
    }

    /** Lines go to the left, as far as there are spaces. */
    static Indentation less(String text, int anchor, int caret) {
        int from = Math.min(anchor, caret);
        int to = Math.max(anchor, caret);
        String lines = lines(text, from, to);
        String moved = lines.lines()
                .map(line -> line.substring(Math.min(WIDTH, leading(line))))
                .collect(Collectors.joining("\n"));
        if (from != to) {
            return ofLines(text, from, to, moved);
        }
        int start = lineStart(text, from);
        int place = Math.max(start, from - (lines.length() - moved.length()));
        return new Indentation(start, start + lines.length(), moved, place, place);
    }

    private static Indentation ofLines(String text, int from, int to, String moved) {
        int start = lineStart(text, from);
        return new Indentation(start, lineEnd(text, from, to), moved, start, start + moved.length());
    }

    private static String lines(String text, int from, int to) {
        return text.substring(lineStart(text, from), lineEnd(text, from, to));
    }

    private static int lineStart(String text, int place) {
        return text.lastIndexOf('\n', place - 1) + 1;
    }

    /** A selection that ends where a line begins has nothing of that line. */
    private static int lineEnd(String text, int from, int to) {
        int last = to > from && text.charAt(to - 1) == '\n' ? to - 1 : to;
        int end = text.indexOf('\n', last);
        return end < 0 ? text.length() : end;
    }

    private static int leading(String line) {
        return line.length() - line.stripLeading().length();
    }
}
