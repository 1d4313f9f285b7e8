package backstep.lang;

import backstep.text.Messages;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a statement that was rejected was meant to be, where its whole line says more than the word at which it
 * was given up: prose, a name with a space in it, the definition of a function, two statements in one line.
 */
final class Slips {

    /** How other languages begin a statement that gives a name a value. */
    private static final Set<String> DECLARATIONS =
            Set.of("let", "var", "val", "const", "auto", "double", "float", "int", "real", "set", "define");

    /** What people write in place of reserved words. */
    private static final Map<String, String> OTHER_NAMES = Map.of("lambda", "lam", "class", "cls", "del", "delta");

    private final TokenStream cursor;
    private final Tokens tokens;
    private final Symbols symbols;
    private final Set<Integer> reserved = new HashSet<>();

    Slips(TokenStream cursor, Tokens tokens, Symbols symbols) {
        this.cursor = cursor;
        this.tokens = tokens;
        this.symbols = symbols;
    }

    /** The same rejection, or one that tells more; the cursor goes to the end of what is told of. */
    SyntaxException better(SyntaxException rejection) {
        if (rejection.getMessage() == null) {
            return rejection;
        }
        int first = cursor.statementStart();
        boolean named = kind(first) == TokenKind.NAME && namesThenAssignment(first);
        if (startsLine(first) && !named && isProse(first)) {
            return prose(first);
        }
        if (startsLine(first) && !named && areTwoWords(first)) {
            return prose(first);
        }
        if (kind(first) == TokenKind.KEYWORD && kind(first + 1).assigns()) {
            reserved.add(tokens.symbol(first));
            return reservedName(first);
        }
        int at = tokenAt(first, rejection.start());
        if (kind(at) == TokenKind.KEYWORD) {
            return keyword(at, rejection);
        }
        if (kind(first) == TokenKind.NAME) {
            return named(first, at, rejection);
        }
        return rejection;
    }

    private SyntaxException named(int first, int at, SyntaxException rejection) {
        if (isDefinition(first)) {
            return definition(first);
        }
        if (kind(first + 1) == TokenKind.NAME && namesThenAssignment(first)) {
            return spacedName(first);
        }
        if (name(first).equals("print") && at == first + 1 && kind(at) != TokenKind.OPEN) {
            return reject(first, at, "lang.print", text(at));
        }
        boolean second = at > first && kind(at) == TokenKind.NAME && kind(at + 1) == TokenKind.ASSIGN;
        return second && cursor.depth() == 0 && isAssignment(first)
                ? reject(at, at, "lang.twoStatements", name(at))
                : rejection;
    }

    /** {@code f(x) = …} */
    private boolean isDefinition(int first) {
        int token = first + 1;
        if (kind(token) != TokenKind.OPEN) {
            return false;
        }
        do {
            token++;
            if (kind(token) != TokenKind.NAME) {
                return false;
            }
            token++;
        } while (kind(token) == TokenKind.COMMA);
        return kind(token) == TokenKind.CLOSE && kind(token + 1) == TokenKind.ASSIGN;
    }

    private SyntaxException definition(int first) {
        int assign = first;
        while (kind(assign) != TokenKind.ASSIGN) {
            assign++;
        }
        String call = cursor.excerpt(tokens.start(first), tokens.end(assign - 1));
        String formula =
                cursor.excerpt(tokens.end(assign), lineEnd(tokens.end(assign))).strip();
        return reject(first, assign - 1, "lang.definition", call, name(first), formula);
    }

    private boolean isAssignment(int first) {
        return kind(first + 1) == TokenKind.ASSIGN;
    }

    private boolean namesThenAssignment(int first) {
        int token = first;
        while (kind(token) == TokenKind.NAME || kind(token) == TokenKind.NUMBER) {
            token++;
        }
        return kind(token) == TokenKind.ASSIGN;
    }

    /** {@code learning rate = 0.1}, or {@code let a = 2}. */
    private SyntaxException spacedName(int first) {
        if (DECLARATIONS.contains(name(first)) && kind(first + 2) == TokenKind.ASSIGN) {
            return reject(first, first, "lang.declaration", name(first), name(first + 1));
        }
        int last = first;
        StringBuilder joined = new StringBuilder(text(first));
        while (kind(last + 1) != TokenKind.ASSIGN) {
            last++;
            joined.append('_').append(text(last));
        }
        String written = cursor.excerpt(tokens.start(first), tokens.end(last));
        return reject(first, last, "lang.spacedName", written, joined.toString());
    }

    /** A word of Python's where a name was meant: {@code lambda*w}. */
    private SyntaxException keyword(int at, SyntaxException rejection) {
        if (reserved.contains(tokens.symbol(at))) {
            return SyntaxException.silent();
        }
        boolean used = switch (kind(at + 1)) {
            case PLUS, STAR, SLASH, POWER, SUPERSCRIPT, CLOSE, ASSIGN, UPDATE -> true;
            default -> false;
        };
        boolean truth =
                Construct.of(name(at)) == Construct.TRUTH && !kind(at + 1).assigns();
        return used && !truth ? reservedName(at) : rejection;
    }

    private SyntaxException reservedName(int token) {
        String word = name(token);
        return reject(token, token, "lang.reservedName", word, OTHER_NAMES.getOrDefault(word, word + "_"));
    }

    /** All lines of prose that follow each other, blank ones between them, are told of once. */
    private SyntaxException prose(int first) {
        int end = lineEnd(tokens.start(first));
        int token = first;
        int last = first;
        while (tokens.start(token) <= end && kind(token) != TokenKind.END) {
            last = kind(token) == TokenKind.NEWLINE ? last : token;
            token++;
            boolean next = tokens.start(token) > end && kind(token) != TokenKind.END && startsLine(token);
            if (next && isProse(token)) {
                end = lineEnd(tokens.start(token));
            }
        }
        cursor.resume(last);
        cursor.beginStatement();
        return SyntaxException.of(tokens.start(first), tokens.end(last), Messages.text("lang.prose"));
    }

    /** Two words alone, such as a heading, neither of which is the name of a value: "Backward pass:". */
    private boolean areTwoWords(int first) {
        return kind(first) == TokenKind.NAME
                && Prose.areTwoWords(line(tokens.start(first)))
                && !isGivenAValue(first)
                && !isGivenAValue(first + 1);
    }

    private boolean isGivenAValue(int word) {
        boolean known = Functions.find(name(word)).isPresent();
        for (int token = 0; token < tokens.count() - 1 && !known; token++) {
            known = tokens.symbol(token) == tokens.symbol(word)
                    && kind(token + 1).assigns();
        }
        return known;
    }

    private boolean isProse(int token) {
        String line = line(tokens.start(token));
        return kind(token) == TokenKind.KEYWORD ? Prose.isDespiteKeyword(line) : Prose.is(line);
    }

    private boolean startsLine(int token) {
        return token == 0 || kind(token - 1) == TokenKind.NEWLINE;
    }

    private int tokenAt(int from, int offset) {
        int token = from;
        while (tokens.end(token) <= offset && kind(token) != TokenKind.END) {
            token++;
        }
        return token;
    }

    private SyntaxException reject(int first, int last, String key, Object... arguments) {
        return SyntaxException.of(tokens.start(first), tokens.end(last), Messages.quoting(key, arguments));
    }

    private TokenKind kind(int token) {
        return tokens.kind(Math.min(token, tokens.count() - 1));
    }

    private String name(int token) {
        return symbols.name(tokens.symbol(token));
    }

    private String text(int token) {
        return cursor.text(tokens.start(token), tokens.end(token));
    }

    private String line(int offset) {
        return cursor.text(offset, lineEnd(offset));
    }

    private int lineEnd(int offset) {
        int end = offset;
        while (end < cursor.text().length() && !Characters.endsLine(cursor.charAt(end))) {
            end++;
        }
        return end;
    }
}
