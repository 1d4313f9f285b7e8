package backstep.text;

import java.util.Locale;

/**
 * Text from files and from people, as messages, tables and lists show it: short, on one line, and without signs that do
 * something to a terminal or to the text around it. What a program reads, such as JSON and files, is never changed so.
 *
 * <p>A sign that cannot be seen is written as in JSON, {@code \}{@code u001b}: letters that every font has, that stand
 * for all such signs alike, and that can be pasted into a program. The pictures of Unicode (␛) exist for the first 32
 * only, and few fonts have them.
 */
public final class Quoted {

    /** The most characters of a text that is quoted. */
    public static final int MOST = 60;

    /** The most characters of the name of a file, which may well have a long folder. */
    private static final int MOST_OF_FILE = 300;

    /** More does not fit on a small screen. */
    private static final int MOST_OF_WHOLE = 1_500;

    private static final String ELLIPSIS = "…";

    private Quoted() {}

    /** The beginning of a text, with an ellipsis where it has more than {@link #MOST} characters. */
    public static String of(String text) {
        return beginning(text, MOST);
    }

    /** The name of a file, or its whole path; of a very long one the middle is left out. */
    public static String file(Object file) {
        return middle(file.toString(), MOST_OF_FILE);
    }

    /** A name on a screen; of a long one the middle is left out, as beginnings and ends are what differs. */
    public static String name(String text) {
        return middle(text, MOST);
    }

    /** All of a name, for where it is asked for; without its middle if no screen has room for it. */
    public static String whole(String text) {
        return middle(text, MOST_OF_WHOLE);
    }

    /**
     * A text without its middle, where it is too long.
     *
     * @param most how many characters the result may have, at least 3
     */
    public static String middle(String text, int most) {
        if (fits(text, most)) {
            return visible(text, 0, text.length(), most);
        }
        int kept = most - 1;
        String end = ending(text, kept / 2);
        return visible(text, 0, text.length(), kept - kept / 2) + ELLIPSIS + end;
    }

    /** All of a text, in which what cannot be seen is written as signs; lines and tabs stay, as in texts of our own. */
    static String lines(String text) {
        int hidden = 0;
        while (hidden < text.length() && isPlain(text.charAt(hidden))) {
            hidden++;
        }
        if (hidden == text.length()) {
            return text;
        }
        StringBuilder lines = new StringBuilder(text.length() + MOST).append(text, 0, hidden);
        for (int at = hidden; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            lines.append(sign == '\n' || sign == '\t' ? Character.toString(sign) : sign(sign));
        }
        return lines.toString();
    }

    private static String beginning(String text, int most) {
        return fits(text, most)
                ? visible(text, 0, text.length(), most)
                : visible(text, 0, text.length(), most - 1) + ELLIPSIS;
    }

    /** Whether a text needs at most {@code most} characters. Looks no further than those. */
    private static boolean fits(String text, int most) {
        int used = 0;
        int at = 0;
        while (at < text.length() && used <= most) {
            int sign = text.codePointAt(at);
            used += width(sign);
            at += Character.charCount(sign);
        }
        return used <= most;
    }

    /** What fits of a text from a place on. */
    private static String visible(String text, int start, int end, int most) {
        StringBuilder shown = new StringBuilder(Math.min(end - start, most) + 1);
        int used = 0;
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            used += width(sign);
            if (used > most) {
                break;
            }
            shown.append(sign(sign));
        }
        return shown.toString();
    }

    private static String ending(String text, int most) {
        int start = text.length();
        int used = 0;
        while (start > 0 && used + width(text.codePointBefore(start)) <= most) {
            used += width(text.codePointBefore(start));
            start -= Character.charCount(text.codePointBefore(start));
        }
        return visible(text, start, text.length(), most);
    }

    private static int width(int sign) {
        return isHidden(sign) ? sign(sign).length() : 1;
    }

    private static String sign(int sign) {
        return switch (sign) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isHidden(sign) ? units(Character.toString(sign)) : Character.toString(sign);
        };
    }

    private static String units(String character) {
        StringBuilder units = new StringBuilder();
        character.chars().forEach(unit -> units.append(String.format(Locale.ROOT, "\\u%04x", unit)));
        return units.toString();
    }

    /** A letter of the first 127, which need no further look, or the end of a line. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < '\u007f') || c == '\n' || c == '\t';
    }

    /**
     * Whether a character cannot be seen, or changes how others are seen: controls, marks of direction and of order, what
     * has no width, ends of lines and paragraphs, half of a pair, and letters that are blank.
     */
    private static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default ->
                switch (sign) {
                    // The joiner of graphemes, the fillers of Hangul, and an empty pattern of Braille.
                    case 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800 -> true;
                    default -> false;
                };
        };
    }
}
