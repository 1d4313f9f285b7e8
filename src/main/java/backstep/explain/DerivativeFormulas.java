package backstep.explain;

import backstep.engine.Op;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formulas of the local derivatives, ∂result/∂operand, for names and for numbers alike. */
final class DerivativeFormulas {

    /**
     * A derivative, or one of its pieces.
     *
     * @param condition where this piece holds, or null if it holds everywhere
     */
    record Piece(Formula slope, @Nullable Formula condition) {}

    private static final Formula HALF = FormulaBuilder.number("½");
    private static final Formula MINUS_ONE = FormulaBuilder.number("−1");
    private static final String LESS = " < ";
    private static final String GREATER = " > ";
    private static final String AT_MOST = " ≤ ";

    private DerivativeFormulas() {}

    /** All pieces of ∂result/∂operand, in the order in which {@link #active} counts them. */
    static List<Piece> pieces(Op op, int slot, Operands terms) {
        return switch (op) {
            case MAX -> contest(terms, slot, GREATER, LESS);
            case MIN -> contest(terms, slot, LESS, GREATER);
            case RELU -> List.of(above(terms, FormulaBuilder.ONE), atMost(terms, FormulaBuilder.ZERO));
            case LEAKY_RELU -> List.of(above(terms, FormulaBuilder.ONE), atMost(terms, FormulaBuilder.number("0.01")));
            case ELU -> List.of(above(terms, FormulaBuilder.ONE), atMost(terms, FormulaBuilder.call("exp", terms.a())));
            case ABS ->
                List.of(
                        above(terms, FormulaBuilder.ONE),
                        piece(MINUS_ONE, terms.a(), LESS, FormulaBuilder.ZERO),
                        piece(FormulaBuilder.ZERO, terms.a(), FormulaBuilder.EQUALS, FormulaBuilder.ZERO));
            default -> List.of(new Piece(smooth(op, slot, terms), null));
        };
    }

    /** The number of the piece in which the operands stand. */
    static int active(Op op, int slot, double a, double b) {
        return switch (op) {
            case MAX -> slot == 0 ? place(a, b) : place(b, a);
            case MIN -> slot == 0 ? place(b, a) : place(a, b);
            case RELU, LEAKY_RELU, ELU -> a > 0 ? 0 : 1;
            case ABS -> a > 0 ? 0 : a < 0 ? 1 : 2;
            default -> 0;
        };
    }

    /** PyTorch's choice for ∂(aᵇ)/∂b at a = 0, where the formula would give 0·−∞. */
    static Piece exponentAtZero(Operands terms) {
        return piece(FormulaBuilder.ZERO, terms.a(), FormulaBuilder.EQUALS, FormulaBuilder.ZERO);
    }

    private static Formula smooth(Op op, int slot, Operands t) {
        return switch (op) {
            case ADD -> FormulaBuilder.ONE;
            case SUBTRACT -> slot == 0 ? FormulaBuilder.ONE : MINUS_ONE;
            case MULTIPLY -> slot == 0 ? t.b() : t.a();
            case DIVIDE ->
                slot == 0
                        ? FormulaBuilder.oneOver(t.b())
                        : FormulaBuilder.negative(new Formula.Fraction(t.a(), FormulaBuilder.square(t.b())));
            case POWER -> slot == 0 ? byBase(t) : FormulaBuilder.product(t.result(), FormulaBuilder.call("log", t.a()));
            case NEGATE -> MINUS_ONE;
            case DETACH -> FormulaBuilder.ZERO;
            case EXP -> t.result();
            case LOG -> FormulaBuilder.oneOver(t.a());
            case SQRT -> FormulaBuilder.oneOver(FormulaBuilder.product(FormulaBuilder.TWO, t.result()));
            case TANH -> FormulaBuilder.difference(FormulaBuilder.ONE, FormulaBuilder.square(t.result()));
            case SIGMOID ->
                FormulaBuilder.product(t.result(), FormulaBuilder.difference(FormulaBuilder.ONE, t.result()));
            case SOFTPLUS -> sigmoid(t);
            case GELU ->
                FormulaBuilder.sum(
                        FormulaBuilder.call("Φ", t.a()),
                        FormulaBuilder.product(t.a(), FormulaBuilder.call("φ", t.a())));
            case SILU -> silu(t);
            case SIN -> FormulaBuilder.call("cos", t.a());
            case COS -> FormulaBuilder.negative(FormulaBuilder.call("sin", t.a()));
            case TAN -> FormulaBuilder.sum(FormulaBuilder.ONE, FormulaBuilder.square(t.result()));
            case MAX, MIN, RELU, LEAKY_RELU, ELU, ABS, LEAF, CONSTANT ->
                throw new IllegalArgumentException(op + " has no single formula for its derivative");
        };
    }

    /** b·aᵇ⁻¹, with the exponent worked out where it is a number: 3·x², 2·x. */
    private static Formula byBase(Operands t) {
        if (t.exponent().isEmpty()) {
            return FormulaBuilder.product(
                    t.b(), FormulaBuilder.power(t.a(), FormulaBuilder.difference(t.b(), FormulaBuilder.ONE)));
        }
        double exponent = t.exponent().getAsDouble();
        if (exponent == 0 || exponent == 1) {
            return FormulaBuilder.number(exponent);
        }
        return FormulaBuilder.product(
                t.b(), exponent == 2 ? t.a() : FormulaBuilder.power(t.a(), FormulaBuilder.number(exponent - 1)));
    }

    private static Formula sigmoid(Operands t) {
        return FormulaBuilder.call("sigmoid", t.a());
    }

    private static Formula silu(Operands t) {
        Formula rest = FormulaBuilder.product(t.a(), FormulaBuilder.difference(FormulaBuilder.ONE, sigmoid(t)));
        return FormulaBuilder.product(sigmoid(t), FormulaBuilder.sum(FormulaBuilder.ONE, rest));
    }

    private static List<Piece> contest(Operands t, int slot, String wins, String loses) {
        Formula own = slot == 0 ? t.a() : t.b();
        Formula other = slot == 0 ? t.b() : t.a();
        return List.of(
                piece(FormulaBuilder.ONE, own, wins, other),
                piece(HALF, own, FormulaBuilder.EQUALS, other),
                piece(FormulaBuilder.ZERO, own, loses, other));
    }

    private static int place(double own, double other) {
        return own < other ? 2 : own == other ? 1 : 0;
    }

    private static Piece above(Operands t, Formula slope) {
        return piece(slope, t.a(), GREATER, FormulaBuilder.ZERO);
    }

    private static Piece atMost(Operands t, Formula slope) {
        return piece(slope, t.a(), AT_MOST, FormulaBuilder.ZERO);
    }

    private static Piece piece(Formula slope, Formula left, String sign, Formula right) {
        return new Piece(slope, FormulaBuilder.row(left, FormulaBuilder.sign(sign), right));
    }
}
