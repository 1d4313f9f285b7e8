package backstep.picture;

import java.lang.Character.UnicodeScript;

/** How wide texts are in a monospaced face, counted in characters of its usual width. */
final class Columns {

    private static final String ELLIPSIS = "…";
    private static final int FIRST_PICTOGRAM = 0x1F000;

    private Columns() {}

    /** The width of a text; East Asian characters and pictograms take two columns, combining marks none. */
    static int of(String text) {
        int columns = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            columns += of(text.codePointAt(index));
        }
        return columns;
    }

    /** The text, or as much of its beginning as fits with an ellipsis. */
    static String cut(String text, int columns) {
        if (text.length() <= columns / 2 || of(text) <= columns) {
            return text;
        }
        int end = 0;
        int width = 1;
        while (width + of(text.codePointAt(end)) <= columns) {
            width += of(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    private static int of(int character) {
        if (character < 0x300) {
            return 1;
        }
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    private static boolean isWide(int character) {
        return character >= FIRST_PICTOGRAM
                || switch (UnicodeScript.of(character)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
                    default -> false;
                };
    }
}
