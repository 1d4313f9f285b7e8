package backstep.lang;

import backstep.engine.Op;
import backstep.text.Messages;
import java.util.Optional;
import java.util.Set;

/** Reads statements, those included that notebooks hold and that have no effect here. */
final class StatementParser {

    private static final Set<String> SEEDING = Set.of("seed", "manual_seed", "manual_seed_all", "set_seed", "PRNGKey");

    private final TokenStream cursor;
    private final SyntaxErrors syntaxErrors;
    private final ExpressionParser expressions;
    private final ErrorRecovery recovery;
    private final AssignmentParser assignments;
    private final DisplayParser displays;
    private final Contexts contexts;
    private final BlockParser blocks;
    private final Scope scope;
    private final AliasParser aliases;
    private final AssertParser asserts;
    private final GradientParser gradients;

    StatementParser(
            TokenStream cursor,
            Tokens tokens,
            Symbols symbols,
            Scope scope,
            SyntaxErrors syntaxErrors,
            ExpressionParser expressions,
            ErrorRecovery recovery) {
        this.cursor = cursor;
        this.syntaxErrors = syntaxErrors;
        this.expressions = expressions;
        this.recovery = recovery;
        this.scope = scope;
        this.assignments = new AssignmentParser(cursor, tokens, syntaxErrors, expressions);
        this.displays = new DisplayParser(cursor, tokens, symbols, recovery, scope);
        this.contexts = new Contexts(cursor, tokens, symbols, recovery);
        this.blocks = new BlockParser(cursor, tokens, symbols, syntaxErrors, recovery, contexts);
        this.gradients = new GradientParser(cursor, syntaxErrors, expressions, recovery);
        this.asserts = new AssertParser(cursor, tokens, symbols, recovery);
        this.aliases = new AliasParser(cursor, tokens, symbols, scope, recovery);
    }

    /** Goes to the next statement; false if there is none. */
    boolean advance() {
        while (cursor.kind() == TokenKind.NEWLINE || cursor.kind() == TokenKind.SEMICOLON) {
            cursor.advance();
        }
        return cursor.kind() != TokenKind.END;
    }

    /** Reads the statement at the cursor. */
    Statement statement() throws SyntaxException {
        cursor.beginStatement();
        contexts.leave();
        return switch (cursor.kind()) {
            case NAME -> named();
            case KEYWORD -> reserved();
            case STRING -> text();
            case OPEN, OPEN_LIST -> bracketed();
            case OTHER -> isMagic() ? magic() : evaluate();
            default -> evaluate();
        };
    }

    /** Whether PyTorch keeps no gradients for what the statement just read computes. */
    boolean cuts() {
        return contexts.cuts();
    }

    private Statement named() throws SyntaxException {
        Optional<Statement> call = blocks.call();
        Optional<Statement> display = call.isPresent() ? call : displays.read();
        if (display.isPresent()) {
            return display.get();
        }
        return switch (cursor.kind(1)) {
            case ASSIGN -> assign();
            case UPDATE -> assignments.update();
            case COLON -> assignments.hinted();
            case DOT -> member();
            case COMMA -> several();
            case COMPARISON -> throw comparison();
            default -> evaluate();
        };
    }

    private Statement assign() throws SyntaxException {
        Optional<Statement> other = displays.named().or(aliases::assigned);
        return other.isPresent() ? other.get() : assignments.assign();
    }

    /** Several names, that get values or that are shown. */
    private Statement several() throws SyntaxException {
        if (assignments.atTargets()) {
            return assign();
        }
        Optional<Statement> shown = displays.shown();
        return shown.isPresent() ? shown.get() : evaluate();
    }

    private Statement bracketed() throws SyntaxException {
        return assignments.atTargets() ? assignments.assign() : several();
    }

    /** A text that stands alone is a comment. */
    private Statement text() throws SyntaxException {
        Optional<Statement> shown = displays.shown();
        if (shown.isPresent()) {
            return shown.get();
        }
        while (cursor.kind() == TokenKind.STRING) {
            cursor.advance();
        }
        return new Statement.Nothing(finish());
    }

    private Statement reserved() throws SyntaxException {
        if (Construct.of(cursor.name()) == Construct.IMPORT) {
            return aliases.imported();
        }
        if (cursor.name().equals("assert")) {
            return asserts.read();
        }
        Optional<Statement> block = blocks.read();
        if (block.isPresent()) {
            return block.get();
        }
        throw syntaxErrors.noOperand();
    }

    private boolean isMagic() {
        char c = cursor.charAt(cursor.start());
        return cursor.startsLine() && (c == '%' || c == '!' || c == '?' || c == '@');
    }

    /** A command of notebooks, or a decorator, whose function follows. */
    private Statement magic() {
        recovery.skipLine();
        return aside("lang.note.magic");
    }

    private Expr.Name target() {
        Expr.Name target = new Expr.Name(cursor.symbol(), cursor.start(), cursor.end());
        cursor.advance();
        return target;
    }

    private SyntaxException comparison() {
        String name = cursor.name();
        cursor.advance();
        if (cursor.found().equals("\"==\"")) {
            return cursor.reject("lang.comparisonStatement", name);
        }
        boolean arrow =
                cursor.found().equals("\"<\"") && cursor.kind(1) == TokenKind.MINUS && cursor.start(1) == cursor.end();
        return arrow
                ? SyntaxException.of(cursor.start(), cursor.end(1), Messages.text("lang.sign.assignment", "<-"))
                : cursor.reject("lang.comparison", cursor.found());
    }

    /** A statement that begins with {@code name.member}. */
    private Statement member() throws SyntaxException {
        Optional<Statement> shown = displays.shown();
        if (shown.isPresent()) {
            return shown.get();
        }
        if (isSetting()) {
            recovery.skipStatement();
            return aside("lang.note.setting");
        }
        if (isSeeding()) {
            recovery.skipStatement();
            return aside("lang.note.seed");
        }
        if (cursor.name(2).equals("requires_grad") && cursor.kind(3) == TokenKind.ASSIGN) {
            return track();
        }
        TokenKind next = cursor.kind(3);
        String member = cursor.name(2);
        if (member.equals("label") && next == TokenKind.ASSIGN) {
            return relabel();
        }
        if (member.equals("data") && next.assigns()) {
            throw inPlace(cursor.end(2));
        }
        refuseMembers();
        Optional<Statement> gradient = gradients.read();
        if (gradient.isPresent()) {
            return gradient.get();
        }
        Optional<String> note = noEffect(member, next);
        return note.isPresent() ? noEffect(note.get()) : evaluate();
    }

    /** Refuses {@code w.data.sub_(1)}, {@code w.grad.backward()}: they do more than show something. */
    private void refuseMembers() throws SyntaxException {
        int last = 2;
        while (cursor.kind(last + 1) == TokenKind.DOT && cursor.kind(last + 2) == TokenKind.NAME) {
            last += 2;
        }
        String method = cursor.name(last);
        boolean called = last > 2 && cursor.kind(last + 1) == TokenKind.OPEN;
        if (called && method.equals("backward") && cursor.name(last - 2).equals("grad")) {
            throw SyntaxException.of(cursor.start(), cursor.end(last), Messages.text("lang.secondDerivative"));
        }
        if (called && method.endsWith("_") && cursor.name(2).equals("data")) {
            throw inPlace(cursor.end(last));
        }
    }

    private SyntaxException inPlace(int end) {
        return SyntaxException.of(cursor.start(), end, Messages.text("lang.inPlace"));
    }

    /** {@code warnings.filterwarnings('ignore')}, {@code torch.set_default_dtype(…)} */
    private boolean isSetting() {
        StringBuilder path = new StringBuilder(scope.path(cursor.symbol()).orElse(cursor.name()));
        int at = 0;
        while (cursor.kind(at + 1) == TokenKind.DOT && cursor.kind(at + 2) == TokenKind.NAME) {
            at += 2;
            path.append('.').append(cursor.name(at));
        }
        return scope.node(cursor.symbol()) == Scope.UNKNOWN
                && cursor.kind(at + 1) == TokenKind.OPEN
                && Modules.isSetting(path.toString());
    }

    /** {@code random.seed(7)}, {@code np.random.seed(7)}, {@code torch.manual_seed(7)} */
    private boolean isSeeding() {
        int at = 0;
        while (cursor.kind(at + 1) == TokenKind.DOT && cursor.kind(at + 2) == TokenKind.NAME) {
            at += 2;
        }
        return SEEDING.contains(cursor.name(at)) && cursor.kind(at + 1) == TokenKind.OPEN;
    }

    /** The key of the note for a statement {@code name.member …} that has no effect. */
    private static Optional<String> noEffect(String member, TokenKind next) {
        boolean shown = next.endsStatement() || next == TokenKind.DOT;
        return switch (member) {
            case "grad",
                    "data",
                    "label",
                    "_prev",
                    "_op",
                    "_children",
                    "dtype",
                    "shape",
                    "is_leaf",
                    "grad_fn",
                    "device" -> shownNote(shown);
            case "item" -> shownNote(next == TokenKind.OPEN);
            case "_backward" -> Optional.of("lang.note.innerBackward");
            case "requires_grad" -> shownNote(shown);
            case "retain_grad" -> Optional.of("lang.note.retainGrad");
            default -> Optional.empty();
        };
    }

    private static Optional<String> shownNote(boolean shown) {
        return shown ? Optional.of("lang.note.show") : Optional.empty();
    }

    /** {@code name.requires_grad = True} */
    private Statement track() throws SyntaxException {
        Expr.Name subject = target();
        for (int word = 0; word < 3; word++) {
            cursor.advance();
        }
        return new Statement.Track(subject, expressions.truth(), finish());
    }

    private Statement noEffect(String note) throws SyntaxException {
        Expr.Name subject = target();
        recovery.skipStatement();
        return new Statement.NoEffect(subject, note, finish());
    }

    private Statement relabel() throws SyntaxException {
        Expr.Name target = target();
        cursor.advance();
        cursor.advance();
        cursor.advance();
        if (cursor.kind() != TokenKind.STRING) {
            throw cursor.rejectFound("lang.labelText", cursor.found());
        }
        String label = Strings.content(cursor.text(cursor.start(), cursor.end()));
        cursor.advance();
        return new Statement.Relabel(target, label, finish());
    }

    private Statement evaluate() throws SyntaxException {
        Expr value = expressions.expression();
        if (cursor.kind() != TokenKind.DOT) {
            SourceRange range = finish();
            return value instanceof Expr.Tracked(Expr.Name subject, boolean required, int _, int _)
                    ? new Statement.Track(subject, required, range)
                    : new Statement.Evaluate(value, range);
        }
        if (isOpen(value)) {
            throw cursor.reject("lang.backwardOfPart");
        }
        cursor.advance();
        cursor.advance();
        if (cursor.kind() != TokenKind.OPEN) {
            throw cursor.rejectFound("lang.backwardWithoutCall");
        }
        BackwardParser.Arguments arguments = new BackwardParser(cursor, expressions).arguments();
        return new Statement.Backward(value, arguments, finish());
    }

    /** Whether a method after the expression would in Python belong to its last part only. */
    private static boolean isOpen(Expr value) {
        return switch (value) {
            case Expr.Binary binary -> binary.start() == binary.left().start();
            case Expr.Unary unary -> unary.op() == Op.NEGATE;
            case Expr.Group group -> group.end() == group.inner().end();
            default -> false;
        };
    }

    private Statement aside(String note) {
        return new Statement.Aside(note, range());
    }

    private SourceRange finish() throws SyntaxException {
        if (!cursor.kind().endsStatement()) {
            throw syntaxErrors.noContinuation();
        }
        return range();
    }

    private SourceRange range() {
        return new SourceRange(cursor.statementStartOffset(), cursor.previousEnd());
    }
}
