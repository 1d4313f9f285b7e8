package backstep.picture.network;

import backstep.nn.MlpSpec;
import backstep.nn.field.Neuron;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of a network shows. Immutable.
 *
 * @param inputNames of the network's inputs
 * @param learned null before anything is known
 * @param quantity what colours stand for
 * @param pointed what is emphasised
 * @param cursor the neuron on which the keyboard is
 * @param walk how far the steps through a sample have come
 * @param captioned whether layers are captioned; a window has controls in place of that
 */
public record NetworkView(
        MlpSpec spec,
        List<String> inputNames,
        @Nullable Learned learned,
        NetworkQuantity quantity,
        Optional<Target> pointed,
        Optional<Neuron> cursor,
        WalkMarks walk,
        boolean captioned) {

    public NetworkView {
        inputNames = List.copyOf(inputNames);
    }

    /** A network as it is, with nothing emphasised: for files. */
    public NetworkView plain() {
        return new NetworkView(spec, inputNames, learned, quantity, Optional.empty(), Optional.empty(), walk, true);
    }

    public NeuronNames names() {
        return new NeuronNames(spec, inputNames);
    }
}
