package backstep.ui.expression.predict;

import backstep.lesson.Cause;
import java.util.List;

/**
 * What is said to an answer.
 *
 * @param kind how it is
 * @param sentence in words
 * @param causes what may be behind a wrong one, the likeliest first
 */
record Reply(Kind kind, String sentence, List<Cause> causes) {

    enum Kind {
        NONE,
        RIGHT,
        /** Neither right nor wrong: it cannot be read, or it is rounded too far. */
        AGAIN,
        WRONG,
        /** A hint, or the solution. */
        HELP
    }

    /** Nothing was answered yet. */
    static final Reply NONE = new Reply(Kind.NONE, "", List.of());

    Reply {
        causes = List.copyOf(causes);
    }

    static Reply of(Kind kind, String sentence) {
        return new Reply(kind, sentence, List.of());
    }
}
