package backstep.document;

import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.Feature;
import backstep.nn.Activation;
import backstep.nn.Initialisation;
import backstep.nn.LayerSpec;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.WeightDraw;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A network as JSON, with the keys of a training spec. */
final class NetworkWriter {

    private final NetworkSpec spec;
    private final Experiment experiment;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    private NetworkWriter(NetworkSpec spec) {
        this.spec = spec;
        this.experiment = spec.experiment();
    }

    static ObjectNode write(NetworkSpec spec) {
        NetworkWriter writer = new NetworkWriter(spec);
        writer.samples();
        writer.network();
        TrainingWriter.write(writer.json, writer.experiment.training(), writer.experiment.seed());
        TrainingWriter.write(writer.json, writer.experiment.stop());
        writer.state();
        return writer.json;
    }

    private void samples() {
        switch (experiment.samples()) {
            case SampleSource.Own own -> OwnDataJson.write(json.putObject("data"), own);
            case SampleSource.Named(DatasetSpec named) -> named(named);
        }
        if (!experiment.features().equals(Experiment.PLAIN)) {
            ArrayNode features = json.putArray("features");
            experiment.features().stream().map(Feature::id).forEach(features::add);
        }
    }

    private void named(DatasetSpec named) {
        json.put("data", SpecData.text(named));
        if (named.factor() != DatasetSpec.FACTOR) {
            json.put("factor", named.factor());
        }
        if (named.classes() != named.generator().defaultClasses()) {
            json.put("classes", named.classes());
        }
        if (!named.division().isNone()) {
            json.put("train_share", named.trainShare());
            order(named.division().order());
            if (named.seed() != experiment.seed()) {
                json.put("split_seed", named.seed());
            }
        }
    }

    private void order(Division.Order order) {
        switch (order) {
            case SHUFFLED -> {}
            case IN_ORDER -> json.put("shuffle", false);
            case STRATIFIED -> json.put("stratify", true);
        }
    }

    private void network() {
        ArrayNode sizes = json.putArray("layers");
        experiment.layers().forEach(layer -> sizes.add(layer.neurons()));
        activations();
        draw(experiment.draw());
        json.put("seed", experiment.seed());
    }

    private void draw(WeightDraw draw) {
        if (draw.initialisation() != Initialisation.UNIFORM) {
            json.put("initialisation", draw.initialisation().id());
        }
        if (!draw.biasesToo()) {
            json.put("biases", SpecNetwork.Biases.ZERO.id());
        }
        if (draw.order() != WeightDraw.Order.LAYER) {
            json.put("draw", draw.order().id());
        }
        if (draw.generator() != WeightDraw.Generator.NUMPY) {
            json.put("generator", draw.generator().id());
        }
    }

    private void activations() {
        List<Activation> hidden = experiment.layers().stream()
                .limit(experiment.layers().size() - 1L)
                .map(LayerSpec::activation)
                .toList();
        if (hidden.stream().distinct().count() > 1) {
            ArrayNode each = json.putArray("hidden_activation");
            hidden.stream().map(Activation::id).forEach(each::add);
        } else if (!hidden.isEmpty() && hidden.getFirst() != Activation.TANH) {
            json.put("hidden_activation", hidden.getFirst().id());
        }
        Activation output = experiment.layers().getLast().activation();
        if (output != Activation.LINEAR) {
            json.put("output_activation", output.id());
        }
    }

    private void state() {
        if (!spec.frozen().isEmpty()) {
            ArrayNode frozen = json.putArray("frozen");
            spec.frozen().stream().sorted().forEach(frozen::add);
        }
        spec.start().ifPresent(this::initial);
        Parameters from = spec.start().orElseGet(() -> Parameters.draw(experiment.network()));
        spec.trained().ifPresent(state -> new TrainedWriter(json.putObject("trained"), from, experiment).write(state));
    }

    private void initial(Parameters parameters) {
        MlpSpec network = parameters.spec();
        ArrayNode layers = json.putArray("initial");
        for (int layer = 0; layer < network.layers().size(); layer++) {
            ObjectNode entry = layers.addObject();
            double[] flat = parameters.toArray();
            int inputs = network.inputsOf(layer);
            int neurons = network.layers().get(layer).neurons();
            int first = Parameters.layerPlace(network, layer);
            ArrayNode weights = entry.putArray("weights");
            for (int neuron = 0; neuron < neurons; neuron++) {
                int start = first + neuron * inputs;
                weights.add(NumberList.node(Arrays.copyOfRange(flat, start, start + inputs)));
            }
            int biases = first + neurons * inputs;
            entry.set("biases", NumberList.node(Arrays.copyOfRange(flat, biases, biases + neurons)));
        }
    }
}
