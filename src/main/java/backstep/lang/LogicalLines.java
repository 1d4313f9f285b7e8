package backstep.lang;

/**
 * Where lines end, brackets included. A line that begins as an assignment ends the one before it too, and so does the
 * first line if a bracket is never closed: then the bracket is more likely to be wrong than all that follows.
 */
final class LogicalLines {

    private final Tokens tokens;
    /** Of each word the next end of a line after which an assignment begins; the number of words if there is none. */
    private final int[] assignments;

    LogicalLines(Tokens tokens) {
        this.tokens = tokens;
        this.assignments = new int[tokens.count()];
        int next = tokens.count();
        for (int token = tokens.count() - 1; token >= 0; token--) {
            if (tokens.kind(token) == TokenKind.NEWLINE && startsAssignment(token + 1)) {
                next = token;
            }
            assignments[token] = next;
        }
    }

    private boolean startsAssignment(int token) {
        return tokens.kind(token) == TokenKind.NAME && tokens.kind(token + 1) == TokenKind.ASSIGN;
    }

    /**
     * The word that ends the line.
     *
     * @param from a word of the line
     * @param depth how many brackets are open there
     */
    int end(int from, int depth) {
        int token = depth > 0 ? enclosing(from, depth) : from;
        while (!endsLine(token)) {
            if (tokens.kind(token).opensBracket()) {
                int close = tokens.closing(token);
                int assignment = assignments[Math.max(from, token)];
                if (close < 0 || assignment < close) {
                    return assignment < tokens.count() ? assignment : firstEnd(from);
                }
                token = close;
            }
            token++;
        }
        return token;
    }

    /** The outermost of the brackets that are open at a word. */
    private int enclosing(int from, int depth) {
        int token = from;
        int open = 0;
        while (token > 0 && open < depth) {
            token--;
            open += tokens.kind(token).opensBracket() ? 1 : tokens.kind(token).closesBracket() ? -1 : 0;
        }
        return token;
    }

    private int firstEnd(int from) {
        int token = from;
        while (!endsLine(token)) {
            token++;
        }
        return token;
    }

    private boolean endsLine(int token) {
        return tokens.kind(token) == TokenKind.NEWLINE || tokens.kind(token) == TokenKind.END;
    }
}
