package backstep.picture.network;

import backstep.nn.Parameters;
import backstep.nn.field.Maps;
import backstep.nn.field.Neuron;
import backstep.picture.Shades;
import java.util.Set;

/**
 * What is known of a network at one moment. Immutable.
 *
 * @param gradients of the last update
 * @param maps of {@code parameters}
 * @param frozen the places of parameters that stay as they are
 * @param output what the colours of a single output's map stand for
 */
public record Learned(Parameters parameters, Parameters gradients, Maps maps, Set<Integer> frozen, Shades output) {

    /** What the colours of a neuron's map stand for: those of a single output change where it divides the classes. */
    public Shades shades(Neuron neuron) {
        boolean single =
                maps.outputs().size() == 1 && neuron.layer() == maps.layers().size() - 1;
        return single ? output : Shades.of(maps.best(neuron));
    }

    /** What colours stand for at the moment. */
    Parameters figures(NetworkQuantity quantity) {
        return switch (quantity) {
            case WEIGHTS -> parameters;
            case GRADIENTS -> gradients;
        };
    }
}
