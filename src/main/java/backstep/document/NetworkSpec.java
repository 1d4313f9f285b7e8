package backstep.document;

import backstep.data.Split;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.train.Experiment;
import backstep.nn.train.RunSpec;
import backstep.nn.train.TrainerState;
import backstep.text.Messages;
import java.util.Optional;
import java.util.Set;

/**
 * A network, its samples, and what it has come to.
 *
 * @param experiment all that is set up before a run: samples, inputs, layers, start, training, stop rules
 * @param frozen the places, in the flat form of {@link Parameters}, of parameters that training leaves as they are
 * @param start the network that a reset goes back to; empty for the one that the experiment's seed draws
 * @param trained where the run stands; empty if it stands at its start
 */
public record NetworkSpec(
        Experiment experiment, Set<Integer> frozen, Optional<Parameters> start, Optional<TrainerState> trained) {

    /** The first experiment as it is drawn. */
    public static final NetworkSpec FIRST = of(Experiment.first());

    /** @throws IllegalArgumentException with a text for people if a part is of another network than the experiment's */
    public NetworkSpec {
        frozen = Set.copyOf(frozen);
        MlpSpec network = experiment.network();
        start.ifPresent(each -> require(each.spec(), network));
        trained.ifPresent(each -> require(each.training().parameters().spec(), network));
        int count = network.parameterCount();
        if (frozen.stream().anyMatch(place -> place < 0 || place >= count)) {
            throw new IllegalArgumentException(Messages.text("document.frozen", Integer.toString(count - 1)));
        }
    }

    private static void require(MlpSpec part, MlpSpec network) {
        if (!part.equals(network)) {
            throw new IllegalArgumentException(Messages.text("document.otherNetwork", part.text(), network.text()));
        }
    }

    /** An experiment at its start, with nothing frozen. */
    public static NetworkSpec of(Experiment experiment) {
        return new NetworkSpec(experiment, Set.of(), Optional.empty(), Optional.empty());
    }

    /**
     * The run from its start.
     *
     * @param split the samples of the experiment's source
     */
    public RunSpec run(Split split) {
        return experiment.run(split, start.orElseGet(() -> Parameters.draw(experiment.network())), frozen);
    }

    /** The same with another experiment; what belongs to a network of another kind is dropped. */
    public NetworkSpec withExperiment(Experiment other) {
        return other.network().equals(experiment.network())
                ? new NetworkSpec(other, frozen, start, trained)
                : of(other);
    }

    public NetworkSpec withFrozen(Set<Integer> others) {
        return new NetworkSpec(experiment, others, start, trained);
    }

    public NetworkSpec withStart(Optional<Parameters> other) {
        return new NetworkSpec(experiment, frozen, other, trained);
    }

    public NetworkSpec withTrained(Optional<TrainerState> other) {
        return new NetworkSpec(experiment, frozen, start, other);
    }
}
