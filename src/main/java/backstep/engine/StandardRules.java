package backstep.engine;

import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.expm1;
import static java.lang.Math.log;
import static java.lang.Math.log1p;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.Erfc;

/**
 * The rules that are right: the value and the local derivatives of every operation, and the order of a backward pass.
 * Where mathematics leaves a choice (kinks, ties, powers of zero) the choice is PyTorch's, as its {@code
 * derivatives.yaml} and {@code FunctionsManual.cpp} make it.
 */
public final class StandardRules implements Rules {

    /** The one of its kind. A run looks once whether it goes by these rules, and then asks its functions themselves. */
    public static final StandardRules INSTANCE = new StandardRules();

    /** The slope of {@code leaky_relu} for negative inputs, PyTorch's default. */
    public static final double LEAKY_SLOPE = 0.01;

    /** Above this input {@code softplus(x)} is {@code x}, PyTorch's default threshold. */
    public static final double SOFTPLUS_THRESHOLD = 20;

    private static final double SQRT_2 = sqrt(2);
    private static final double SQRT_2_PI = sqrt(2 * Math.PI);

    private StandardRules() {}

    /** As every set of rules has it; where all passes have one root, the graph has found out what that depends on. */
    @Override
    public int[] order(Graph graph, int root) {
        if (graph.passes().all().stream().anyMatch(pass -> pass.root() != root)) {
            return Rules.super.order(graph, root);
        }
        int[] senders = new int[graph.operationCount()];
        int count = 0;
        for (int node = root; node >= 0; node--) {
            if (graph.feedsRoot(node) && graph.op(node).isOperation()) {
                senders[count++] = node;
            }
        }
        return Arrays.copyOf(senders, count);
    }

    /**
     * The value of an operation.
     *
     * @param a the first operand
     * @param b the second operand; ignored by operations of one operand
     * @throws IllegalArgumentException for leaves and constants, which compute nothing
     */
    public static double value(Op op, double a, double b) {
        return switch (op) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case POWER -> power(a, b);
            case MAX -> max(a, b);
            case MIN -> -max(-a, -b);
            case NEGATE -> -a;
            case DETACH -> a;
            case EXP -> exp(a);
            case LOG -> log(a);
            case SQRT -> sqrt(a);
            case TANH -> Math.tanh(a);
            case SIGMOID -> sigmoid(a);
            case RELU -> max(a, 0);
            case LEAKY_RELU -> a > 0 ? a : LEAKY_SLOPE * a;
            case ELU -> a > 0 ? a : expm1(a);
            case SOFTPLUS -> a > SOFTPLUS_THRESHOLD ? a : log1p(exp(a));
            case GELU -> a * normalCdf(a);
            case SILU -> a / (1 + exp(-a));
            case SIN -> sin(a);
            case COS -> cos(a);
            case TAN -> Math.tan(a);
            case ABS -> abs(a);
            case LEAF, CONSTANT -> throw computesNothing(op);
        };
    }

    /**
     * The local derivative ∂result/∂operand.
     *
     * @param slot 0 for the first operand, 1 for the second
     * @param result the value that {@link #value} gave for the same operands
     * @throws IllegalArgumentException for leaves and constants, which have no operands
     */
    public static double derivative(Op op, int slot, double a, double b, double result) {
        return switch (op) {
            case ADD -> 1;
            case SUBTRACT -> slot == 0 ? 1 : -1;
            case MULTIPLY -> slot == 0 ? b : a;
            case DIVIDE -> slot == 0 ? 1 / b : -(a / b) / b;
            case POWER -> slot == 0 ? powerByBase(a, b) : powerByExponent(a, b, result);
            case MAX -> slot == 0 ? share(b, a) : share(a, b);
            case MIN -> slot == 0 ? share(a, b) : share(b, a);
            case NEGATE -> -1;
            case DETACH -> 0;
            case EXP -> result;
            case LOG -> 1 / a;
            case SQRT -> 1 / (2 * result);
            case TANH -> 1 - result * result;
            case SIGMOID -> result * (1 - result);
            case RELU -> a <= 0 ? 0 : 1;
            case LEAKY_RELU -> a > 0 ? 1 : LEAKY_SLOPE;
            case ELU -> a <= 0 ? exp(a) : 1;
            case SOFTPLUS -> a > SOFTPLUS_THRESHOLD ? 1 : sigmoid(a);
            case GELU -> normalCdf(a) + a * normalDensity(a);
            case SILU -> siluDerivative(a);
            case SIN -> cos(a);
            case COS -> -sin(a);
            case TAN -> 1 + result * result;
            case ABS -> sign(a);
            case LEAF, CONSTANT -> throw computesNothing(op);
        };
    }

    /**
     * What an operation sends to an operand: local derivative times incoming gradient. A gate that is closed ({@code
     * relu}, the loser of {@code max} or {@code min}, {@code detach}) sends 0 whatever comes in, where the product 0·∞
     * would be NaN.
     */
    public static double sent(Op op, double local, double incoming) {
        boolean closed = local == 0 && (op == Op.RELU || op == Op.MAX || op == Op.MIN || op == Op.DETACH);
        return closed ? 0 : local * incoming;
    }

    /** The logistic function as PyTorch computes it; an exponential that overflows makes it 0, as it should. */
    public static double sigmoid(double x) {
        return 1 / (1 + exp(-x));
    }

    /** Φ, the distribution function of the standard normal; by {@code erfc}, so that its lower tail keeps its digits. */
    public static double normalCdf(double x) {
        return 0.5 * Erfc.value(-x / SQRT_2);
    }

    /** φ, the density of the standard normal. */
    public static double normalDensity(double x) {
        return exp(-x * x / 2) / SQRT_2_PI;
    }

    private static double siluDerivative(double x) {
        double s = sigmoid(x);
        return s * (1 + x * (1 - s));
    }

    /** C++'s maximum, but NaN of NaN: of zeros of different signs it is the first, where Java's prefers the positive. */
    private static double max(double a, double b) {
        return a < b || Double.isNaN(b) ? b : a;
    }

    /** As PyTorch has it: 0 for NaN and for both zeros. */
    private static double sign(double x) {
        if (x > 0) {
            return 1;
        }
        return x < 0 ? -1 : 0;
    }

    /** C's and Python's power: unlike Java's, 1 to any power is 1, and (−1)^±∞ is 1. */
    private static double power(double a, double b) {
        boolean one = a == 1 || (a == -1 && Double.isInfinite(b));
        return one ? 1 : pow(a, b);
    }

    private static double powerByBase(double a, double b) {
        return b == 0 ? 0 : b * power(a, b - 1);
    }

    private static double powerByExponent(double a, double b, double result) {
        return a == 0 && b >= 0 ? 0 : result * log(a);
    }

    /** The share of a maximum's gradient that {@code wins} gets: all, none, or half of it in a tie. */
    private static double share(double loses, double wins) {
        if (wins < loses) {
            return 0;
        }
        return wins == loses ? 0.5 : 1;
    }

    private static IllegalArgumentException computesNothing(Op op) {
        return new IllegalArgumentException(op + " computes nothing");
    }
}
