package backstep.document;

import java.util.Optional;

/**
 * A part of a text that is replaced by another.
 *
 * @param position how many characters stand before it
 * @param removed what stood there
 * @param inserted what stands there instead
 */
public record TextChange(int position, String removed, String inserted) {

    /** The shortest replacement that makes one text of another. */
    public static TextChange between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int first = 0;
        while (first < most && before.charAt(first) == after.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < most - first
                && before.charAt(before.length() - 1 - last) == after.charAt(after.length() - 1 - last)) {
            last++;
        }
        return new TextChange(
                first, before.substring(first, before.length() - last), after.substring(first, after.length() - last));
    }

    /** Where what is removed ends. */
    public int removalEnd() {
        return position + removed.length();
    }

    /**
     * Both changes in one, if the later one is more of the same typing: further characters of the same word, or of the
     * space after it, on the same line; or further characters deleted beside those that are gone, on the same line.
     */
    Optional<TextChange> with(TextChange later) {
        if (isTyping() && later.isTyping()) {
            return typedOn(later);
        }
        return isDeleting() && later.isDeleting() ? deletedOn(later) : Optional.empty();
    }

    private boolean isTyping() {
        return removed.isEmpty() && isOnALine(inserted);
    }

    private boolean isDeleting() {
        return inserted.isEmpty() && isOnALine(removed);
    }

    private static boolean isOnALine(String text) {
        return !text.isEmpty() && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    private Optional<TextChange> typedOn(TextChange later) {
        boolean isNext = later.position == position + inserted.length();
        boolean isNewWord = endsInSpace(inserted) && !endsInSpace(later.inserted);
        return isNext && !isNewWord
                ? Optional.of(new TextChange(position, "", inserted + later.inserted))
                : Optional.empty();
    }

    private static boolean endsInSpace(String text) {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** What a key makes or takes away, which may be two of Java's characters. More is pasted, or cut out. */
    boolean isOneCharacter() {
        String both = removed + inserted;
        return both.codePointCount(0, both.length()) == 1;
    }

    private Optional<TextChange> deletedOn(TextChange later) {
        if (later.removalEnd() == position) {
            return Optional.of(new TextChange(later.position, later.removed + removed, ""));
        }
        return later.position == position
                ? Optional.of(new TextChange(position, removed + later.removed, ""))
                : Optional.empty();
    }
}
