package backstep.lang;

import backstep.text.Messages;

/**
 * How deep something is nested. What people write is a few levels deep; the limit keeps all that goes down into the
 * levels of a text from using up the stack of its thread.
 */
final class Nesting {

    /** The one limit for brackets, signs, calls, powers and groups. */
    static final int DEEPEST = 500;

    private int depth;

    /** Goes deeper by a number of levels, at a place of the text. */
    void descend(int levels, SourceRange place) throws SyntaxException {
        depth += levels;
        if (depth > DEEPEST) {
            throw tooDeep(place);
        }
    }

    void ascend(int levels) {
        depth -= levels;
    }

    /** Is outside all levels again. */
    void reset() {
        depth = 0;
    }

    static SyntaxException tooDeep(SourceRange place) {
        return SyntaxException.of(place.start(), place.end(), Messages.text("lang.tooDeep", DEEPEST));
    }
}
