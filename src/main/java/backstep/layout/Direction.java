package backstep.layout;

/** Where the operands lie and where the results. */
public enum Direction {
    /** Operands on the left, results on the right, as micrograd draws. */
    LEFT_RIGHT,
    /** Operands above, results below. */
    TOP_DOWN
}
