package backstep.export;

import backstep.data.CsvWriter;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.train.Snapshot;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The weights and biases of a network as comma-separated values, with their gradients: layers, neurons and inputs are
 * counted from 1, and the inputs of the first layer have their names. Numbers are in full.
 */
public final class ParameterTable {

    private static final String BIAS = "bias";

    private final Snapshot snapshot;
    private final MlpSpec network;
    private final List<String> inputs;

    private ParameterTable(Snapshot snapshot) {
        this.snapshot = snapshot;
        network = snapshot.parameters().spec();
        inputs = snapshot.spec().inputNames();
    }

    /** A header, then neuron after neuron. */
    public static String of(Snapshot snapshot) {
        ParameterTable table = new ParameterTable(snapshot);
        String header = CsvWriter.line(Stream.of("layer", "neuron", "input", "value", "gradient", "frozen"));
        return IntStream.range(0, table.network.layers().size())
                .boxed()
                .flatMap(table::layer)
                .collect(Collectors.joining("", header, ""));
    }

    private Stream<String> layer(int layer) {
        return IntStream.range(0, network.layers().get(layer).neurons())
                .boxed()
                .flatMap(neuron -> neuron(layer, neuron));
    }

    private Stream<String> neuron(int layer, int neuron) {
        Stream<String> weights = IntStream.range(0, network.inputsOf(layer))
                .mapToObj(input ->
                        line(layer, neuron, name(layer, input), Parameters.weightPlace(network, layer, neuron, input)));
        String bias = line(layer, neuron, BIAS, Parameters.biasPlace(network, layer, neuron));
        return Stream.concat(weights, Stream.of(bias));
    }

    private String name(int layer, int input) {
        return layer == 0 ? inputs.get(input) : Integer.toString(input + 1);
    }

    private String line(int layer, int neuron, String input, int place) {
        return CsvWriter.line(Stream.of(
                Integer.toString(layer + 1),
                Integer.toString(neuron + 1),
                input,
                Double.toString(snapshot.parameters().get(place)),
                Double.toString(snapshot.gradients().get(place)),
                Boolean.toString(snapshot.spec().frozen().contains(place))));
    }
}
