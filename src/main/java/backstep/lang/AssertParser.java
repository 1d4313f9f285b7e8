package backstep.lang;

import backstep.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code assert}, which says what figures are: {@code assert abs(a.grad - 4) < 1e-9, "message"}. Several with
 * {@code and} between them are several claims.
 */
final class AssertParser {

    /** Methods that give the number that a figure is. */
    private static final Set<String> READING = Set.of("item", "detach", "numpy", "double", "float", "cpu");

    /** Comparisons of a list of tensors, and of what may be there, which are none of figures. */
    private static final Set<String> OTHER_WORDS =
            Set.of("and", "or", "not", "is", "in", "if", "lambda", "for", "None");

    private final TokenStream cursor;
    private final Tokens tokens;
    private final Symbols symbols;
    private final ErrorRecovery recovery;

    AssertParser(TokenStream cursor, Tokens tokens, Symbols symbols, ErrorRecovery recovery) {
        this.cursor = cursor;
        this.tokens = tokens;
        this.symbols = symbols;
        this.recovery = recovery;
    }

    /** Reads the statement at the cursor. */
    Statement.Asserted read() throws SyntaxException {
        int first = cursor.token() + 1;
        recovery.skipStatement();
        SourceRange range = new SourceRange(cursor.statementStartOffset(), cursor.previousEnd());
        int end = split(first, cursor.token(), TokenKind.COMMA, "").getFirst();
        List<String> claims = new ArrayList<>();
        int start = first;
        for (int and : split(first, end, TokenKind.KEYWORD, "and")) {
            List<String> said = claims(start, and);
            if (said.isEmpty()) {
                throw SyntaxException.of(range.start(), range.end(), Messages.text("lang.assertion"));
            }
            claims.addAll(said);
            start = and + 1;
        }
        return new Statement.Asserted(claims, range);
    }

    /** The places outside brackets at which a word stands, and the end. */
    private List<Integer> split(int first, int end, TokenKind kind, String word) {
        List<Integer> places = new ArrayList<>();
        int depth = 0;
        for (int token = first; token < end; token++) {
            TokenKind here = tokens.kind(token);
            depth += here.opensBracket() ? 1 : here.closesBracket() ? -1 : 0;
            if (depth == 0 && here == kind && (word.isEmpty() || isCalled(token, word))) {
                places.add(token);
            }
        }
        places.add(end);
        return places;
    }

    /** The words from {@code from} to {@code to} as comparisons of figures; empty if they are none. */
    private List<String> claims(int first, int end) {
        int around = around(first, end);
        int from = first + around;
        int to = end - around;
        return from >= to || hasOtherWords(from, to) ? List.of() : bareClaims(from, to);
    }

    /** How many parentheses stand around all of these words. */
    private int around(int first, int end) {
        int around = 0;
        while (first + around < end - around - 1
                && tokens.kind(first + around) == TokenKind.OPEN
                && tokens.kind(end - around - 1) == TokenKind.CLOSE
                && tokens.closing(first + around) == end - around - 1) {
            around++;
        }
        return around;
    }

    private List<String> bareClaims(int from, int to) {
        List<Integer> comparisons = split(from, to, TokenKind.COMPARISON, "");
        int comparison = comparisons.getFirst();
        boolean compares = comparison < to;
        int call = compares ? comparison + 1 : from;
        Optional<Closeness> closeness = closeness(call, to);
        if (closeness.isEmpty()) {
            return pairs(from, comparisons);
        }
        if (compares != (closeness.get() == Closeness.PYTEST)) {
            return List.of();
        }
        List<String> arguments = new ArrayList<>();
        if (compares) {
            arguments.add(text(from, comparison));
        }
        arguments.addAll(arguments(open(call) + 1, to - 1));
        return closeness.get().claim(arguments).stream().toList();
    }

    /** {@code 0 < a < b} says two things; a figure stands before a number that it is compared with. */
    private List<String> pairs(int from, List<Integer> comparisons) {
        List<String> pairs = new ArrayList<>();
        int start = from;
        for (int index = 0; index < comparisons.size() - 1; index++) {
            int sign = comparisons.get(index);
            int end = comparisons.get(index + 1);
            String written = cursor.text(tokens.start(sign), tokens.end(sign));
            boolean number = sign == start + 1 && tokens.kind(start) == TokenKind.NUMBER;
            pairs.add(
                    number
                            ? text(sign + 1, end) + " " + turned(written) + " " + text(start, sign)
                            : text(start, sign) + " " + written + " " + text(sign + 1, end));
            start = sign + 1;
        }
        return pairs;
    }

    private static String turned(String sign) {
        return switch (sign.charAt(0)) {
            case '<' -> sign.replace('<', '>');
            case '>' -> sign.replace('>', '<');
            default -> sign;
        };
    }

    private List<String> arguments(int from, int to) {
        List<String> arguments = new ArrayList<>();
        int start = from;
        for (int comma : split(from, to, TokenKind.COMMA, "")) {
            arguments.add(text(start, comma));
            start = comma + 1;
        }
        return arguments;
    }

    private boolean hasOtherWords(int from, int to) {
        for (int token = from; token < to; token++) {
            if (tokens.kind(token) == TokenKind.KEYWORD && OTHER_WORDS.contains(symbols.name(tokens.symbol(token)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the bracket that opens first closes last. */
    private boolean isWhole(int open, int to) {
        return tokens.kind(to - 1) == TokenKind.CLOSE && tokens.closing(open) == to - 1;
    }

    /** What the call is that these words are, if it is one of those. */
    private Optional<Closeness> closeness(int from, int to) {
        int open = open(from);
        if (open >= to || open == from || !isWhole(open, to)) {
            return Optional.empty();
        }
        boolean math = open - from < 3 || isCalled(open - 3, "math");
        return switch (symbols.name(tokens.symbol(open - 1))) {
            case "approx" -> Optional.of(Closeness.PYTEST);
            case "isclose" -> Optional.of(math ? Closeness.PYTHON : Closeness.ARRAYS);
            case "allclose" -> Optional.of(Closeness.ARRAYS);
            default -> Optional.empty();
        };
    }

    /** The bracket after a name with dots. */
    private int open(int from) {
        int token = from;
        while (tokens.kind(token) == TokenKind.NAME && tokens.kind(token + 1) == TokenKind.DOT) {
            token += 2;
        }
        return tokens.kind(token) == TokenKind.NAME && tokens.kind(token + 1) == TokenKind.OPEN ? token + 1 : from;
    }

    /** The words as they are written, on one line, without calls that only read a figure. */
    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        int end = tokens.start(from);
        for (int token = from; token < to; token++) {
            if (tokens.kind(token) == TokenKind.NEWLINE) {
                continue;
            }
            if (reads(token)) {
                token += 3;
            } else if (isCalled(token, "float") && tokens.kind(token + 1) == TokenKind.OPEN) {
                continue;
            } else {
                boolean apart = tokens.start(token) > end && !text.isEmpty();
                text.append(apart ? " " : "").append(cursor.text(), tokens.start(token), tokens.end(token));
            }
            end = tokens.end(Math.min(token, to - 1));
        }
        return text.toString();
    }

    /** Whether {@code .item()} stands here. */
    private boolean reads(int token) {
        return tokens.kind(token) == TokenKind.DOT
                && tokens.kind(token + 1) == TokenKind.NAME
                && READING.contains(symbols.name(tokens.symbol(token + 1)))
                && tokens.kind(token + 2) == TokenKind.OPEN
                && tokens.kind(token + 3) == TokenKind.CLOSE;
    }

    private boolean isCalled(int token, String word) {
        int symbol = tokens.symbol(token);
        return symbol != Tokens.NO_SYMBOL && symbols.name(symbol).equals(word);
    }
}
