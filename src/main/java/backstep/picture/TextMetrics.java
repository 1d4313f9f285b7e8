package backstep.picture;

import java.lang.Character.UnicodeScript;

/**
 * Measures and places texts without any font at hand, so that a picture comes out alike on every surface. Monospaced
 * faces have known widths; those of the others are estimated.
 */
public final class TextMetrics {

    /** The width of a character in font sizes; right for JetBrains Mono, close for other monospaced faces. */
    private static final double MONO_ADVANCE = 0.6;
    /** The mean width of Inter's letters and digits in font sizes, rounded up. */
    private static final double SANS_ADVANCE = 0.58;
    /** Half the height of capitals and digits in font sizes. */
    private static final double HALF_CAPITAL = 0.365;

    private static final String ELLIPSIS = "…";
    /** What a text may be short of by rounding and still have its room. */
    private static final double ROUNDING = 1e-6;

    private static final int FIRST_COMBINING = 0x300;
    private static final int FIRST_PICTOGRAM = 0x1F000;

    private TextMetrics() {}

    /** An estimate of how wide a text comes out. */
    public static double width(String text, TextStyle style) {
        return columns(text) * advance(style);
    }

    /** The text, or as much of its beginning as fits with an ellipsis; nothing where not even that fits. */
    public static String cut(String text, double width, TextStyle style) {
        int room = (int) (width / advance(style) + ROUNDING);
        if (columns(text) <= room) {
            return text;
        }
        if (room < 2) {
            return "";
        }
        int end = 0;
        int used = 1;
        while (used + columns(text.codePointAt(end)) <= room) {
            used += columns(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    /** The style, or a smaller one in which the text is no wider than {@code width}. */
    static TextStyle fitted(String text, double width, TextStyle style) {
        double needed = width(text, style);
        return needed <= width ? style : style.withSize(style.size() * width / needed);
    }

    /** Writes a text whose capitals have their middle at {@code middle}. */
    public static void onMiddle(Surface surface, String text, double x, double middle, TextStyle style) {
        if (!text.isEmpty()) {
            surface.text(text, x, middle + HALF_CAPITAL * style.size(), style);
        }
    }

    /** The number of columns of a monospaced face; East Asian characters take two, combining marks none. */
    private static int columns(String text) {
        int columns = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            columns += columns(text.codePointAt(index));
        }
        return columns;
    }

    private static int columns(int character) {
        if (character < FIRST_COMBINING) {
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

    private static double advance(TextStyle style) {
        return style.size() * (style.face().isMono() ? MONO_ADVANCE : SANS_ADVANCE);
    }
}
