package backstep.document;

import backstep.data.RandomState;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.OptimizerState;
import backstep.nn.Parameters;
import backstep.nn.train.Divergence;
import backstep.nn.train.Experiment;
import backstep.nn.train.LastGood;
import backstep.nn.train.LossHistory;
import backstep.nn.train.LossParts;
import backstep.nn.train.Measure;
import backstep.nn.train.RunMark;
import backstep.nn.train.RunState;
import backstep.nn.train.SampleOrder;
import backstep.nn.train.TrainerState;
import backstep.nn.train.TrainingSettings;
import backstep.nn.train.TrainingState;
import backstep.text.Messages;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what {@link TrainedWriter} has written. */
final class TrainedReader {

    /** Ends the keys of the parts of a loss. */
    static final String DATA = "_data";

    static final String PENALTY = "_penalty";

    private final SpecReader json;
    private final Parameters start;
    private final Experiment experiment;
    private final MlpSpec network;

    /** @param start the network that the run began with */
    TrainedReader(SpecReader json, Parameters start, Experiment experiment) {
        this.json = json;
        this.start = start;
        this.experiment = experiment;
        this.network = start.spec();
    }

    TrainerState read() {
        RunState state = json.constant(RunState.class, "state").orElse(RunState.PAUSED);
        TrainingState training = training();
        Optional<Divergence> divergence =
                json.has("divergence") ? Optional.of(divergence(json.at("divergence"))) : Optional.empty();
        if (state == RunState.DIVERGED && divergence.isEmpty()) {
            throw json.refusal("divergence", Messages.text("document.spec.missing"));
        }
        return new TrainerState(
                state, training, history(), marks(), json.number("limit", Double.NaN), good(), divergence);
    }

    private Optional<LastGood> good() {
        return json.has("good_epoch")
                ? Optional.of(new LastGood(json.large("good_epoch", 0), parameters(json, "good", start)))
                : Optional.empty();
    }

    private TrainingState training() {
        TrainingState.Progress progress = json.checked(
                "epoch",
                () -> new TrainingState.Progress(
                        json.large("epoch", 0),
                        json.whole("position", 0),
                        loss("loss", Double.NaN),
                        json.number("batch_loss", 0),
                        loss("epoch_loss", 0)));
        Parameters parameters = parameters(json, "parameters", start);
        Parameters begun = parameters(json, "epoch_start", start);
        Parameters before = parameters(json, "previous_start", start);
        Parameters gradients = figures(json, "gradients");
        OptimizerState optimizer = optimizer(json.at("optimizer"));
        SampleOrder order = order(json.at("order"));
        return json.checked(
                "position", () -> new TrainingState(progress, parameters, begun, before, gradients, optimizer, order));
    }

    private LossParts loss(String key, double usual) {
        double total = json.number(key, usual);
        return new LossParts(
                total, json.number(key + DATA, total), json.number(key + PENALTY, Double.isNaN(total) ? usual : 0));
    }

    private Parameters parameters(SpecReader from, String key, Parameters otherwise) {
        return from.has(key) ? from.checked(key, () -> Parameters.of(network, from.figures(key))) : otherwise;
    }

    private Parameters figures(SpecReader from, String key) {
        return parameters(from, key, Parameters.of(network, new double[network.parameterCount()]));
    }

    private OptimizerState optimizer(SpecReader from) {
        OptimizerKind kind = from.word(OptimizerKind.class, "kind");
        Parameters first = figures(from, "first");
        Parameters second = figures(from, "second");
        return from.checked("steps", () -> new OptimizerState(kind, from.large("steps", 0), first, second));
    }

    private SampleOrder order(SpecReader from) {
        int samples = experiment.samples().trainCount();
        if (from.whole("samples", samples) != samples) {
            throw from.refusal("samples", Messages.text("train.order", Integer.toString(samples)));
        }
        SampleOrder usual = SampleOrder.first(samples, experiment.training().seed());
        List<Integer> places = from.has("places") ? from.wholes("places") : usual.places();
        if (places.size() != samples) {
            throw from.refusal("places", Messages.text("train.order", Integer.toString(samples)));
        }
        String random = from.text("random", usual.random());
        from.checked("random", () -> RandomState.restored(random));
        return from.checked("places", () -> new SampleOrder(places, from.flag("drawn"), random));
    }

    private List<RunMark> marks() {
        return json.list(
                "marks",
                mark -> new RunMark(
                        mark.large("epoch", 0),
                        mark.word(RunMark.Kind.class, "kind"),
                        mark.text("was", ""),
                        mark.text("is", "")));
    }

    private LossHistory history() {
        SpecReader from = json.at("history");
        long epochs = from.large("epochs", 0);
        long stride = from.large("stride", 1);
        int points = longest(from);
        Map<Measure, double[]> smallest = new EnumMap<>(Measure.class);
        Map<Measure, double[]> largest = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            smallest.put(measure, from.has(measure.id()) ? from.figures(measure.id()) : nothing(points));
            String other = measure.id() + "_largest";
            largest.put(measure, from.has(other) ? from.figures(other) : smallest.getOrDefault(measure, new double[0]));
        }
        return from.checked("epochs", () -> LossHistory.of(stride, epochs, smallest, largest));
    }

    private static int longest(SpecReader from) {
        return Arrays.stream(Measure.values())
                .map(Measure::id)
                .filter(from::has)
                .mapToInt(key -> from.figures(key).length)
                .max()
                .orElse(0);
    }

    private static double[] nothing(int points) {
        double[] nothing = new double[points];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    private Divergence divergence(SpecReader from) {
        TrainingSettings settings = from.has("settings")
                ? new SpecTraining(from.at("settings"), experiment.seed()).settings()
                : experiment.training();
        int none = -1;
        int place = from.whole("parameter", none);
        if (place != none && (place < 0 || place >= network.parameterCount())) {
            throw from.refusal(
                    "parameter", Messages.text("document.frozen", Integer.toString(network.parameterCount() - 1)));
        }
        long epoch = Math.max(0, from.large("epoch", 1) - 1);
        return new Divergence(
                epoch,
                from.number("loss"),
                place == none ? OptionalInt.empty() : OptionalInt.of(place),
                settings,
                parameters(from, "last_finite", start),
                from.large("last_finite_epoch", Math.max(0, epoch - 1)));
    }
}
