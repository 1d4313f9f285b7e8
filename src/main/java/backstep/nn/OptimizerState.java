package backstep.nn;

/**
 * What an optimiser has to remember between two updates.
 *
 * @param steps how many updates it has made
 * @param first velocities or first moments; zeros for an optimiser that has none
 * @param second means, or sums, of squares; likewise
 */
public record OptimizerState(OptimizerKind kind, long steps, Parameters first, Parameters second) {

    /** @throws IllegalArgumentException if the number of updates is negative, or the figures belong to two networks */
    public OptimizerState {
        Requirement.require(steps >= 0, "nn.optimizerSteps", steps);
        int count = first.count();
        Requirement.require(second.count() == count, "nn.parameters", count, second.count());
    }
}
