package backstep.lang;

/** Where lines of a text begin and end. */
final class LineBounds {

    private LineBounds() {}

    /** Where the line begins in which a place lies. */
    static int start(String text, int place) {
        int start = place;
        while (start > 0 && !Characters.endsLine(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the line ends in which a place lies, without what ends it. */
    static int end(String text, int place) {
        int end = place;
        while (end < text.length() && !Characters.endsLine(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
