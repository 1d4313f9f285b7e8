package backstep.engine.analysis;

/** Why a value or a gradient stopped being a finite number. */
public enum Reason {
    LOG_OF_ZERO,
    LOG_OF_NEGATIVE,
    SQRT_OF_NEGATIVE,
    /** A number other than zero divided by zero. */
    DIVISION_BY_ZERO,
    ZERO_BY_ZERO,
    EXP_OVERFLOW,
    /** Zero to a negative power. */
    POWER_OF_ZERO,
    /** A negative number to a power that is no whole number. */
    POWER_OF_NEGATIVE,
    /** The result is larger than the largest double, about 1.8e308. */
    OVERFLOW,
    /** ∞ − ∞, 0·∞, ∞/∞, or a function at infinity that has no value there. */
    UNDEFINED,
    /** A wrong rule: the right value of the same operands is finite, or at least a number. */
    RULE,
    /** The slope is infinite there: the square root at 0, a power below 1 at 0. */
    INFINITE_SLOPE,
    /** The product or the sum in the chain rule is larger than the largest double. */
    GRADIENT_OVERFLOW,
    /** The product or the sum in the chain rule is 0·∞ or ∞ − ∞. */
    GRADIENT_UNDEFINED,
    /** A wrong rule: what the chain rule sends of the same incoming gradient is finite, or at least a number. */
    GRADIENT_RULE
}
