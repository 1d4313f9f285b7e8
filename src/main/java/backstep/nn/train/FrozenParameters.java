package backstep.nn.train;

import java.util.Set;

/** The parameters that training leaves as they are, whatever an optimiser makes of them. */
final class FrozenParameters {

    private final boolean[] frozen;
    private final double[] held;
    private boolean any;

    /** None yet, of this number of parameters. */
    FrozenParameters(int count) {
        frozen = new boolean[count];
        held = new double[count];
    }

    /** Keeps those of these places, and no others, as they are in a network. */
    void freeze(Set<Integer> places, double[] parameters) {
        any = !places.isEmpty();
        for (int place = 0; place < frozen.length; place++) {
            frozen[place] = places.contains(place);
            held[place] = parameters[place];
        }
    }

    /** Gives a parameter the number that is kept from now on, if it is frozen. */
    void hold(int place, double value) {
        held[place] = value;
    }

    /** Puts back what is kept. */
    void restore(double[] parameters) {
        if (!any) {
            return;
        }
        for (int place = 0; place < frozen.length; place++) {
            parameters[place] = frozen[place] ? held[place] : parameters[place];
        }
    }
}
