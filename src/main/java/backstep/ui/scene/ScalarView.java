package backstep.ui.scene;

import backstep.data.Dataset;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.train.RunSpec;
import backstep.nn.train.Snapshot;
import backstep.ui.network.model.SamplePlace;

/**
 * A part of a network at one moment of its training, as a scalar graph shows it. Immutable.
 *
 * @param spec what the network runs on
 * @param run the number of that run, as the training counts its runs while the program goes on
 * @param epoch the number of epochs that were finished
 * @param updates how many updates by hand the parameters have had since
 * @param sample which one, if the part is for one
 */
public record ScalarView(
        RunSpec spec, int run, long epoch, int updates, Parameters parameters, ScenePart part, SamplePlace sample) {

    /** A graph of about this many nodes still opens at once. */
    private static final int MOST_NODES = 250_000;

    /** The part of a network as a snapshot has it; where there is no such part or sample any more, the closest. */
    static ScalarView of(Snapshot now, ScenePart wanted, SamplePlace place) {
        MlpSpec network = now.parameters().spec();
        ScenePart part = present(wanted, network);
        int size = place.part(now.spec().data()).size();
        SamplePlace sample = size == 0
                ? new SamplePlace(false, now.nextSample())
                : new SamplePlace(place.test(), Math.min(place.index(), size - 1));
        return new ScalarView(now.spec(), now.run(), now.epoch(), 0, now.parameters(), part, sample);
    }

    /** The output's graph is that of the loss. */
    private static ScenePart present(ScenePart wanted, MlpSpec network) {
        int output = network.layers().size() - 1;
        return switch (wanted) {
            case ScenePart.OfNeuron(var neuron)
            when neuron.layer() >= output
                    || neuron.index() >= network.layers().get(neuron.layer()).neurons() -> new ScenePart.OfSample();
            case ScenePart.OfLayer(int layer) when layer >= output -> new ScenePart.OfSample();
            default -> wanted;
        };
    }

    /** The same part and sample of the network as it is in another snapshot. */
    ScalarView at(Snapshot now) {
        return of(now, part, sample);
    }

    ScalarView with(ScenePart other) {
        return new ScalarView(spec, run, epoch, updates, parameters, present(other, parameters.spec()), sample);
    }

    ScalarView with(SamplePlace other) {
        return new ScalarView(spec, run, epoch, updates, parameters, part, other);
    }

    /** After an update by hand. */
    ScalarView updated(Parameters next) {
        return new ScalarView(spec, run, epoch, updates + 1, next, part, sample);
    }

    /** Whether only numbers differ between the graphs of the two. */
    boolean isLike(ScalarView other) {
        return part.equals(other.part)
                && count() == other.count()
                && parameters.spec().equals(other.parameters.spec());
    }

    /** Whether it is what a snapshot shows. */
    public boolean isAt(Snapshot now) {
        return now.spec().equals(spec) && now.parameters().equals(parameters);
    }

    /** Those among which the sample has its place, as they were given. */
    public Dataset samples() {
        return sample.part(spec.data());
    }

    /** How many samples the graph takes in: no more than a graph can have. */
    public int count() {
        // A product and a sum for each parameter, and a little more for each neuron.
        int most = Math.max(1, MOST_NODES / (3 * parameters.count()));
        int all = spec.data().train().size();
        return switch (part) {
            case ScenePart.OfFirst(int count) -> Math.min(Math.min(count, all), most);
            case ScenePart.OfAll wanted -> Math.min(all, most);
            default -> 1;
        };
    }
}
