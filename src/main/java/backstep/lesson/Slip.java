package backstep.lesson;

import static backstep.museum.RulesWith.sending;
import static backstep.museum.RulesWith.slope;

import backstep.engine.Op;
import backstep.engine.Rules;
import backstep.museum.EngineBug;
import backstep.text.Messages;
import java.util.Arrays;
import java.util.Optional;

/**
 * What learners usually get wrong when they carry a gradient back by hand. Someone who thinks so everywhere gets the figures
 * of a run under its rules.
 *
 * <p>Sources: Horvath and Speer (2008), Maharaj and Ntuli (2018) on the chain rule; the questions under the lecture on
 * micrograd.
 */
public enum Slip {
    /** The local derivative stands for the whole: what comes in is forgotten. */
    NO_INCOMING("no-incoming", sending((slope, incoming) -> slope)),

    /** What comes in is handed on as it is: the local derivative is forgotten. */
    NO_SLOPE("no-slope", sending((slope, incoming) -> incoming)),

    /** The two are added: they are to be multiplied. */
    SUM_FOR_PRODUCT("sum-for-product", sending((slope, incoming) -> slope + incoming)),

    /** Of several uses only one counts: contributions do not add up. */
    ONE_PATH("one-path", EngineBug.ASSIGNS.rules()),

    /** a − b is taken to grow with b. */
    SIGN_OF_MINUS("sign-of-minus", EngineBug.MINUS_ADDS.rules()),

    /** −a is taken to grow with a. */
    SIGN_OF_NEGATION("sign-of-negation", slope(Op.NEGATE, (slot, a, b, result) -> 1)),

    /** ∂(a·b)/∂a is taken to be a, and not b. */
    OWN_FACTOR("own-factor", slope(Op.MULTIPLY, (slot, a, b, result) -> slot == 0 ? a : b)),

    /** Factors are taken to have the slope 1, as if they were added. */
    PRODUCT_AS_SUM("product-as-sum", slope(Op.MULTIPLY, (slot, a, b, result) -> 1)),

    /** 1 − tanh² is taken at the input, and not at the output. */
    TANH_OF_INPUT("tanh-of-input", slope(Op.TANH, (slot, a, b, result) -> 1 - a * a)),

    /** 1 − t for 1 − t². */
    TANH_WITHOUT_SQUARE("tanh-without-square", slope(Op.TANH, (slot, a, b, result) -> 1 - result)),

    /** s·(1 − s) is taken at the input, and not at the output. */
    SIGMOID_OF_INPUT("sigmoid-of-input", slope(Op.SIGMOID, (slot, a, b, result) -> a * (1 - a))),

    /** exp is treated as a power: x·eˣ⁻¹. */
    EXP_AS_POWER("exp-as-power", slope(Op.EXP, (slot, a, b, result) -> a * Math.exp(a - 1))),

    /** xⁿ⁻¹ without the factor n. */
    POWER_WITHOUT_FACTOR(
            "power-without-factor",
            slope(Op.POWER, (slot, a, b, y) -> slot == 0 ? Math.pow(a, b - 1) : y * Math.log(a))),

    /** n·xⁿ: the exponent is not lowered. */
    POWER_NOT_LOWERED("power-not-lowered", slope(Op.POWER, (slot, a, b, y) -> slot == 0 ? b * y : y * Math.log(a))),

    /** The slopes of b / a in place of those of a / b. */
    QUOTIENT_UPSIDE_DOWN("quotient-upside-down", slope(Op.DIVIDE, (slot, a, b, r) -> slot == 0 ? -b / (a * a) : 1 / a)),

    /** The slope of a / b with respect to b without its minus. */
    SIGN_OF_QUOTIENT("sign-of-quotient", slope(Op.DIVIDE, (slot, a, b, r) -> slot == 0 ? 1 / b : a / (b * b))),

    /** The slope of the logarithm is taken to be x, and not 1 / x. */
    LOG_UPSIDE_DOWN("log-upside-down", slope(Op.LOG, (slot, a, b, result) -> a)),

    /** relu lets a gradient through although its input is not above 0. */
    GATE_OPEN("gate-open", EngineBug.RELU_OPEN.rules()),

    /** max sends to both operands, the one that lost included. */
    LOSER_TOO("loser-too", slope(Op.MAX, (slot, a, b, result) -> 1));

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // rules never change
    private final Rules rules;

    Slip(String id, Rules rules) {
        this.id = id;
        this.rules = rules;
    }

    /** Its name in documents; it stays for good. */
    public String id() {
        return id;
    }

    /** The slip of a name. */
    public static Optional<Slip> of(String id) {
        return Arrays.stream(values()).filter(slip -> slip.id.equals(id)).findFirst();
    }

    /** What someone goes by who makes it everywhere. */
    public Rules rules() {
        return rules;
    }

    /** What is wrong, and what is right. */
    public String told() {
        return Messages.text("lesson.slip." + id);
    }
}
