package backstep.nn;

import backstep.data.Dataset;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import backstep.nn.MlpGraph.Span;

/** Writes a network out as scalar operations, in micrograd's order: bias plus weight times input, one after the other. */
final class MlpGraphBuilder {

    private final GraphBuilder graph = new GraphBuilder();
    private final MlpSpec spec;
    private final int[] parameters;

    MlpGraphBuilder(Parameters values) {
        this.spec = values.spec();
        this.parameters = new int[values.count()];
        for (int layer = 0; layer < spec.layers().size(); layer++) {
            for (int neuron = 0; neuron < spec.layers().get(layer).neurons(); neuron++) {
                for (int input = 0; input < spec.inputsOf(layer); input++) {
                    int place = Parameters.weightPlace(spec, layer, neuron, input);
                    parameters[place] = graph.leaf("w" + name(layer, neuron) + "," + (input + 1), values.get(place));
                }
                int place = Parameters.biasPlace(spec, layer, neuron);
                parameters[place] = graph.leaf("b" + name(layer, neuron), values.get(place));
            }
        }
    }

    private static String name(int layer, int neuron) {
        return (layer + 1) + "," + (neuron + 1);
    }

    MlpGraph build(Dataset samples, Loss loss, Penalty penalty) {
        MlpSpec network = spec;
        Requirement.require(samples.inputs() == network.inputs(), "nn.dataInputs", samples.inputs(), network.inputs());
        Requirement.require(samples.size() > 0, "nn.noSamples");
        int[][] inputs = new int[samples.size()][];
        int[] outputs = new int[samples.size()];
        Span[][][] neurons = new Span[samples.size()][][];
        for (int sample = 0; sample < samples.size(); sample++) {
            inputs[sample] = inputs(samples, sample);
            neurons[sample] = network(inputs[sample]);
            outputs[sample] = neurons[sample][network.layers().size() - 1][0].output();
            graph.label(outputs[sample], "o" + (sample + 1));
        }
        int root = penalised(total(samples, outputs, loss), penalty);
        graph.label(root, "loss");
        return new MlpGraph(graph.build(root), parameters, inputs, outputs, neurons);
    }

    private int[] inputs(Dataset samples, int sample) {
        int[] nodes = new int[samples.inputs()];
        for (int input = 0; input < nodes.length; input++) {
            nodes[input] = graph.constant(samples.value(sample, input));
            graph.label(nodes[input], samples.inputNames().get(input));
        }
        return nodes;
    }

    private Span[][] network(int[] inputs) {
        Span[][] layers = new Span[spec.layers().size()][];
        int[] below = inputs;
        for (int layer = 0; layer < layers.length; layer++) {
            layers[layer] = new Span[spec.layers().get(layer).neurons()];
            int[] outputs = new int[layers[layer].length];
            for (int neuron = 0; neuron < outputs.length; neuron++) {
                layers[layer][neuron] = neuron(layer, neuron, below);
                outputs[neuron] = layers[layer][neuron].output();
            }
            below = outputs;
        }
        return layers;
    }

    private Span neuron(int layer, int neuron, int[] inputs) {
        int first = graph.size();
        int sum = parameters[Parameters.biasPlace(spec, layer, neuron)];
        for (int input = 0; input < inputs.length; input++) {
            int weight = parameters[Parameters.weightPlace(spec, layer, neuron, input)];
            sum = graph.binary(Op.ADD, sum, graph.binary(Op.MULTIPLY, weight, inputs[input]));
        }
        int output = apply(spec.layers().get(layer).activation(), sum);
        return new Span(first, output);
    }

    private int apply(Activation activation, int sum) {
        return activation.op().map(op -> graph.unary(op, sum)).orElse(sum);
    }

    private int total(Dataset samples, int[] outputs, Loss loss) {
        int sum = term(loss, outputs[0], samples.label(0));
        for (int sample = 1; sample < outputs.length; sample++) {
            sum = graph.binary(Op.ADD, sum, term(loss, outputs[sample], samples.label(sample)));
        }
        double scale = loss.scale(outputs.length);
        return scale == 1 ? sum : graph.binary(Op.MULTIPLY, sum, graph.constant(scale));
    }

    private int term(Loss loss, int output, double label) {
        return switch (loss) {
            case SSE, MSE -> square(graph.binary(Op.SUBTRACT, output, graph.constant(label)));
            case HINGE -> graph.unary(Op.RELU, graph.binary(Op.ADD, graph.constant(1), times(output, -label)));
            case BCE -> graph.unary(Op.SOFTPLUS, times(output, -label));
            case MAE -> graph.unary(Op.ABS, graph.binary(Op.SUBTRACT, output, graph.constant(label)));
        };
    }

    private int square(int node) {
        return graph.binary(Op.POWER, node, graph.constant(2));
    }

    private int times(int node, double factor) {
        return graph.binary(Op.MULTIPLY, node, graph.constant(factor));
    }

    private int penalised(int loss, Penalty penalty) {
        int sum = loss;
        for (int parameter : parameters) {
            sum = penalty.l1() == 0 ? sum : add(sum, graph.unary(Op.ABS, parameter), penalty.l1());
            sum = penalty.l2() == 0 ? sum : add(sum, square(parameter), penalty.l2());
        }
        return sum;
    }

    private int add(int sum, int node, double factor) {
        return graph.binary(Op.ADD, sum, times(node, factor));
    }
}
