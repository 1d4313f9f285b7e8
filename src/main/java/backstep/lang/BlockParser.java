package backstep.lang;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what has lines indented below it. Of {@code if __name__ == "__main__":} and {@code if True:} the branch that
 * Python runs is read as if it were not indented, and the others are passed over, and so are {@code try} and
 * {@code with torch.no_grad():}; functions and the classes of the lecture are passed over.
 */
final class BlockParser {

    /** An {@code if} whose branches may follow: how far it is indented, and whether one was taken. */
    private record Choice(int indentation, boolean taken) {}

    private static final Pattern SPACES = Pattern.compile("[\\s()]++");
    private static final Pattern COMPARISON = Pattern.compile(" ?+([=!]=) ?+");

    private final TokenStream cursor;
    private final Tokens tokens;
    private final SyntaxErrors syntaxErrors;
    private final ErrorRecovery recovery;
    private final Contexts contexts;
    private final MainFunction main;
    private final Deque<Choice> choices = new ArrayDeque<>();
    /** Functions whose bodies are read where they stand. */
    private final Set<Integer> held = new HashSet<>();

    BlockParser(
            TokenStream cursor,
            Tokens tokens,
            Symbols symbols,
            SyntaxErrors syntaxErrors,
            ErrorRecovery recovery,
            Contexts contexts) {
        this.cursor = cursor;
        this.tokens = tokens;
        this.syntaxErrors = syntaxErrors;
        this.recovery = recovery;
        this.contexts = contexts;
        this.main = new MainFunction(tokens, symbols);
    }

    /** Reads the statement that begins with the reserved word at the cursor, if it is one of these. */
    Optional<Statement> read() throws SyntaxException {
        return switch (cursor.name()) {
            case "if", "elif", "else" -> Optional.of(branch());
            case "def" -> cursor.kind(1) == TokenKind.NAME ? Optional.of(function()) : Optional.empty();
            case "class" -> Functions.isBuiltInClass(cursor.name(1)) ? Optional.of(builtInClass()) : Optional.empty();
            case "with" -> Optional.of(context());
            case "try", "finally" -> Optional.of(entered());
            case "except" -> Optional.of(passedOver());
            case "for", "while" -> throw loop();
            case "pass" -> {
                SourceRange range = new SourceRange(cursor.start(), cursor.end());
                cursor.advance();
                yield Optional.of(new Statement.Nothing(range));
            }
            default -> Optional.empty();
        };
    }

    /** Reads the call of a function whose body was read where it stands. */
    Optional<Statement> call() {
        if (!held.contains(cursor.symbol()) || cursor.kind(1) != TokenKind.OPEN) {
            return Optional.empty();
        }
        SourceRange range = new SourceRange(cursor.start(), cursor.end(2));
        cursor.resume(cursor.token() + 3);
        return Optional.of(new Statement.Nothing(range));
    }

    private Statement builtInClass() {
        SourceRange range = heading();
        String note = cursor.name(1).equals("Value") ? "lang.note.class" : "lang.note.networkClass";
        recovery.skipBlock();
        return new Statement.Aside(note, range);
    }

    private Statement context() throws SyntaxException {
        SourceRange range = word();
        int colon = colon(cursor.token());
        contexts.enter(colon);
        cursor.resume(colon + 1);
        return new Statement.Nothing(range);
    }

    /** Nothing fails here, so that of {@code try} all is read but what is done about failures. */
    private Statement entered() throws SyntaxException {
        SourceRange range = word();
        if (cursor.name().equals("try")) {
            push(new Choice(recovery.indentation(cursor.token()), false));
        }
        cursor.resume(colon(cursor.token()) + 1);
        return new Statement.Nothing(range);
    }

    private Statement passedOver() {
        SourceRange range = word();
        recovery.skipBranch();
        return new Statement.Nothing(range);
    }

    private SourceRange word() {
        return new SourceRange(cursor.start(), cursor.end());
    }

    /** A loop that changes values in place cannot be written out either. */
    private SyntaxException loop() {
        int start = cursor.token();
        recovery.skipBlock();
        int end = cursor.token();
        cursor.resume(start);
        for (int token = start; token < end; token++) {
            if (tokens.kind(token) == TokenKind.DOT && isUpdate(token)) {
                return cursor.reject("lang.updateLoop", cursor.name());
            }
        }
        return syntaxErrors.construct();
    }

    /** Whether {@code .data -=} or {@code .step()} stands at a dot. */
    private boolean isUpdate(int dot) {
        boolean name = tokens.kind(dot + 1) == TokenKind.NAME;
        String member = name ? cursor.text(tokens.start(dot + 1), tokens.end(dot + 1)) : "";
        return (member.equals("data") && tokens.kind(dot + 2).assigns())
                || (member.equals("step") && tokens.kind(dot + 2) == TokenKind.OPEN);
    }

    private Statement function() {
        SourceRange range = heading();
        int def = cursor.token();
        Statement.Naming naming =
                new Statement.Naming(List.of(cursor.symbol(1)), Meaning.FUNCTION, "lang.note.function", range);
        recovery.skipBlock();
        int colon = main.colon(def, cursor.token());
        if (colon >= 0) {
            cursor.resume(colon + 1);
            held.add(naming.symbols().getFirst());
            return new Statement.Nothing(range);
        }
        return naming;
    }

    /** The reserved word and the name after it. */
    private SourceRange heading() {
        return new SourceRange(cursor.start(), cursor.end(1));
    }

    private Statement branch() throws SyntaxException {
        int keyword = cursor.token();
        int indentation = recovery.indentation(keyword);
        SourceRange range = new SourceRange(cursor.start(), cursor.end());
        boolean first = cursor.name().equals("if");
        boolean before = !first && taken(indentation);
        int colon = colon(keyword);
        boolean entered = !before && (cursor.name().equals("else") || condition(colon));
        push(new Choice(indentation, before || entered));
        if (entered) {
            cursor.resume(colon + 1);
        } else {
            recovery.skipBranch();
        }
        return new Statement.Nothing(range);
    }

    /** Whether a branch before this one was taken. */
    private boolean taken(int indentation) throws SyntaxException {
        while (!choices.isEmpty() && choices.peek().indentation() > indentation) {
            choices.pop();
        }
        if (choices.isEmpty() || choices.peek().indentation() < indentation) {
            throw syntaxErrors.construct();
        }
        return choices.pop().taken();
    }

    private void push(Choice choice) {
        while (!choices.isEmpty() && choices.peek().indentation() >= choice.indentation()) {
            choices.pop();
        }
        choices.push(choice);
    }

    /** The colon that ends the condition after the word at {@code keyword}. */
    private int colon(int keyword) throws SyntaxException {
        int token = keyword + 1;
        while (tokens.kind(token) != TokenKind.COLON) {
            if (tokens.kind(token).endsStatement()) {
                throw syntaxErrors.construct();
            }
            token++;
        }
        return token;
    }

    /** Whether the condition between the cursor and its colon is true; only those are known that name no values. */
    private boolean condition(int colon) throws SyntaxException {
        int begin = cursor.end();
        String written = cursor.text(begin, tokens.start(colon)).replace('"', '\'');
        String spaced = SPACES.matcher(written).replaceAll(" ");
        String text = COMPARISON.matcher(spaced).replaceAll("$1").strip();
        return switch (text) {
            case "True", "1", "not False", "not 0", "__name__=='__main__'", "'__main__'==__name__" -> true;
            case "False", "0", "None", "not True", "not 1", "TYPE_CHECKING", "__name__!='__main__'" -> false;
            default -> throw syntaxErrors.construct();
        };
    }
}
