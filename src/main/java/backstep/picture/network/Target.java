package backstep.picture.network;

import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.field.Neuron;
import java.util.Optional;
import java.util.OptionalInt;

/** Something in the picture that one can point at. */
public sealed interface Target {

    /** A neuron or an input. */
    record OnNeuron(Neuron neuron) implements Target {}

    /** The mark of a neuron's bias. */
    record OnBias(Neuron neuron) implements Target {}

    /** A link. */
    record OnLink(Connection link) implements Target {}

    /** The neuron, if it is one or belongs to one. */
    default Optional<Neuron> anyNeuron() {
        return switch (this) {
            case OnNeuron(Neuron neuron) -> Optional.of(neuron);
            case OnBias(Neuron neuron) -> Optional.of(neuron);
            case OnLink link -> Optional.empty();
        };
    }

    /** The parameter that stands for it, in the flat form: the weight of a link, the bias of a neuron; none for an input. */
    default OptionalInt place(MlpSpec spec) {
        return switch (this) {
            case OnNeuron(Neuron neuron) -> bias(spec, neuron);
            case OnBias(Neuron neuron) -> bias(spec, neuron);
            case OnLink(Connection link) -> OptionalInt.of(link.place(spec));
        };
    }

    private static OptionalInt bias(MlpSpec spec, Neuron neuron) {
        return neuron.layer() == Neuron.INPUTS
                ? OptionalInt.empty()
                : OptionalInt.of(Parameters.biasPlace(spec, neuron.layer(), neuron.index()));
    }

    /** Whether a network of this shape has it. */
    default boolean existsIn(MlpSpec spec) {
        return switch (this) {
            case OnNeuron(Neuron neuron) -> neuron.existsIn(spec);
            case OnBias(Neuron neuron) -> neuron.existsIn(spec);
            case OnLink(Connection link) ->
                link.source().existsIn(spec) && link.target().existsIn(spec);
        };
    }

    /** Whether a link is part of it, or leads to or from it. */
    default boolean touches(Connection other) {
        return switch (this) {
            case OnNeuron(Neuron neuron) -> other.touches(neuron);
            case OnBias(Neuron neuron) -> other.touches(neuron);
            case OnLink(Connection link) -> link.equals(other);
        };
    }
}
