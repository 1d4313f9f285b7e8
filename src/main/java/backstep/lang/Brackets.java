package backstep.lang;

import java.util.Arrays;

/** Which bracket closes which, whatever kinds they are. Found in one pass, so that nothing looks ahead twice. */
final class Brackets {

    private static final int NONE = -1;

    private final int[] closing;

    Brackets(Tokens tokens) {
        int count = tokens.count();
        closing = new int[count];
        Arrays.fill(closing, NONE);
        int[] open = new int[count];
        int depth = 0;
        for (int token = 0; token < count; token++) {
            if (tokens.kind(token).opensBracket()) {
                open[depth++] = token;
            } else if (tokens.kind(token).closesBracket() && depth > 0) {
                closing[open[--depth]] = token;
            }
        }
    }

    /** The word that closes the bracket that {@code open} opens; negative if none does. */
    int closing(int open) {
        return closing[open];
    }
}
