package backstep.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a node of a {@link Graph} is: an input or one scalar operation. An operation is a bare name; what it means
 * (value, derivatives, notation, explanation) is said by one exhaustive {@code switch} for each meaning, such as
 * {@link StandardRules}.
 */
public enum Op {
    /** A named input, which may be changed and whose gradient is asked for. */
    LEAF("", 0),
    /** A number written inside an expression; it carries no gradient. */
    CONSTANT("", 0),
    ADD("+", 2),
    SUBTRACT("-", 2),
    MULTIPLY("*", 2),
    DIVIDE("/", 2),
    /** First operand to the power of the second. */
    POWER("**", 2),
    MAX("max", 2),
    MIN("min", 2),
    NEGATE("neg", 1),
    /** The same number as a constant, through which no gradient flows: {@code x.data}, {@code x.detach()}. */
    DETACH(".data", 1),
    EXP("exp", 1),
    /** Natural logarithm. */
    LOG("log", 1),
    SQRT("sqrt", 1),
    TANH("tanh", 1),
    SIGMOID("sigmoid", 1),
    RELU("relu", 1),
    /** Slope 0.01 for negative inputs. */
    LEAKY_RELU("leaky_relu", 1),
    /** Exponential linear unit with α = 1. */
    ELU("elu", 1),
    SOFTPLUS("softplus", 1),
    /** Gaussian error linear unit, exact form {@code x·Φ(x)}. */
    GELU("gelu", 1),
    /** Sigmoid linear unit, {@code x·σ(x)}. */
    SILU("silu", 1),
    SIN("sin", 1),
    COS("cos", 1),
    TAN("tan", 1),
    ABS("abs", 1);

    private static final Map<String, Op> FUNCTIONS = Arrays.stream(values())
            .filter(Op::isFunction)
            .collect(Collectors.toUnmodifiableMap(Op::symbol, Function.identity()));

    private final String symbol;
    private final int arity;

    Op(String symbol, int arity) {
        this.symbol = symbol;
        this.arity = arity;
    }

    /** The sign or function name that the language and micrograd's pictures use; empty for leaves and constants. */
    public String symbol() {
        return symbol;
    }

    /** How many operands it takes: 0, 1 or 2. */
    public int arity() {
        return arity;
    }

    /** Whether it computes something, that is, has operands. */
    public boolean isOperation() {
        return arity > 0;
    }

    /** Whether the language writes it as a function, {@code tanh(x)}, and not with a sign between operands. */
    public boolean isFunction() {
        return arity > 0 && Character.isLetter(symbol.charAt(0)) && this != NEGATE;
    }

    /** The operation that the language calls by {@code name}, if there is one. */
    public static Optional<Op> function(String name) {
        return Optional.ofNullable(FUNCTIONS.get(name));
    }
}
