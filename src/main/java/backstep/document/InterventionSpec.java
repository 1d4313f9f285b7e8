package backstep.document;

import backstep.engine.Quantity;

/**
 * A figure that is set by hand in the middle of a run.
 *
 * @param step the step right after which it is set, from 0; several after the same step are set in turn
 * @param node whose figure it is
 * @param figure which of its two
 * @param value a finite number
 */
public record InterventionSpec(int step, NodeRef node, Quantity figure, double value) {

    /** @throws IllegalArgumentException if the step is negative or the value is not finite */
    public InterventionSpec {
        if (step < 0 || !Double.isFinite(value)) {
            throw new IllegalArgumentException("a figure cannot be set to " + value + " after step " + step);
        }
    }
}
