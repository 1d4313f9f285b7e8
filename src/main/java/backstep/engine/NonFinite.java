package backstep.engine;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The place where an infinity or a NaN first appears: an operation whose result is worse than its operands (finite,
 * then infinite, then NaN), or a contribution that is worse than the gradient it came from.
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
        if (arity == 0 || Double.isFinite(result)) {
            return Optional.empty();
        }
        double a = trace.data(graph.operand(node, 0));
        double b = arity > 1 ? trace.data(graph.operand(node, 1)) : 0;
        if (badness(result) <= Math.max(badness(a), badness(b))) {
            return Optional.empty();
        }
        return Optional.of(new NonFinite(node, Phase.FORWARD, forwardReason(graph.op(node), a, b)));
    }

    /** Whether, and why, this operation is the first to send a gradient that is not finite. */
    public static Optional<NonFinite> gradient(Trace trace, int node) {
        Graph graph = trace.graph();
        if (!graph.op(node).isOperation()
                || !graph.feedsRoot(node)
                || value(trace, node).isPresent()) {
            return Optional.empty();
        }
        return trace.step(trace.backwardStep(node)).contributions().stream()
                .filter(NonFinite::spoils)
                .findFirst()
                .map(sent -> new NonFinite(node, Phase.BACKWARD, backwardReason(sent)));
    }

    /** Follows a node's value that is not finite to the operations where that began. */
    public static Optional<NonFinite> cause(Trace trace, int node) {
        int at = node;
        while (!Double.isFinite(trace.data(at))) {
            Optional<NonFinite> found = value(trace, at);
            if (found.isPresent()) {
                return found;
            }
            Graph graph = trace.graph();
            if (graph.arity(at) == 0) {
                return Optional.empty();
            }
            int first = graph.operand(at, 0);
            int last = graph.operand(at, graph.arity(at) - 1);
            at = badness(trace.data(first)) >= badness(trace.data(last)) ? first : last;
        }
        return Optional.empty();
    }

    private static boolean spoils(Contribution sent) {
        int cause = Math.max(badness(sent.incoming()), badness(sent.before()));
        return badness(sent.after()) > cause;
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
