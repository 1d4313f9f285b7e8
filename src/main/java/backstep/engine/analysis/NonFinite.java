package backstep.engine.analysis;

import backstep.engine.Contribution;
import backstep.engine.Gathering;
import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.engine.Phase;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The place where an infinity or a NaN first appears: an operation whose result is worse than its operands (finite,
 * then infinite, then NaN), or a contribution that is worse than all values and gradients that went into it.
 *
 * @param node the operation that computed it ({@link Phase#FORWARD}) or that sent it ({@link Phase#BACKWARD})
 * @param reason why
 */
public record NonFinite(int node, Phase phase, Reason reason) {

    /** All places of a run, forward ones first, each phase in the order of the nodes. */
    public static Stream<NonFinite> all(Trace trace) {
        int size = trace.graph().size();
        return Stream.concat(
                IntStream.range(0, size).mapToObj(node -> value(trace, node)).flatMap(Optional::stream),
                IntStream.range(0, size).mapToObj(node -> gradient(trace, node)).flatMap(Optional::stream));
    }

    /** Whether, and why, the value of this very node is the first that is not finite. */
    public static Optional<NonFinite> value(Trace trace, int node) {
        Graph graph = trace.graph();
        int arity = graph.arity(node);
        double result = trace.data(node);
        if (arity == 0
                || Double.isFinite(result)
                || trace.intervention(node, Quantity.DATA, trace.stepCount()) != null) {
            return Optional.empty();
        }
        double a = trace.data(graph.operand(node, 0));
        double b = arity > 1 ? trace.data(graph.operand(node, 1)) : 0;
        if (badness(result) <= Math.max(badness(a), badness(b))) {
            return Optional.empty();
        }
        boolean byRule = !trace.isStandard() && badness(StandardFigures.result(trace, node)) < badness(result);
        return Optional.of(
                new NonFinite(node, Phase.FORWARD, byRule ? Reason.RULE : forwardReason(graph.op(node), a, b)));
    }

    /** Whether, and why, this operation is the first to send a gradient that is not finite. */
    public static Optional<NonFinite> gradient(Trace trace, int node) {
        Graph graph = trace.graph();
        if (!graph.op(node).isOperation() || !graph.feedsRoot(node)) {
            return Optional.empty();
        }
        return spoilt(trace, node).map(sent -> new NonFinite(node, Phase.BACKWARD, backwardReason(sent)));
    }

    /** The first contribution of an operation, in any backward pass, that {@link #gradient} is about. */
    public static Optional<Contribution> spoilt(Trace trace, int node) {
        return IntStream.range(0, trace.passCount())
                .flatMap(pass -> trace.sendingSteps(node, pass))
                .mapToObj(step -> trace.step(step).contributions())
                .flatMap(List::stream)
                .filter(sent -> spoils(trace, sent))
                .findFirst();
    }

    /** Follows a node's value that is not finite to the operations where that began. */
    public static Optional<NonFinite> cause(Trace trace, int node) {
        int at = node;
        while (!Double.isFinite(trace.data(at))) {
            Optional<NonFinite> found = value(trace, at);
            if (found.isPresent()) {
                return found;
            }
            if (trace.graph().arity(at) == 0) {
                return Optional.empty();
            }
            at = worstOperand(trace, at);
        }
        return Optional.empty();
    }

    /**
     * Follows a node's gradient that is not finite to where that began: to an operation that was the first to send
     * such a gradient, or to one whose value was the first not to be finite.
     */
    public static Optional<NonFinite> gradientCause(Trace trace, int node) {
        int at = node;
        int step = trace.stepCount();
        while (!Double.isFinite(trace.grad(at, step))) {
            Contribution sent = spoiling(trace, at, step);
            if (sent == null) {
                return Optional.empty();
            }
            if (spoils(trace, sent)) {
                return Optional.of(new NonFinite(sent.source(), Phase.BACKWARD, backwardReason(sent)));
            }
            if (badness(sent.incoming()) < badness(sent.after())) {
                int operand = worstOperand(trace, sent.source());
                return cause(trace, Double.isFinite(trace.data(operand)) ? sent.source() : operand);
            }
            at = sent.source();
            step = sent.step() - 1;
        }
        return Optional.empty();
    }

    /** The contribution with which the gradient of a node became as bad as it is; null if its seed was so. */
    private static @Nullable Contribution spoiling(Trace trace, int node, int step) {
        int badness = badness(trace.grad(node, step));
        return Contribution.standing(trace.ledger(node, step)).stream()
                .filter(sent -> badness(sent.after()) == badness)
                .findFirst()
                .orElse(null);
    }

    /** Whether a contribution made the gradient worse than everything that went into it. */
    private static boolean spoils(Trace trace, Contribution sent) {
        int before = sent.gathering() == Gathering.ADD ? badness(sent.before()) : 0;
        int gradients = Math.max(badness(sent.incoming()), before);
        int source = sent.source();
        int operand = badness(trace.data(worstOperand(trace, source)));
        int values = Math.max(operand, badness(trace.data(source)));
        return badness(sent.after()) > Math.max(gradients, values);
    }

    private static int worstOperand(Trace trace, int operation) {
        Graph graph = trace.graph();
        int first = graph.operand(operation, 0);
        int last = graph.operand(operation, graph.arity(operation) - 1);
        return badness(trace.data(first)) >= badness(trace.data(last)) ? first : last;
    }

    private static Reason forwardReason(Op op, double a, double b) {
        return switch (op) {
            case LOG -> a == 0 ? Reason.LOG_OF_ZERO : Reason.LOG_OF_NEGATIVE;
            case SQRT -> Reason.SQRT_OF_NEGATIVE;
            case DIVIDE -> divisionReason(a, b);
            case EXP -> Reason.EXP_OVERFLOW;
            case POWER -> powerReason(a, b);
            default -> overflowOrUndefined(a, b);
        };
    }

    private static Reason divisionReason(double a, double b) {
        if (b == 0) {
            return a == 0 ? Reason.ZERO_BY_ZERO : Reason.DIVISION_BY_ZERO;
        }
        return overflowOrUndefined(a, b);
    }

    private static Reason powerReason(double a, double b) {
        if (a == 0 && b < 0) {
            return Reason.POWER_OF_ZERO;
        }
        boolean fraction = b != Math.rint(b);
        return a < 0 && fraction ? Reason.POWER_OF_NEGATIVE : overflowOrUndefined(a, b);
    }

    private static Reason overflowOrUndefined(double a, double b) {
        return Double.isFinite(a) && Double.isFinite(b) ? Reason.OVERFLOW : Reason.UNDEFINED;
    }

    private static Reason backwardReason(Contribution sent) {
        if (badness(sent.standardAmount()) < badness(sent.amount())) {
            return Reason.GRADIENT_RULE;
        }
        if (Double.isNaN(sent.after())) {
            return Reason.GRADIENT_UNDEFINED;
        }
        return Double.isInfinite(sent.local()) ? Reason.INFINITE_SLOPE : Reason.GRADIENT_OVERFLOW;
    }

    private static int badness(double value) {
        if (Double.isFinite(value)) {
            return 0;
        }
        return Double.isInfinite(value) ? 1 : 2;
    }
}
