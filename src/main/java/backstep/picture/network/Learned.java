package backstep.picture.network;

import backstep.nn.Parameters;
import backstep.nn.field.Maps;
import java.util.Set;

/**
 * What is known of a network at one moment. Immutable.
 *
 * @param gradients of the last update
 * @param maps of {@code parameters}
 * @param frozen the places of parameters that stay as they are
 */
public record Learned(Parameters parameters, Parameters gradients, Maps maps, Set<Integer> frozen) {

    /** What colours stand for at the moment. */
    Parameters figures(NetworkQuantity quantity) {
        return switch (quantity) {
            case WEIGHTS -> parameters;
            case GRADIENTS -> gradients;
        };
    }
}
