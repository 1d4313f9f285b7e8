package backstep.lang;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment line that begins or ends a group of nodes: {@code # group: name} or {@code # end}.
 *
 * @param range the comment
 * @param name what the group is called; empty for the mark that ends one
 */
record GroupMark(SourceRange range, Optional<String> name) {

    private static final Pattern BEGIN = Pattern.compile("#++\\s*+group\\s*+:(.*+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("#++\\s*+end\\s*+", Pattern.CASE_INSENSITIVE);

    /** The mark that a comment is, if it is one and stands alone in its line. */
    static Optional<GroupMark> read(String text, int start, int end) {
        if (!isFirstInLine(text, start)) {
            return Optional.empty();
        }
        String comment = text.substring(start, end);
        SourceRange range = new SourceRange(start, end);
        Matcher begin = BEGIN.matcher(comment);
        if (begin.matches()) {
            return Optional.of(new GroupMark(range, Optional.of(begin.group(1).strip())));
        }
        return END.matcher(comment).matches() ? Optional.of(new GroupMark(range, Optional.empty())) : Optional.empty();
    }

    private static boolean isFirstInLine(String text, int start) {
        int at = start - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at--;
        }
        return at < 0 || Characters.endsLine(text.charAt(at)) || text.charAt(at) == '\uFEFF';
    }
}
