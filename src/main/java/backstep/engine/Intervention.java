package backstep.engine;

/**
 * A figure that is set by hand in the middle of a run.
 *
 * @param step the step right after which it is set; several after the same step are set in turn
 * @param value a finite number
 */
public record Intervention(int step, int node, Quantity figure, double value) {

    public Intervention {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a figure cannot be set to " + value);
        }
    }
}
