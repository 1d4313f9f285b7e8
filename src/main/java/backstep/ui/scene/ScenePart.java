package backstep.ui.scene;

import backstep.nn.field.Neuron;

/** What of a network a scalar graph shows. */
public sealed interface ScenePart {

    /** Up to this number, samples can be told apart in the picture. */
    int FEW = 10;

    /** One neuron's output for a sample. */
    record OfNeuron(Neuron neuron) implements ScenePart {}

    /** The outputs of a layer for a sample, summed up. */
    record OfLayer(int layer) implements ScenePart {}

    /** The loss of a sample, without regularisation. */
    record OfSample() implements ScenePart {}

    /** The loss of the first samples, with regularisation. */
    record OfFirst(int count) implements ScenePart {}

    /** The loss of all samples that are learned from, with regularisation. */
    record OfAll() implements ScenePart {}

    /** Whether it is for one sample, which can be another one. */
    default boolean isOfOneSample() {
        return switch (this) {
            case OfNeuron neuron -> true;
            case OfLayer layer -> true;
            case OfSample sample -> true;
            case OfFirst first -> false;
            case OfAll all -> false;
        };
    }

    /** Whether its gradients are those of a loss. */
    default boolean isLoss() {
        return this instanceof OfSample || !isOfOneSample();
    }
}
