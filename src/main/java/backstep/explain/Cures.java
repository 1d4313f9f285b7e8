package backstep.explain;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.engine.analysis.NonFinite;
import backstep.engine.analysis.Reason;
import backstep.text.Messages;
import java.util.Optional;

/**
 * How an infinity is mended where it began. Adding a small number hides many of them and freezes the gradient; where a
 * known form of the same function has none, that form is the cure (Goodfellow, Bengio, Courville: Deep Learning, 4.1).
 */
final class Cures {

    /** Sums of exponentials are looked through up to this many additions. */
    private static final int MOST_TERMS = 64;

    private final Graph graph;

    private Cures(Graph graph) {
        this.graph = graph;
    }

    /** The sentence that says how to mend it; empty for reasons whose own sentence says that. */
    static String sentence(Graph graph, NonFinite found) {
        return new Cures(graph).sentence(found.node(), found.reason());
    }

    private String sentence(int node, Reason reason) {
        return switch (reason) {
            case LOG_OF_ZERO, LOG_OF_NEGATIVE ->
                ofLogarithm(operand(node)).orElseGet(() -> plain(reason, operand(node)));
            case EXP_OVERFLOW -> ofExponential(node).orElseGet(() -> plain(reason, operand(node)));
            case DIVISION_BY_ZERO, ZERO_BY_ZERO -> {
                int divisor = graph.operand(node, 1);
                yield isSumOfExponentials(divisor) ? text("softmax") : plain(reason, divisor);
            }
            default -> "";
        };
    }

    private String plain(Reason reason, int operand) {
        return text(reason.name(), name(operand));
    }

    private static String text(String key, Object... arguments) {
        return " " + Messages.text("explain.cure." + key, arguments);
    }

    /** The logarithm of a probability is computed from what the probability is made of. */
    private Optional<String> ofLogarithm(int operand) {
        if (graph.op(operand) == Op.EXP) {
            return Optional.of(text("logExp", name(operand(operand))));
        }
        Optional<String> logit = logit(operand);
        if (logit.isPresent()) {
            return Optional.of(text("logSigmoid", logit.get()));
        }
        if (graph.op(operand) == Op.SUBTRACT && isNumber(graph.operand(operand, 0), 1)) {
            Optional<String> other = logit(graph.operand(operand, 1));
            if (other.isPresent()) {
                return Optional.of(text("logOther", other.get()));
            }
        }
        if (graph.op(operand) == Op.DIVIDE && isSumOfExponentials(graph.operand(operand, 1))) {
            return Optional.of(text("logSoftmax"));
        }
        return isSumOfExponentials(operand) ? Optional.of(text("logSum")) : Optional.empty();
    }

    /** What a node is the sigmoid of: of {@code sigmoid(z)} and of {@code 1/(1 + exp(-z))}. */
    private Optional<String> logit(int node) {
        if (graph.op(node) == Op.SIGMOID) {
            return Optional.of(name(operand(node)));
        }
        boolean quotient = graph.op(node) == Op.DIVIDE && isNumber(graph.operand(node, 0), 1);
        return quotient ? exponentialPlusOne(graph.operand(node, 1)).flatMap(this::negated) : Optional.empty();
    }

    /** The node in {@code 1 + exp(node)}. */
    private Optional<Integer> exponentialPlusOne(int node) {
        if (graph.op(node) != Op.ADD) {
            return Optional.empty();
        }
        int first = graph.operand(node, 0);
        int second = graph.operand(node, 1);
        if (isNumber(first, 1) && graph.op(second) == Op.EXP) {
            return Optional.of(operand(second));
        }
        return isNumber(second, 1) && graph.op(first) == Op.EXP ? Optional.of(operand(first)) : Optional.empty();
    }

    private Optional<String> negated(int node) {
        return graph.op(node) == Op.NEGATE ? Optional.of(name(operand(node))) : Optional.empty();
    }

    /** What an exponential is a part of tells which form of it never overflows. */
    private Optional<String> ofExponential(int node) {
        int exponent = operand(node);
        if (graph.consumers(node).anyMatch(user -> graph.op(user) == Op.LOG)) {
            return Optional.of(text("logExp", name(exponent)));
        }
        if (isInTanh(node)) {
            return Optional.of(text("tanh", half(exponent)));
        }
        for (int sum : graph.consumers(node).toArray()) {
            Optional<Integer> inside = exponentialPlusOne(sum);
            if (inside.isPresent()) {
                return Optional.of(ofPlusOne(sum, exponent));
            }
        }
        return isInSum(node) ? Optional.of(text("softmax")) : Optional.empty();
    }

    /** {@code 1 + exp(z)} belongs to softplus where its logarithm is taken, and to the sigmoid otherwise. */
    private String ofPlusOne(int sum, int exponent) {
        if (graph.consumers(sum).anyMatch(user -> graph.op(user) == Op.LOG)) {
            return text("softplus", name(exponent));
        }
        return negated(exponent).map(z -> text("sigmoid", z)).orElseGet(() -> text("sigmoidOfMinus", name(exponent)));
    }

    /** {@code (e - 1)/(e + 1)} */
    private boolean isInTanh(int node) {
        return graph.consumers(node)
                .filter(user -> graph.op(user) == Op.SUBTRACT && isNumber(graph.operand(user, 1), 1))
                .flatMap(graph::consumers)
                .anyMatch(user -> graph.op(user) == Op.DIVIDE
                        && exponentialPlusOne(graph.operand(user, 1)).isPresent());
    }

    /** Half of an exponent, {@code n} for {@code 2*n}. */
    private String half(int exponent) {
        if (graph.op(exponent) == Op.MULTIPLY) {
            for (int slot = 0; slot < 2; slot++) {
                if (isNumber(graph.operand(exponent, slot), 2)) {
                    return name(graph.operand(exponent, 1 - slot));
                }
            }
        }
        return graph.label(exponent) == null ? "(" + name(exponent) + ")/2" : name(exponent) + "/2";
    }

    /** Whether a node is added to others and divided by, or divides another, or its logarithm is taken. */
    private boolean isInSum(int node) {
        int at = node;
        for (int terms = 0; terms < MOST_TERMS; terms++) {
            int here = at;
            if (graph.consumers(here)
                    .anyMatch(user -> graph.op(user) == Op.LOG
                            || (graph.op(user) == Op.DIVIDE && isSumOfExponentials(graph.operand(user, 1))))) {
                return true;
            }
            Optional<Integer> sum = graph.consumers(here)
                    .filter(user -> graph.op(user) == Op.ADD)
                    .boxed()
                    .findFirst();
            if (sum.isEmpty()) {
                return false;
            }
            at = sum.get();
        }
        return false;
    }

    /** {@code exp(a) + exp(b) + …} */
    private boolean isSumOfExponentials(int node) {
        int at = node;
        boolean several = false;
        for (int terms = 0; terms < MOST_TERMS && graph.op(at) == Op.ADD; terms++) {
            if (graph.op(graph.operand(at, 1)) != Op.EXP && !isNumber(graph.operand(at, 0), 0)) {
                return false;
            }
            several = true;
            at = graph.operand(at, 0);
        }
        return several && (graph.op(at) == Op.EXP || isNumber(at, 0));
    }

    private boolean isNumber(int node, double number) {
        return graph.op(node) == Op.CONSTANT && graph.constant(node) == number;
    }

    private int operand(int node) {
        return graph.operand(node, 0);
    }

    private String name(int node) {
        return Notation.name(graph, node);
    }
}
