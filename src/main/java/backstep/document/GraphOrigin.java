package backstep.document;

import backstep.nn.field.Neuron;
import java.util.Optional;

/** Where the graph of an {@link ExpressionSpec} comes from. */
public sealed interface GraphOrigin {

    GraphOrigin TYPED = new Typed();

    /** The text itself. */
    record Typed() implements GraphOrigin {}

    /**
     * A neuron's output for a sample, in the document's network as it is.
     *
     * @param neuron counted from 0
     */
    record OfNeuron(Neuron neuron, SampleRef sample) implements GraphOrigin {}

    /**
     * The outputs of a layer for a sample, summed up.
     *
     * @param layer from 0
     */
    record OfLayer(int layer, SampleRef sample) implements GraphOrigin {}

    /** The loss of a sample, without regularisation. */
    record OfSample(SampleRef sample) implements GraphOrigin {}

    /**
     * The loss of the first samples, with regularisation.
     *
     * @param count how many, from 1
     */
    record OfFirst(int count) implements GraphOrigin {}

    /** The loss of all samples that are learned from, with regularisation. */
    record OfAll() implements GraphOrigin {}

    /**
     * Any of those, of a network other than that of the document as it is.
     *
     * @param part what of the network
     * @param network as it was; empty for that of the document
     * @param updates how many updates by hand the network has had since the part was opened
     */
    record AtMoment(GraphOrigin part, Optional<NetworkSpec> network, int updates) implements GraphOrigin {

        /** @throws IllegalArgumentException if the part is of no network, or there is nothing to be said of it */
        public AtMoment {
            boolean plain = network.isEmpty() && updates == 0;
            if (part instanceof Typed || part instanceof AtMoment || plain || updates < 0) {
                throw new IllegalArgumentException(part + " after " + updates);
            }
        }
    }

    /**
     * Which sample.
     *
     * @param test whether it is one of those that are not learned from
     * @param index its place among those of its part, from 0
     */
    record SampleRef(boolean test, int index) {}
}
