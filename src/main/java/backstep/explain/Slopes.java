package backstep.explain;

import backstep.engine.Op;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formulas of the local derivatives, ∂result/∂operand, for names and for numbers alike. */
final class Slopes {

    /**
     * A derivative, or one of its pieces.
     *
     * @param condition where this piece holds, or null if it holds everywhere
     */
    record Piece(Formula slope, @Nullable Formula condition) {}

    private static final Formula HALF = Maths.number("½");
    private static final Formula MINUS_ONE = Maths.number("−1");
    private static final String LESS = " < ";
    private static final String GREATER = " > ";
    private static final String AT_MOST = " ≤ ";

    private Slopes() {}

    /** All pieces of ∂result/∂operand, in the order in which {@link #active} counts them. */
    static List<Piece> pieces(Op op, int slot, Terms terms) {
        return switch (op) {
            case MAX -> contest(terms, slot, GREATER, LESS);
            case MIN -> contest(terms, slot, LESS, GREATER);
            case RELU -> List.of(above(terms, Maths.ONE), atMost(terms, Maths.ZERO));
            case LEAKY_RELU -> List.of(above(terms, Maths.ONE), atMost(terms, Maths.number("0.01")));
            case ELU -> List.of(above(terms, Maths.ONE), atMost(terms, Maths.call("exp", terms.a())));
            case ABS ->
                List.of(
                        above(terms, Maths.ONE),
                        piece(MINUS_ONE, terms.a(), LESS, Maths.ZERO),
                        piece(Maths.ZERO, terms.a(), Maths.EQUALS, Maths.ZERO));
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
    static Piece exponentAtZero(Terms terms) {
        return piece(Maths.ZERO, terms.a(), Maths.EQUALS, Maths.ZERO);
    }

    private static Formula smooth(Op op, int slot, Terms t) {
        return switch (op) {
            case ADD -> Maths.ONE;
            case SUBTRACT -> slot == 0 ? Maths.ONE : MINUS_ONE;
            case MULTIPLY -> slot == 0 ? t.b() : t.a();
            case DIVIDE ->
                slot == 0 ? Maths.oneOver(t.b()) : Maths.negative(new Formula.Fraction(t.a(), Maths.square(t.b())));
            case POWER -> slot == 0 ? byBase(t) : Maths.product(t.result(), Maths.call("log", t.a()));
            case NEGATE -> MINUS_ONE;
            case DETACH -> Maths.ZERO;
            case EXP -> t.result();
            case LOG -> Maths.oneOver(t.a());
            case SQRT -> Maths.oneOver(Maths.product(Maths.TWO, t.result()));
            case TANH -> Maths.difference(Maths.ONE, Maths.square(t.result()));
            case SIGMOID -> Maths.product(t.result(), Maths.difference(Maths.ONE, t.result()));
            case SOFTPLUS -> sigmoid(t);
            case GELU -> Maths.sum(Maths.call("Φ", t.a()), Maths.product(t.a(), Maths.call("φ", t.a())));
            case SILU -> silu(t);
            case SIN -> Maths.call("cos", t.a());
            case COS -> Maths.negative(Maths.call("sin", t.a()));
            case TAN -> Maths.sum(Maths.ONE, Maths.square(t.result()));
            case MAX, MIN, RELU, LEAKY_RELU, ELU, ABS, LEAF, CONSTANT ->
                throw new IllegalArgumentException(op + " has no single formula for its derivative");
        };
    }

    /** b·aᵇ⁻¹, with the exponent worked out where it is a number: 3·x², 2·x. */
    private static Formula byBase(Terms t) {
        if (t.exponent().isEmpty()) {
            return Maths.product(t.b(), Maths.power(t.a(), Maths.difference(t.b(), Maths.ONE)));
        }
        double exponent = t.exponent().getAsDouble();
        if (exponent == 0 || exponent == 1) {
            return Maths.number(exponent);
        }
        return Maths.product(t.b(), exponent == 2 ? t.a() : Maths.power(t.a(), Maths.number(exponent - 1)));
    }

    private static Formula sigmoid(Terms t) {
        return Maths.call("sigmoid", t.a());
    }

    private static Formula silu(Terms t) {
        Formula rest = Maths.product(t.a(), Maths.difference(Maths.ONE, sigmoid(t)));
        return Maths.product(sigmoid(t), Maths.sum(Maths.ONE, rest));
    }

    private static List<Piece> contest(Terms t, int slot, String wins, String loses) {
        Formula own = slot == 0 ? t.a() : t.b();
        Formula other = slot == 0 ? t.b() : t.a();
        return List.of(
                piece(Maths.ONE, own, wins, other),
                piece(HALF, own, Maths.EQUALS, other),
                piece(Maths.ZERO, own, loses, other));
    }

    private static int place(double own, double other) {
        return own < other ? 2 : own == other ? 1 : 0;
    }

    private static Piece above(Terms t, Formula slope) {
        return piece(slope, t.a(), GREATER, Maths.ZERO);
    }

    private static Piece atMost(Terms t, Formula slope) {
        return piece(slope, t.a(), AT_MOST, Maths.ZERO);
    }

    private static Piece piece(Formula slope, Formula left, String sign, Formula right) {
        return new Piece(slope, Maths.row(left, Maths.sign(sign), right));
    }
}
