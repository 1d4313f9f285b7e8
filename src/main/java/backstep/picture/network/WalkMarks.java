package backstep.picture.network;

import backstep.nn.field.Neuron;
import java.util.Optional;
import java.util.Set;

/**
 * How far the steps through a pass have come.
 *
 * @param current the neuron whose node was computed last; none between neurons
 * @param backward whether the pass runs backward
 * @param done the neurons that this pass has finished with
 */
public record WalkMarks(Optional<Neuron> current, boolean backward, Set<Neuron> done) {

    /** No node is stepped to. */
    public static final WalkMarks NONE = new WalkMarks(Optional.empty(), false, Set.of());

    public WalkMarks {
        done = Set.copyOf(done);
    }
}
