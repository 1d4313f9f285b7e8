package backstep.picture.network;

import backstep.nn.MlpSpec;
import backstep.nn.field.Neuron;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of a network shows. Immutable.
 *
 * @param names of the network's neurons
 * @param learned null before anything is known
 * @param quantity what colours stand for
 * @param pointed what is emphasised
 * @param cursor the neuron on which the keyboard is
 * @param walk how far the steps through a sample have come
 * @param captioned whether layers are captioned; a window has controls in place of that
 */
public record NetworkView(
        NeuronNames names,
        @Nullable Learned learned,
        NetworkQuantity quantity,
        Optional<Target> pointed,
        Optional<Neuron> cursor,
        WalkMarks walk,
        boolean captioned) {

    /** A network as it is, with nothing emphasised: for files. */
    public NetworkView plain() {
        return new NetworkView(names, learned, quantity, Optional.empty(), Optional.empty(), walk, true);
    }

    public MlpSpec spec() {
        return names.spec();
    }
}
