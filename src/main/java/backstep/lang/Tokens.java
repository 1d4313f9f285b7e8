package backstep.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a text, kept in columns; the last one is {@link TokenKind#END}. */
final class Tokens {

    /** The symbol of a word that is no name. */
    static final int NO_SYMBOL = -1;

    private TokenKind[] kinds;
    private int[] starts;
    private int[] ends;
    private int[] symbols;
    private int count;
    private final List<GroupMark> marks = new ArrayList<>();
    private final Prompts prompts;
    private @Nullable Brackets brackets;

    Tokens(int capacity) {
        this(capacity, Prompts.of(""));
    }

    /** Words of a text that has these prompts before its lines. */
    Tokens(int capacity, Prompts prompts) {
        this.prompts = prompts;
        kinds = new TokenKind[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        symbols = new int[capacity];
    }

    void add(TokenKind kind, int start, int end, int symbol) {
        if (count == kinds.length) {
            grow(count * 2);
        }
        kinds[count] = kind;
        starts[count] = start;
        ends[count] = end;
        symbols[count++] = symbol;
    }

    void mark(GroupMark mark) {
        marks.add(mark);
    }

    /** The comments that begin and end groups, in the order of the text. */
    List<GroupMark> marks() {
        return marks;
    }

    /** What stands before the words of lines. */
    Prompts prompts() {
        return prompts;
    }

    int count() {
        return count;
    }

    /** The kind of a word; what would come after the last one is of its kind. */
    TokenKind kind(int token) {
        return token < count ? kinds[token] : TokenKind.END;
    }

    int start(int token) {
        return starts[known(token)];
    }

    int end(int token) {
        return ends[known(token)];
    }

    int symbol(int token) {
        return symbols[known(token)];
    }

    /** The word that closes the bracket that {@code open} opens; negative if none does. To be asked once all are there. */
    int closing(int open) {
        Brackets known = brackets;
        if (known == null) {
            known = new Brackets(this);
            brackets = known;
        }
        return known.closing(open);
    }

    /** Readers look some words ahead; there they find the last one again. */
    private int known(int token) {
        return Math.min(token, count - 1);
    }

    private void grow(int capacity) {
        kinds = Arrays.copyOf(kinds, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        symbols = Arrays.copyOf(symbols, capacity);
    }
}
