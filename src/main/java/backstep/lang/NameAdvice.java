package backstep.lang;

import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words what is wrong with a name that means nothing, and what may have been meant. */
final class NameAdvice {

    /** Only this number of the latest names are compared, so that an error costs no time in huge programs. */
    private static final int MOST_CANDIDATES = 2_000;

    private final Tokens tokens;
    private final Symbols symbols;
    private final Scope scope;
    private final Problems problems;

    NameAdvice(Tokens tokens, Symbols symbols, Scope scope, Problems problems) {
        this.tokens = tokens;
        this.symbols = symbols;
        this.scope = scope;
        this.problems = problems;
    }

    /** Why a name has no node here. */
    SyntaxException noValue(Expr.Name name) {
        if (scope.isFailed(name.symbol())) {
            return SyntaxException.silent();
        }
        return SyntaxException.of(name.start(), name.end(), noValueText(name));
    }

    /**
     * Whether a name that means nothing may stand for a variable: not one that a function has, or something else that is
     * no value, nor one that gets its value too late.
     */
    boolean canBeFree(Expr.Name name) {
        String word = word(name);
        return scope.node(name.symbol()) == Scope.UNKNOWN
                && Functions.find(word).isEmpty()
                && !word.equals("e")
                && laterAssignment(name) < 0;
    }

    String word(Expr.Name name) {
        return symbols.name(name.symbol());
    }

    private String noValueText(Expr.Name name) {
        String word = word(name);
        if (scope.means(name.symbol(), Meaning.DRAWING)) {
            return Messages.quoting("lang.drawingUsed", word);
        }
        if (scope.means(name.symbol(), Meaning.FUNCTION)) {
            return Messages.quoting("lang.ownFunction", word);
        }
        if (Functions.find(word).isPresent()) {
            return Messages.quoting("lang.functionWithoutCall", word);
        }
        int later = laterAssignment(name);
        if (later >= 0) {
            return Messages.quoting("lang.usedTooEarly", word, Integer.toString(problems.line(later)));
        }
        if (word.equals("e")) {
            return Messages.text("lang.euler");
        }
        String near = nearest(word, true);
        return near == null ? Messages.quoting("lang.noValue", word) : Messages.quoting("lang.noValueNear", word, near);
    }

    /** Why a name cannot be called; {@code argument} is how to multiply by what stands in the parentheses. */
    SyntaxException notCallable(Expr.Name name, String argument) {
        if (scope.isFailed(name.symbol())) {
            return SyntaxException.silent();
        }
        String word = symbols.name(name.symbol());
        String message = scope.node(name.symbol()) == Scope.UNKNOWN
                ? noFunctionText("lang.noFunction", word)
                : Messages.quoting("lang.valueCalled", word, argument);
        return SyntaxException.of(name.start(), name.end(), message);
    }

    /** That no function is called {@code word}: the text of {@code key}, or of {@code key}Near with a near name. */
    String noFunctionText(String key, String word) {
        Optional<String> known = Substitutes.advice(word);
        if (known.isPresent()) {
            return known.get();
        }
        String near = nearest(word, false);
        return near == null
                ? Messages.text(key, Quoted.of(word), String.join(", ", Functions.names()))
                : Messages.quoting(key + "Near", word, near);
    }

    private @Nullable String nearest(String word, boolean values) {
        Spelling spelling = new Spelling(word);
        for (int back = 1; values && back <= Math.min(scope.count(), MOST_CANDIDATES); back++) {
            spelling.offer(scope.name(scope.count() - back));
        }
        // A function of another library, such as sinh, is no misspelt sin.
        if (Substitutes.advice(word).isEmpty()) {
            Functions.names().forEach(spelling::offer);
        }
        return spelling.nearest();
    }

    /** Where a statement further down gives the name a value; negative if none does. */
    private int laterAssignment(Expr.Name name) {
        for (int token = 0; token < tokens.count() - 1; token++) {
            if (tokens.symbol(token) == name.symbol()
                    && tokens.start(token) > name.start()
                    && tokens.kind(token + 1) == TokenKind.ASSIGN
                    && tokens.kind(token - 1).endsStatement()) {
                return tokens.start(token);
            }
        }
        return -1;
    }
}
