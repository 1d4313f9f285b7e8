package backstep.lang;

import backstep.engine.Op;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Turns expressions into nodes, operands first, with a stack of its own because expressions may be very deep. */
final class Lowering {

    private final ProgramBuilder program;
    private final Scope scope;
    private final NameAdvice advice;
    private final Problems problems;

    /** Whether a name that has no value is a variable. */
    private final boolean open;

    /** Expressions to do; one whose operands are done or under way is there as {@code waiting}. */
    private @Nullable Expr[] work = new @Nullable Expr[64];

    private boolean[] waiting = new boolean[64];
    private int pending;
    private int[] nodes = new int[64];
    private int done;

    /** @param open whether a name that has no value is a variable */
    Lowering(ProgramBuilder program, Scope scope, NameAdvice advice, Problems problems, boolean open) {
        this.open = open;
        this.program = program;
        this.scope = scope;
        this.advice = advice;
        this.problems = problems;
    }

    /** The node of an expression, made anew unless it is a name. */
    int node(Expr expression) throws SyntaxException {
        pending = 0;
        done = 0;
        push(expression, false);
        while (pending > 0) {
            Cancellation.check();
            Expr next = work[--pending];
            work[pending] = null;
            if (next != null && waiting[pending]) {
                finish(next);
            } else if (next != null) {
                begin(next);
            }
        }
        return nodes[0];
    }

    /** The node that a name means. */
    int node(Expr.Name name) throws SyntaxException {
        int node = scope.node(name.symbol());
        if (node >= 0) {
            return node;
        }
        if (!open || !advice.canBeFree(name)) {
            throw advice.noValue(name);
        }
        int variable = program.variable(advice.word(name), name);
        scope.bind(name.symbol(), variable);
        return variable;
    }

    private void begin(Expr expression) throws SyntaxException {
        switch (expression) {
            case Expr.Literal literal -> made(program.constant(literal));
            case Expr.Name name -> made(node(name));
            case Expr.Leaf leaf -> made(program.leaf(leaf.label(), leaf.literal(), leaf));
            case Expr.Group group -> begin(group, Expr.bare(group));
            case Expr.Tracked tracked -> {
                push(tracked, true);
                push(tracked.inner(), false);
            }
            case Expr.Copy copy -> {
                push(copy, true);
                push(copy.value(), false);
            }
            case Expr.Unary unary -> {
                push(unary, true);
                push(unary.operand(), false);
            }
            case Expr.Binary binary -> {
                push(binary, true);
                push(binary.right(), false);
                push(binary.left(), false);
            }
        }
    }

    /** All parentheses around an expression at once; those around a name leave its node the place that it has. */
    private void begin(Expr.Group outermost, Expr bare) {
        Expr next = outermost;
        while (next instanceof Expr.Group group && !(bare instanceof Expr.Name)) {
            push(group, true);
            next = group.inner();
        }
        push(bare, false);
    }

    private void finish(Expr expression) throws SyntaxException {
        switch (expression) {
            case Expr.Group group -> program.widen(nodes[done - 1], group);
            case Expr.Tracked tracked ->
                program.track(
                        nodes[done - 1], tracked.required(), new SourceRange(tracked.start(), tracked.end()), problems);
            case Expr.Copy copy -> nodes[done - 1] = program.copy(copy, nodes[done - 1]);
            case Expr.Unary unary -> nodes[done - 1] = program.unary(unary, nodes[done - 1]);
            case Expr.Binary binary -> {
                noteDivisionByZero(binary);
                done--;
                nodes[done - 1] = program.binary(binary, nodes[done - 1], nodes[done]);
            }
            case Expr.Literal literal -> throw new IllegalStateException("has no operands: " + literal);
            case Expr.Name name -> throw new IllegalStateException("has no operands: " + name);
            case Expr.Leaf leaf -> throw new IllegalStateException("has no operands: " + leaf);
        }
    }

    private void noteDivisionByZero(Expr.Binary binary) {
        if (binary.op() == Op.DIVIDE
                && Expr.bare(binary.right()) instanceof Expr.Literal divisor
                && divisor.value() == 0) {
            problems.note(new SourceRange(binary.start(), binary.end()), "lang.note.divisionByZero");
        }
    }

    private void push(Expr expression, boolean waits) {
        if (pending == work.length) {
            work = Arrays.copyOf(work, pending * 2);
            waiting = Arrays.copyOf(waiting, pending * 2);
        }
        work[pending] = expression;
        waiting[pending++] = waits;
    }

    private void made(int node) {
        if (done == nodes.length) {
            nodes = Arrays.copyOf(nodes, done * 2);
        }
        nodes[done++] = node;
    }
}
