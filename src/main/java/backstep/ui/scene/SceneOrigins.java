package backstep.ui.scene;

import backstep.data.Split;
import backstep.document.GraphOrigin;
import backstep.document.GraphOrigin.SampleRef;
import backstep.document.NetworkSpec;
import backstep.document.Origins;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.field.Neuron;
import backstep.nn.train.Experiment;
import backstep.nn.train.RunSpec;
import backstep.nn.train.RunState;
import backstep.nn.train.TrainerState;
import backstep.nn.train.TrainingState;
import backstep.text.Messages;
import backstep.ui.network.model.SamplePlace;
import java.util.Optional;
import java.util.Set;

/** Between what a graph shows of a network, and what a document says of that. */
final class SceneOrigins {

    /** No run of the present training. */
    private static final int OTHER_RUN = -1;

    private SceneOrigins() {}

    /** How a document names what is shown, if it is of the network as that is. */
    static GraphOrigin part(ScalarView view) {
        SampleRef sample = new SampleRef(view.sample().test(), view.sample().index());
        return switch (view.part()) {
            case ScenePart.OfNeuron(Neuron neuron) -> new GraphOrigin.OfNeuron(neuron, sample);
            case ScenePart.OfLayer(int layer) -> new GraphOrigin.OfLayer(layer, sample);
            case ScenePart.OfSample _ -> new GraphOrigin.OfSample(sample);
            case ScenePart.OfFirst(int count) -> new GraphOrigin.OfFirst(count);
            case ScenePart.OfAll _ -> new GraphOrigin.OfAll();
        };
    }

    /**
     * How a document names what is shown.
     *
     * @param moment the network that is shown
     * @param present that of the document
     */
    static GraphOrigin origin(ScalarView view, NetworkSpec moment, NetworkSpec present) {
        Optional<NetworkSpec> other = isOf(moment, present) ? Optional.empty() : Optional.of(moment);
        return Origins.at(part(view), other, view.updates());
    }

    /** All of a network that a graph depends on, and how far it has come. */
    private record Stand(
            Experiment experiment,
            Set<Integer> frozen,
            Parameters start,
            Parameters parameters,
            long epoch,
            int position) {

        /** Where a network stands at the beginning of an epoch. */
        static Stand of(NetworkSpec network, Parameters parameters, long epoch) {
            Stand own = of(network);
            return new Stand(own.experiment, own.frozen, own.start, parameters, epoch, 0);
        }

        static Stand of(NetworkSpec network) {
            Parameters start = network.start()
                    .orElseGet(() -> Parameters.draw(network.experiment().network()));
            return network.trained()
                    .map(TrainerState::training)
                    .map(training -> new Stand(
                            network.experiment(),
                            network.frozen(),
                            start,
                            training.parameters(),
                            training.progress().epoch(),
                            training.progress().position()))
                    .orElseGet(() -> new Stand(network.experiment(), network.frozen(), start, start, 0, 0));
        }
    }

    /** Whether a graph of one network is one of the other too. One that trains is different at any moment. */
    static boolean isOf(NetworkSpec moment, NetworkSpec present) {
        return moment.equals(present)
                || (!isRunning(present)
                        && !isRunning(moment)
                        && Stand.of(moment).equals(Stand.of(present)));
    }

    private static boolean isRunning(NetworkSpec network) {
        return network.trained().map(TrainerState::state).equals(Optional.of(RunState.RUNNING));
    }

    /**
     * The network of which a view is.
     *
     * @param present that of the document, which may have come further
     */
    static NetworkSpec moment(ScalarView view, NetworkSpec present) {
        Stand stand = Stand.of(present, view.parameters(), view.epoch());
        if (!isRunning(present) && Stand.of(present).equals(stand)) {
            return present;
        }
        TrainerState first = TrainerState.first(view.spec());
        TrainingState training = first.training()
                .withParameters(view.parameters())
                .withProgress(TrainingState.Progress.NONE.at(view.epoch()));
        return present.withTrained(Optional.of(first.with(training)));
    }

    /**
     * What a document shows of a network; its samples are made, which takes a while.
     *
     * @throws IllegalArgumentException with a text for people if it is not there any more
     */
    static ScalarView view(GraphOrigin origin, NetworkSpec network) {
        Split split = network.experiment().samples().split();
        RunSpec run = network.run(split);
        Stand stand = Stand.of(network);
        MlpSpec spec = stand.parameters.spec();
        return switch (Origins.part(origin)) {
            case GraphOrigin.OfNeuron(Neuron neuron, SampleRef sample) -> {
                require(neuron.layer() < spec.layers().size() - 1 && neuron.existsIn(spec), "neuron");
                yield view(run, stand, origin, new ScenePart.OfNeuron(neuron), place(sample, split));
            }
            case GraphOrigin.OfLayer(int layer, SampleRef sample) -> {
                require(layer < spec.layers().size() - 1, "layer");
                yield view(run, stand, origin, new ScenePart.OfLayer(layer), place(sample, split));
            }
            case GraphOrigin.OfSample(SampleRef sample) ->
                view(run, stand, origin, new ScenePart.OfSample(), place(sample, split));
            case GraphOrigin.OfFirst(int count) ->
                view(run, stand, origin, new ScenePart.OfFirst(count), new SamplePlace(false, 0));
            default -> view(run, stand, origin, new ScenePart.OfAll(), new SamplePlace(false, 0));
        };
    }

    private static ScalarView view(RunSpec run, Stand stand, GraphOrigin origin, ScenePart part, SamplePlace sample) {
        return new ScalarView(run, OTHER_RUN, stand.epoch, Origins.updates(origin), stand.parameters, part, sample);
    }

    private static SamplePlace place(SampleRef sample, Split split) {
        SamplePlace place = new SamplePlace(sample.test(), sample.index());
        require(sample.index() < place.part(split).size(), "sample");
        return place;
    }

    private static void require(boolean isThere, String what) {
        if (!isThere) {
            throw new IllegalArgumentException(Messages.text("ui.scene.gone." + what));
        }
    }
}
