package backstep.nn.train;

import backstep.data.Split;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;

/**
 * All that a run starts from.
 *
 * @param initial the network
 * @param data the samples to learn from, and the others
 */
public record RunSpec(Parameters initial, Split data, TrainingSettings settings, StopRules stop) {

    /** @throws IllegalArgumentException with a text for people if network, samples and loss do not fit each other */
    public RunSpec {
        settings.requireFit(initial.spec(), data.train());
    }

    /** The same with a network drawn from another seed. */
    public RunSpec redrawn(int seed) {
        MlpSpec old = initial.spec();
        MlpSpec spec = new MlpSpec(old.inputs(), old.layers(), old.initialisation(), old.drawnBiases(), seed);
        return new RunSpec(Parameters.draw(spec), data, settings, stop);
    }
}
