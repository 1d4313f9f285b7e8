package backstep.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The numbers and lists that a text writes down, also under the names that it gives them: {@code xs = [[2.0, 3.0]]}. */
final class Literals {

    /** A number, or a list of values. */
    sealed interface Value {
        record Single(double value) implements Value {}

        record Several(List<Value> parts) implements Value {}
    }

    /** A value and the word after it. */
    record Read(Value value, int end) {}

    private static final int DEEPEST = 4;

    private final String text;
    private final Tokens tokens;
    private final Symbols symbols;
    private final Map<Integer, Value> named = new HashMap<>();

    /** Finds all names that get a value of this kind. */
    Literals(String text, Tokens tokens, Symbols symbols) {
        this.text = text;
        this.tokens = tokens;
        this.symbols = symbols;
        for (int token = 0; token < tokens.count() - 2; token++) {
            if (tokens.kind(token) == TokenKind.NAME && tokens.kind(token + 1) == TokenKind.ASSIGN && isFirst(token)) {
                int symbol = tokens.symbol(token);
                at(token + 2)
                        .filter(read -> tokens.kind(read.end()).endsStatement())
                        .ifPresent(read -> named.put(symbol, read.value()));
            }
        }
    }

    private boolean isFirst(int token) {
        return token == 0 || tokens.kind(token - 1).endsStatement();
    }

    /** What stands at a word: a number, a list, the name of one, or one in {@code torch.tensor(…)}. */
    Optional<Read> at(int token) {
        return at(token, 0);
    }

    private Optional<Read> at(int token, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        return switch (tokens.kind(token)) {
            case NUMBER -> number(token, 1);
            case PLUS -> signed(token, 1);
            case MINUS -> signed(token, -1);
            case OPEN_LIST -> list(token, TokenKind.CLOSE_LIST, depth);
            case OPEN -> list(token, TokenKind.CLOSE, depth);
            case NAME -> named(token, depth);
            default -> Optional.empty();
        };
    }

    private Optional<Read> signed(int token, int sign) {
        return tokens.kind(token + 1) == TokenKind.NUMBER ? number(token + 1, sign) : Optional.empty();
    }

    /** One that is too large for a double is none. */
    private Optional<Read> number(int token, int sign) {
        double value = sign * NumberLiterals.value(text, tokens.start(token), tokens.end(token));
        return Double.isFinite(value) ? Optional.of(new Read(new Value.Single(value), token + 1)) : Optional.empty();
    }

    private Optional<Read> list(int open, TokenKind close, int depth) {
        List<Value> parts = new ArrayList<>();
        int token = past(open + 1);
        while (tokens.kind(token) != close) {
            Optional<Read> part = at(token, depth + 1);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get().value());
            token = past(part.get().end());
            if (tokens.kind(token) == TokenKind.COMMA) {
                token = past(token + 1);
            } else if (tokens.kind(token) != close) {
                return Optional.empty();
            }
        }
        return Optional.of(new Read(new Value.Several(parts), token + 1));
    }

    /** The ends of lines within brackets mean nothing. */
    private int past(int token) {
        int next = token;
        while (tokens.kind(next) == TokenKind.NEWLINE) {
            next++;
        }
        return next;
    }

    /** A name that has a value, or a call that makes a tensor of its first argument. */
    private Optional<Read> named(int token, int depth) {
        int last = token;
        while (tokens.kind(last + 1) == TokenKind.DOT && tokens.kind(last + 2) == TokenKind.NAME) {
            last += 2;
        }
        String name = symbols.name(tokens.symbol(last));
        if (tokens.kind(last + 1) == TokenKind.OPEN && (Functions.makesLeaf(name) || name.equals("array"))) {
            int end = tokens.closing(last + 1) + 1;
            return end == 0 ? Optional.empty() : at(past(last + 2), depth + 1).map(read -> new Read(read.value(), end));
        }
        return last == token
                ? Optional.ofNullable(named.get(tokens.symbol(token))).map(value -> new Read(value, token + 1))
                : Optional.empty();
    }

    /** The bracket that closes one; the last word if none does. */
    int closing(int open) {
        int close = tokens.closing(open);
        return close < 0 ? tokens.count() - 1 : close;
    }

    /** The number at a word, or under the name there. */
    OptionalDouble number(int token) {
        return at(token)
                .filter(read -> read.value() instanceof Value.Single)
                .map(read -> OptionalDouble.of(((Value.Single) read.value()).value()))
                .orElse(OptionalDouble.empty());
    }

    /** The values of all names, in no order. */
    Map<Integer, Value> named() {
        return named;
    }

    /** The numbers of a list; empty if it is something else. */
    static Optional<List<Double>> numbers(Value value) {
        if (!(value instanceof Value.Several(List<Value> parts)) || parts.isEmpty()) {
            return Optional.empty();
        }
        List<Double> numbers = new ArrayList<>();
        for (Value part : parts) {
            switch (part) {
                case Value.Single(double number) -> numbers.add(number);
                case Value.Several several -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(numbers);
    }

    /** The rows of a list of lists of numbers; a list of plain numbers is a column. Empty if it is something else. */
    static Optional<List<List<Double>>> rows(Value value) {
        Optional<List<Double>> column = numbers(value);
        if (column.isPresent()) {
            return column.map(numbers -> numbers.stream().map(List::of).toList());
        }
        if (!(value instanceof Value.Several(List<Value> parts)) || parts.isEmpty()) {
            return Optional.empty();
        }
        List<List<Double>> rows = new ArrayList<>();
        for (Value part : parts) {
            Optional<List<Double>> row = numbers(part);
            if (row.isEmpty()) {
                return Optional.empty();
            }
            rows.add(row.get());
        }
        return Optional.of(rows);
    }
}
