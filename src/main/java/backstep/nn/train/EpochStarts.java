package backstep.nn.train;

import backstep.nn.MlpSpec;
import backstep.nn.Parameters;

/** The network as it was at the starts of the last two epochs: losses belong to those. */
final class EpochStarts {

    private final MlpSpec spec;
    private double[] present;
    private double[] previous;

    EpochStarts(Parameters initial) {
        spec = initial.spec();
        present = initial.toArray();
        previous = initial.toArray();
    }

    /** An epoch begins with these parameters. */
    void begin(double[] parameters) {
        double[] free = previous;
        previous = present;
        present = free;
        System.arraycopy(parameters, 0, present, 0, present.length);
    }

    /** At the start of the present epoch, or of the one just finished. */
    Parameters present() {
        return Parameters.of(spec, present);
    }

    /** The same in the flat form: only to be looked at, until the next epoch begins. */
    double[] presentValues() {
        return present;
    }

    /** At the start of the epoch before that. */
    Parameters previous() {
        return Parameters.of(spec, previous);
    }

    void restore(Parameters start, Parameters before) {
        present = start.toArray();
        previous = before.toArray();
    }
}
