package backstep.nn.train;

import backstep.data.Feature;
import backstep.data.Split;
import backstep.nn.Goal;
import backstep.nn.Parameters;
import java.util.List;
import java.util.Set;

/**
 * All that a run starts from.
 *
 * @param initial the network
 * @param data the samples to learn from, and the others
 * @param features what the network is given, computed from each sample's two inputs; empty to give it the inputs as they
 *     are
 * @param frozen the places, in the flat form, of parameters that stay as they are
 */
public record RunSpec(
        Parameters initial,
        Split data,
        List<Feature> features,
        Set<Integer> frozen,
        TrainingSettings settings,
        StopRules stop) {

    /** @throws IllegalArgumentException with a text for people if network, samples and loss do not fit each other */
    public RunSpec {
        features = List.copyOf(features);
        frozen = Set.copyOf(frozen);
        settings.requireFit(initial.spec(), data.train(), features);
    }

    /** A run on the inputs as they are, with nothing frozen. */
    public RunSpec(Parameters initial, Split data, TrainingSettings settings, StopRules stop) {
        this(initial, data, List.of(), Set.of(), settings, stop);
    }

    /** The samples as the network is given them. */
    public Split fed() {
        return features.isEmpty() ? data : data.map(part -> Feature.expand(part, features));
    }

    /** What the inputs of the network are called, as it fits on a screen. */
    public List<String> shownInputs() {
        return named(data.train().shownInputs());
    }

    /** The same in full. */
    public List<String> inputNames() {
        return named(data.train().inputNames());
    }

    private List<String> named(List<String> plain) {
        return features.isEmpty()
                ? plain
                : features.stream().map(feature -> feature.text(plain)).toList();
    }

    /** What the output has to say. */
    public Goal goal() {
        return Goal.of(initial.spec(), settings.loss(), data.train().task());
    }

    /**
     * Whether a training that is changed from this to another run stands afterwards exactly where it stood: in the same
     * epoch, with what its optimiser remembers.
     */
    public boolean standsFastUnder(RunSpec other) {
        return initial.equals(other.initial)
                && data.equals(other.data)
                && features.equals(other.features)
                && settings.dividesEpochsAs(other.settings)
                && settings.optimizer() == other.settings.optimizer();
    }

    /** The same with a network drawn from another seed. */
    public RunSpec redrawn(long seed) {
        return from(Parameters.draw(initial.spec().withSeed(seed)));
    }

    /** The same with another network of the same shape. */
    public RunSpec from(Parameters other) {
        return new RunSpec(other, data, features, frozen, settings, stop);
    }

    /** The same with other parameters kept as they are. */
    public RunSpec freezing(Set<Integer> places) {
        return new RunSpec(initial, data, features, places, settings, stop);
    }
}
