package backstep.lang;

import backstep.text.Messages;
import java.util.Arrays;

/** Lines and columns of a text, as editors count them: {@code \n}, {@code \r} and {@code \r\n} end a line. */
final class Place {

    private final int[] lineStarts;

    Place(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int at = 0; at < text.length(); at++) {
            if (endsLine(text, at)) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = at + 1;
            }
        }
        lineStarts = Arrays.copyOf(starts, lines);
    }

    /** Line of an offset, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Column of an offset in its line, from 1. */
    int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    static String describe(int line, int column, String message) {
        return Messages.text("lang.place", Integer.toString(line), Integer.toString(column), message);
    }

    static String describe(String lines, String message) {
        return Messages.text("lang.lines", lines, message);
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }
}
