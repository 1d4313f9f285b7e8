package backstep.lang;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts words of sentences that follow each other. */
final class WordRun {

    /** A word of a sentence, with what may stand before and after it. */
    private static final Pattern WORD =
            Pattern.compile("[(\\[\"'“‘«*_]*+\\p{L}[\\p{L}\\p{M}'’-]*+[)\\]\"'”’»*_.,;:!?…]*+");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private WordRun() {}

    /** The most words in a row; single letters count only beside longer words. */
    static int longest(String line) {
        int longest = 0;
        int run = 0;
        int letters = 0;
        for (String part : SPACES.splitAsStream(line.strip()).toList()) {
            Matcher word = WORD.matcher(part);
            run = word.matches() ? run + 1 : 0;
            letters = run == 0 ? 0 : letters + (LETTERS.matcher(part).find() ? 1 : 0);
            longest = Math.max(longest, letters * 2 > run ? run : 0);
        }
        return longest;
    }
}
