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
        SelectedLines lines = new SelectedLines(text, Math.min(anchor, caret), Math.max(anchor, caret));
        if (!lines.areSeveral()) {
            String spaces = " ".repeat(WIDTH - (lines.from() - lines.start()) % WIDTH);
            int place = lines.from() + spaces.length();
            return new Indentation(lines.from(), lines.to(), spaces, place, place);
        }
        String moved = lines.whole()
                .lines()
                .map(line -> line.isBlank() ? line : " ".repeat(WIDTH) + line)
                .collect(Collectors.joining("\n"));
        return replaced(lines, moved);
    }

    /** Lines go to the left, as far as there are spaces. */
    static Indentation less(String text, int anchor, int caret) {
        SelectedLines lines = new SelectedLines(text, Math.min(anchor, caret), Math.max(anchor, caret));
        String whole = lines.whole();
        String moved = whole.lines()
                .map(line -> line.substring(Math.min(WIDTH, leading(line))))
                .collect(Collectors.joining("\n"));
        if (lines.from() != lines.to()) {
            return replaced(lines, moved);
        }
        int place = Math.max(lines.start(), lines.from() - (whole.length() - moved.length()));
        return new Indentation(lines.start(), lines.end(), moved, place, place);
    }

    private static Indentation replaced(SelectedLines lines, String moved) {
        return new Indentation(lines.start(), lines.end(), moved, lines.start(), lines.start() + moved.length());
    }

    private static int leading(String line) {
        return line.length() - line.stripLeading().length();
    }
}
