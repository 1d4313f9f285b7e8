package backstep.document;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.Feature;
import backstep.nn.LayerSpec;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.train.ClassOutputs;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import backstep.nn.train.StopRules;
import backstep.nn.train.TrainerState;
import backstep.nn.train.TrainingSettings;
import backstep.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what {@link NetworkWriter} has written, or a training spec. */
final class NetworkReader {

    private final SpecReader keys;
    private final Optional<Path> spec;

    private NetworkReader(SpecReader keys, Optional<Path> spec) {
        this.keys = keys;
        this.spec = spec;
    }

    static NetworkSpec read(SpecReader keys) {
        return new NetworkReader(keys, Optional.empty()).read();
    }

    /** @param spec the file of a training spec, which may name a table beside it */
    static NetworkSpec read(SpecReader keys, Path spec) {
        return new NetworkReader(keys, Optional.of(spec)).read();
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
        SpecTraining training = new SpecTraining(keys, network.seed());
        List<LayerSpec> written = network.layers();
        ClassOutputs outputs =
                network.outputs(written.getLast(), training.settings().loss(), samples.task(), samples.classes());
        List<LayerSpec> layers = outputs.ending(written);
        TrainingSettings settings = training.settings().withLoss(outputs.loss());
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
        return data.own().<SampleSource>map(own -> own).orElseGet(() -> prepared(data, seed));
    }

    private SampleSource prepared(SpecData data, long seed) {
        Optional<DatasetSpec> named = data.named();
        Division division = data.division();
        long dividedBy = data.splitSeed(seed);
        SpecScale scale = keys.word(SpecScale.class, "scale", SpecScale.NONE);
        boolean byItsSeed = named.filter(each -> each.seed() == dividedBy).isPresent();
        boolean plain = byItsSeed || division.order() == Division.Order.IN_ORDER || division.isNone();
        if (named.isPresent() && scale == SpecScale.NONE && plain) {
            DatasetSpec spec = named.get().withDivision(division);
            if (division.order() == Division.Order.STRATIFIED) {
                data.split(spec.generate(), division, dividedBy);
            }
            return new SampleSource.Named(spec);
        }
        // A named data set is divided by its own seed here, so that any other is taken as samples of the person's own.
        Dataset all = named.map(DatasetSpec::generate).orElseGet(() -> table(dividedBy));
        data.split(all, division, dividedBy);
        SampleSource.Own own = SampleSource.Own.divided(keys.text("data"), all, division, dividedBy);
        return scale.of(own.split().train()).map(own::scaledBy).orElse(own);
    }

    private Dataset table(long seed) {
        return spec.map(file -> new SpecTable(keys, file).read(seed).data())
                .orElseThrow(() -> keys.refusal("data", Messages.quoting("document.noData", keys.text("data"))));
    }
}
