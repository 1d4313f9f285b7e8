package backstep.lang;

import backstep.engine.Passes;
import backstep.lang.WatchExpression.Comparison;
import backstep.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Compiles one {@link WatchExpression} with the grammar of expressions. */
final class MeasureCompiler {

    private final String text;
    private final Problems problems;
    private final ProgramBuilder program;
    private final SequencedMap<String, Integer> names = new LinkedHashMap<>();

    MeasureCompiler(String text) {
        this.text = text;
        this.problems = new Problems(text);
        this.program = new ProgramBuilder(text);
    }

    Measurement compile() {
        try {
            return new Measurement(measure(), null);
        } catch (SyntaxException rejection) {
            problems.report(rejection);
            return new Measurement(null, problems.result(null).errors().getFirst());
        }
    }

    private WatchExpression measure() throws SyntaxException {
        Symbols symbols = new Symbols();
        Tokens words = WatchLexer.of(text, symbols);
        if (words.kind(0) == TokenKind.END) {
            throw SyntaxException.of(0, 0, Messages.text("lang.measure.empty"));
        }
        Scope scope = new Scope(symbols);
        NameAdvice advice = new NameAdvice(words, symbols, scope, problems);
        TokenStream cursor = new TokenStream(text, words, symbols);
        SyntaxErrors syntaxErrors = new SyntaxErrors(cursor, words);
        ExpressionParser expressions = new ExpressionParser(cursor, syntaxErrors, advice, scope);
        bindNames(words, symbols, scope);
        Lowering lowering = new Lowering(program, scope, advice, problems, false);
        List<Integer> sides = new ArrayList<>(List.of(lowering.node(expressions.expression())));
        List<Comparison> comparisons = new ArrayList<>();
        while (cursor.kind() == TokenKind.COMPARISON || cursor.kind() == TokenKind.ASSIGN) {
            comparisons.add(comparison(cursor.text(cursor.start(), cursor.end())));
            cursor.advance();
            sides.add(lowering.node(expressions.expression()));
        }
        if (cursor.kind() != TokenKind.END) {
            throw syntaxErrors.noContinuation();
        }
        return new WatchExpression(
                text, program.build(Passes.of(sides.getFirst()), false, scope).graph(), names, sides, comparisons);
    }

    /** Every name is a leaf, whose value is asked for later. */
    private void bindNames(Tokens words, Symbols symbols, Scope scope) {
        for (int word = 0; word < words.count() - 1; word++) {
            if (words.kind(word) == TokenKind.NAME && isFigure(words, word, symbols.name(words.symbol(word)))) {
                String name = symbols.name(words.symbol(word));
                int start = words.start(word);
                int end = words.end(word);
                Expr.Literal literal = new Expr.Literal(0, false, start, end);
                int node = names.computeIfAbsent(name, unseen -> program.leaf(unseen, literal, literal));
                scope.bind(words.symbol(word), node);
            }
        }
    }

    private static boolean isFigure(Tokens words, int word, String name) {
        TokenKind next = words.kind(word + 1);
        boolean member = word > 0 && words.kind(word - 1) == TokenKind.DOT;
        boolean module = next == TokenKind.DOT && Modules.isKnown(name);
        boolean known =
                name.equals("pi") || name.equals("π") || Functions.find(name).isPresent();
        return next != TokenKind.OPEN && !member && !module && !known;
    }

    private static Comparison comparison(String sign) {
        return switch (sign) {
            case "<" -> Comparison.LESS;
            case "<=", "≤" -> Comparison.AT_MOST;
            case ">" -> Comparison.GREATER;
            case ">=", "≥" -> Comparison.AT_LEAST;
            case "!=", "≠" -> Comparison.DIFFERENT;
            default -> Comparison.EQUAL;
        };
    }
}
