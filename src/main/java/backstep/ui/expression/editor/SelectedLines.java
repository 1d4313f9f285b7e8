package backstep.ui.expression.editor;

/**
 * The lines of a text that a selection touches.
 *
 * @param from where the selection begins
 * @param to where it ends
 */
record SelectedLines(String text, int from, int to) {

    /** Whether the selection goes beyond one line. */
    boolean areSeveral() {
        return text.substring(from, to).indexOf('\n') >= 0;
    }

    /** Where the first line begins. */
    int start() {
        return text.lastIndexOf('\n', from - 1) + 1;
    }

    /** Where the last line ends. A selection that ends where a line begins has nothing of that line. */
    int end() {
        int last = to > from && text.charAt(to - 1) == '\n' ? to - 1 : to;
        int end = text.indexOf('\n', last);
        return end < 0 ? text.length() : end;
    }

    /** All of them. */
    String whole() {
        return text.substring(start(), end());
    }
}
