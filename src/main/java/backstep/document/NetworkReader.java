package backstep.document;

import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.Feature;
import backstep.nn.LayerSpec;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import backstep.nn.train.StopRules;
import backstep.nn.train.TrainerState;
import backstep.nn.train.TrainingSettings;
import backstep.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what {@link NetworkWriter} has written, or a training spec. */
final class NetworkReader {

    private final SpecReader keys;

    private NetworkReader(SpecReader keys) {
        this.keys = keys;
    }

    static NetworkSpec read(SpecReader keys) {
        return new NetworkReader(keys).read();
    }

    private NetworkSpec read() {
        Experiment experiment = experiment();
        MlpSpec network = experiment.network();
        Set<Integer> frozen = new SpecNetwork(keys).frozen(network);
        Optional<Parameters> start =
                keys.has("initial") ? Optional.of(new SpecNetwork(keys).initial(network)) : Optional.empty();
        Parameters from = start.orElseGet(() -> Parameters.draw(network));
        Optional<TrainerState> trained = keys.has("trained")
                ? Optional.of(new TrainedReader(keys.at("trained"), from, experiment).read())
                : Optional.empty();
        return keys.checked("frozen", () -> new NetworkSpec(experiment, frozen, start, trained));
    }

    private Experiment experiment() {
        SpecNetwork network = new SpecNetwork(keys);
        SampleSource samples = samples(network.seed());
        List<Feature> features = network.features(samples.inputs());
        List<LayerSpec> layers = network.layers();
        SpecTraining training = new SpecTraining(keys, network.seed());
        TrainingSettings settings = training.settings();
        StopRules stop = training.stop();
        return keys.checked(
                "layers",
                () -> new Experiment(
                        samples,
                        features.isEmpty() ? Experiment.PLAIN : features,
                        layers,
                        network.draw(),
                        network.seed(),
                        settings,
                        stop));
    }

    private SampleSource samples(long seed) {
        SpecData data = new SpecData(keys);
        return data.own().<SampleSource>map(own -> own).orElseGet(() -> named(data, seed));
    }

    private SampleSource named(SpecData data, long seed) {
        DatasetSpec spec =
                data.named().orElseThrow(() -> keys.refusal("data", Messages.quoting(missing(), keys.text("data"))));
        Division division = data.division();
        long dividedBy = data.splitSeed(seed);
        SpecScale scale = keys.word(SpecScale.class, "scale", SpecScale.NONE);
        if (scale != SpecScale.NONE) {
            SampleSource.Own own = SampleSource.Own.divided(keys.text("data"), spec.generate(), division, dividedBy);
            return scale.of(own.split().train()).map(own::scaledBy).orElse(own);
        }
        if (dividedBy == spec.seed() || division.order() == Division.Order.IN_ORDER || division.isNone()) {
            return new SampleSource.Named(spec.withDivision(division));
        }
        // A named data set is divided by its own seed here, so that this one is taken as samples of the person's own.
        return SampleSource.Own.divided(keys.text("data"), spec.generate(), division, dividedBy);
    }

    private String missing() {
        return keys.isOfDocument() ? "document.noData" : "document.spec.fileOfSamples";
    }
}
