package backstep.picture;

/** Where a node stands in a run. */
public enum Progress {
    /** Its value is not computed yet. */
    PENDING,
    /** It gives its value to the current forward step, or receives a gradient in the current backward step. */
    OPERAND,
    /** It is what the current step computes, seeds, or sends from. */
    CURRENT,
    /** None of these. */
    DONE
}
