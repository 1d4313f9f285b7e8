package backstep.lang;

import backstep.engine.Quantity;
import backstep.text.Messages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compiles one text: reads a statement, makes its nodes, and goes on with the next one whatever happened. */
final class Compiler {

    private static final int NONE = -1;

    /** A text in which nothing is said at all. */
    private static final Pattern NOTHING = Pattern.compile("\\ufeff?[\\s;]*");

    private final String text;
    private final Tokens tokens;
    private final Problems problems;
    private final StatementParser statements;
    private final ErrorRecovery recovery;
    private final Slips slips;
    private final Scope scope;
    private final Symbols symbols;
    private final ProgramBuilder program;
    private final Lowering lowering;
    private final Grouping grouping;
    private final Backwards backwards;
    private final ClaimReader claims;
    private final InPlace inPlace;
    private int lastValue = NONE;
    private final boolean isBlank;

    /** @param open whether names that have no value are variables */
    Compiler(String text, boolean open) {
        isBlank = NOTHING.matcher(text).matches();
        this.text = text;
        problems = new Problems(text);
        symbols = new Symbols();
        tokens = Lexer.tokens(text, symbols);
        scope = new Scope(symbols);
        NameAdvice advice = new NameAdvice(tokens, symbols, scope, problems);
        TokenStream cursor = new TokenStream(text, tokens, symbols);
        SyntaxErrors syntaxErrors = new SyntaxErrors(cursor, tokens);
        slips = new Slips(cursor, tokens, symbols);
        recovery = new ErrorRecovery(cursor, tokens, symbols, scope);
        ExpressionParser expressions = new ExpressionParser(cursor, syntaxErrors, advice, scope);
        statements = new StatementParser(cursor, tokens, symbols, scope, syntaxErrors, expressions, recovery);
        program = new ProgramBuilder(text);
        lowering = new Lowering(program, scope, advice, problems, open);
        backwards = new Backwards(problems);
        claims = new ClaimReader(symbols, lowering, program);
        inPlace = new InPlace(text, scope, program, symbols);
        grouping = new Grouping(tokens.marks(), program, problems);
        report(tokens.prompts());
    }

    /** Tells which lines are left out because they have no prompt, and which could be either. */
    private void report(Prompts prompts) {
        for (SourceRange line : prompts.doubtful()) {
            problems.report(SyntaxException.of(line.start(), line.end(), Messages.text("lang.noPrompt")));
        }
        if (!prompts.answers().isEmpty()) {
            problems.note(prompts.answers().getFirst(), "lang.note.answers");
        }
    }

    Compilation compile() {
        while (!problems.isFull() && statements.advance()) {
            Cancellation.check();
            try {
                compile(statements.statement());
            } catch (SyntaxException rejection) {
                SyntaxException better = slips.better(rejection);
                problems.report(better);
                recovery.recover(better);
            }
        }
        Compilation result = problems.result(finish());
        return result.errors().isEmpty() ? result : withNetwork(result);
    }

    /** What cannot be computed here may be a network, which can be trained elsewhere. */
    private Compilation withNetwork(Compilation result) {
        return new Compilation(null, result.errors(), result.notes(), SketchReader.read(text, tokens, symbols), false);
    }

    private void compile(Statement statement) throws SyntaxException {
        grouping.advance(statement.range().start());
        switch (statement) {
            case Statement.Assign assign -> assign(assign);
            case Statement.Update update -> update(update);
            case Statement.Evaluate evaluate -> {
                lastValue = computed(evaluate.value());
                program.statement(evaluate.range(), lastValue, SourceMap.NO_SYMBOL);
            }
            case Statement.Relabel relabel -> relabel(relabel);
            case Statement.Backward backward -> {
                int root = computed(backward.root());
                program.statement(backward.range(), root, SourceMap.NO_SYMBOL);
                backwards.call(root, backward);
            }
            case Statement.SetGradient set -> {
                int subject = lowering.node(set.subject());
                program.statement(set.range(), subject, SourceMap.NO_SYMBOL);
                backwards.set(subject, set, claims.claim(set.claim(), set.range()));
            }
            case Statement.Asserted asserted -> {
                for (String claim : asserted.claims()) {
                    backwards.claim(new Claims.Assertion(claims.claim(claim, asserted.range())));
                }
            }
            case Statement.Claimed claimed -> backwards.claim(claims.claim(claimed.claim(), claimed.range()));
            case Statement.NoEffect noEffect -> {
                int subject = lowering.node(noEffect.subject());
                program.statement(noEffect.range(), subject, SourceMap.NO_SYMBOL);
                problems.note(noEffect.range(), noEffect.note());
            }
            case Statement.Track track -> {
                int subject = lowering.node(track.subject());
                program.statement(track.range(), subject, SourceMap.NO_SYMBOL);
                program.track(subject, track.required(), track.range(), problems);
            }
            case Statement.Aside aside -> problems.note(aside.range(), aside.note());
            case Statement.Nothing _ -> {}
            case Statement.Shown shown -> show(shown);
            case Statement.Naming naming -> {
                naming.symbols().forEach(symbol -> scope.mean(symbol, naming.meaning()));
                problems.note(naming.range(), naming.note());
            }
            case Statement.Aliases aliases -> {
                aliases.aliases().forEach(alias -> scope.alias(alias.symbol(), alias.path()));
                aliases.note().ifPresent(note -> problems.note(aliases.range(), note));
            }
        }
    }

    private void show(Statement.Shown shown) throws SyntaxException {
        List<NamedFigure> figures = new ArrayList<>();
        for (Statement.Shown.Item item : shown.items()) {
            int node = lowering.node(item.subject());
            program.statement(shown.range(), node, SourceMap.NO_SYMBOL);
            figures.add(new NamedFigure(node, item.gradient() ? Quantity.GRAD : Quantity.DATA));
        }
        if (shown.figures()) {
            backwards.show(new Claims.Shown(figures, shown.range()));
        } else {
            problems.note(shown.range(), "lang.note.show");
        }
    }

    /** All values are computed before a name gets one, so that {@code a, b = b, a} swaps. */
    private void assign(Statement.Assign assign) throws SyntaxException {
        int[] names = assign.firstNames();
        int[] made = new int[names.length];
        int[] places = new int[names.length];
        for (int index = 0; index < made.length; index++) {
            made[index] = named(symbols.name(names[index]), assign.values().get(index));
            places[index] = inPlace.place(assign.values().get(index));
            program.statement(assign.range(), made[index], names[index]);
        }
        for (Statement.Binding binding : assign.bindings()) {
            lastValue = made[binding.value()];
            scope.bind(binding.target().symbol(), lastValue);
            scope.store(binding.target().symbol(), places[binding.value()]);
            if (assign.bindings().size() > names.length) {
                scope.share(places[binding.value()]);
            }
        }
    }

    /**
     * Gives a name what was computed from it, as Python does where a class has no addition in place. A tensor has: all its
     * names then mean the new value.
     */
    private void update(Statement.Update update) throws SyntaxException {
        int before = lowering.node(update.target());
        int place = scope.storage(update.target().symbol());
        inPlace.check(update, before, statements.cuts());
        assign(update.assign());
        if (program.isTensor(before)) {
            scope.replace(place, lastValue);
            scope.store(update.target().symbol(), place);
        }
    }

    /** The node of a value that is given a name. A number alone makes a leaf; a name alone stays the node that it is. */
    private int named(String name, Expr value) throws SyntaxException {
        return switch (Expr.bare(value)) {
            case Expr.Literal literal -> program.leaf(name, literal, value);
            case Expr.Leaf leaf -> program.leaf(Objects.requireNonNullElse(leaf.label(), name), leaf.literal(), value);
            case Expr.Name _ -> {
                int node = computed(value);
                program.labelNameless(node, name);
                yield node;
            }
            case Expr.Copy copy -> {
                int node = lowering.node(value);
                program.label(node, Objects.requireNonNullElse(copy.label(), name));
                yield node;
            }
            case Expr.Tracked tracked -> tracked(name, tracked);
            case Expr.Unary _, Expr.Binary _, Expr.Group _ -> {
                int node = computed(value);
                program.label(node, name);
                yield node;
            }
        };
    }

    /** What is said of a value may be said many times in a row: the last is the outermost. */
    private int tracked(String name, Expr.Tracked outermost) throws SyntaxException {
        Deque<Expr.Tracked> said = new ArrayDeque<>();
        Expr inner = outermost;
        while (Expr.bare(inner) instanceof Expr.Tracked tracked) {
            said.push(tracked);
            inner = tracked.inner();
        }
        int node = named(name, inner);
        for (Expr.Tracked tracked : said) {
            program.track(node, tracked.required(), new SourceRange(tracked.start(), tracked.end()), problems);
        }
        return node;
    }

    /** The node of an expression; where PyTorch keeps no gradients, one that is cut off from its operands. */
    private int computed(Expr value) throws SyntaxException {
        int node = lowering.node(value);
        return statements.cuts() && program.isTensor(node) && !(Storage.inner(value) instanceof Expr.Name)
                ? program.cut(value, node)
                : node;
    }

    private void relabel(Statement.Relabel relabel) throws SyntaxException {
        int node = lowering.node(relabel.target());
        if (!relabel.label().isEmpty()) {
            program.label(node, relabel.label());
        }
        program.statement(relabel.range(), node, SourceMap.NO_SYMBOL);
    }

    private @Nullable Program finish() {
        if (problems.isFull()) {
            problems.noteIncomplete();
        }
        grouping.finish();
        if (problems.hasErrors()) {
            return null;
        }
        if (lastValue == NONE && backwards.isEmpty()) {
            nothingComputed();
            return null;
        }
        Program built = program.build(backwards.passes(lastValue, program), !backwards.isEmpty(), scope);
        new Reachability(built.graph(), program.source(), symbols).report(problems);
        noteCarets();
        if (!backwards.isTooLong(built.graph())) {
            backwards.report(built.graph(), program.hasTensors());
        }
        return problems.hasErrors() ? null : built;
    }

    /** In mathematics ^ is a power; Python, which knows it for whole numbers only, compares their bits. */
    private void noteCarets() {
        boolean python = program.hasValues() || program.hasTensors() || !backwards.isEmpty();
        for (int token = 0; python && token < tokens.count(); token++) {
            boolean power = tokens.kind(token) == TokenKind.POWER || tokens.kind(token) == TokenKind.UPDATE;
            if (power && text.charAt(tokens.start(token)) == '^') {
                problems.note(new SourceRange(tokens.start(token), tokens.end(token)), "lang.note.caret");
            }
        }
    }

    /** A text that says something but computes nothing, such as imports, is right as it is. */
    private void nothingComputed() {
        if (isBlank) {
            problems.report(SyntaxException.of(0, 0, Messages.text("lang.empty")));
        } else {
            problems.noteAtEnd("lang.note.nothing");
        }
    }
}
