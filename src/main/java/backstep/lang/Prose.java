package backstep.lang;

import java.util.regex.Pattern;

/** Tells lines of prose, such as a notebook's text between its cells, from lines of a program. */
final class Prose {

    /** Scripts that put no spaces between words. */
    private static final Pattern UNSPACED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]{4,}");

    private static final Pattern ASSIGNMENT = Pattern.compile("(?<![=!<>])=(?!=)");

    /** In formulas too, two names may stand side by side by mistake, but hardly three. */
    private static final int FEWEST_WORDS = 3;

    /** A call or a comprehension holds words too: {@code [f(x) for x in xs]}. */
    private static final Pattern CODE = Pattern.compile("\\w[(\\[]|\\*\\*|\\w\\.\\w");

    private static final int WORDS_BESIDE_CODE = 5;

    private static final int WORDS_OF_A_SENTENCE = 5;

    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{3,}+\\s++\\p{L}{3,}+\\s*+[.:!?…]*+\\s*+");

    private Prose() {}

    /** Whether a line is two words of letters alone, with or without a sign at their end. */
    static boolean areTwoWords(String whole) {
        return TWO_WORDS.matcher(withoutComment(whole)).matches();
    }

    /** Whether a line is part of a sentence: words follow each other, and none is given a value. */
    static boolean is(String whole) {
        String line = withoutComment(whole);
        if (UNSPACED.matcher(line).find()) {
            return true;
        }
        boolean code = CODE.matcher(line).find() || ASSIGNMENT.matcher(line).find();
        return WordRun.longest(line) >= (code ? WORDS_BESIDE_CODE : FEWEST_WORDS);
    }

    /** Whether a line that begins with a reserved word of Python, such as "for", is a sentence all the same. */
    static boolean isDespiteKeyword(String whole) {
        String line = withoutComment(whole);
        return line.indexOf(':') < 0
                && !ASSIGNMENT.matcher(line).find()
                && WordRun.longest(line) >= WORDS_OF_A_SENTENCE;
    }

    /** In prose a number sign may stand before a number, but not alone. */
    private static String withoutComment(String line) {
        int comment = line.indexOf("# ");
        return comment < 0 ? line : line.substring(0, comment);
    }
}
