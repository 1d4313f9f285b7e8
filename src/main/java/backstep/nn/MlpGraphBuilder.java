package backstep.nn;

import backstep.data.Dataset;
import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Level;
import backstep.engine.Op;
import backstep.nn.MlpGraph.Span;
import backstep.text.Messages;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Writes a network out as scalar operations, in micrograd's order: bias plus weight times input, one after the other.
 * They stand in groups: the parameters by layer and neuron, and the loss by sample, layer and neuron.
 */
final class MlpGraphBuilder {

    /** Up to here each sample stands by itself; more are taken together in batches. */
    private static final int MOST_SAMPLES = 20;

    private static final int ROUND_BATCH = 5;

    private final GraphBuilder graph = new GraphBuilder();
    /** Stands for all neurons of a layer. */
    private static final int ALL = -1;

    private final MlpSpec spec;
    private final int depth;
    private final int only;
    private final int[] parameters;

    /** The whole network. */
    MlpGraphBuilder(Parameters values) {
        this(values, values.spec().layers().size() - 1, ALL);
    }

    /** The network up to a layer. */
    static MlpGraphBuilder toLayer(Parameters values, int layer) {
        return new MlpGraphBuilder(values, layer, ALL);
    }

    /** What one neuron depends on. */
    static MlpGraphBuilder toNeuron(Parameters values, int layer, int neuron) {
        return new MlpGraphBuilder(values, layer, neuron);
    }

    private MlpGraphBuilder(Parameters values, int depth, int only) {
        this.spec = values.spec();
        this.depth = depth;
        this.only = only;
        this.parameters = new int[values.count()];
        graph.beginGroup(Messages.text("nn.group.parameters"), Level.LOSS);
        for (int layer = 0; layer <= depth; layer++) {
            graph.beginGroup(layerName(layer), Level.LAYER);
            for (int neuron : neurons(layer)) {
                graph.beginGroup(neuronName(layer, neuron), Level.NEURON);
                addParameters(values, layer, neuron);
                graph.endGroup();
            }
            graph.endGroup();
        }
        graph.endGroup();
    }

    /** The neurons of a layer that are needed. */
    private int[] neurons(int layer) {
        return layer == depth && only != ALL
                ? new int[] {only}
                : IntStream.range(0, spec.layers().get(layer).neurons()).toArray();
    }

    private void addParameters(Parameters values, int layer, int neuron) {
        for (int input = 0; input < spec.inputsOf(layer); input++) {
            int place = Parameters.weightPlace(spec, layer, neuron, input);
            parameters[place] = graph.leaf("w" + name(layer, neuron) + "," + (input + 1), values.get(place));
        }
        int place = Parameters.biasPlace(spec, layer, neuron);
        parameters[place] = graph.leaf("b" + name(layer, neuron), values.get(place));
    }

    private static String layerName(int layer) {
        return Messages.text("nn.group.layer", text(layer + 1));
    }

    private String neuronName(int layer, int neuron) {
        return layer == spec.layers().size() - 1
                ? spec.outputs() == 1
                        ? Messages.text("nn.group.output")
                        : Messages.text("nn.group.outputOf", text(neuron + 1))
                : Messages.text("nn.group.neuron", text(neuron + 1));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private static String name(int layer, int neuron) {
        return (layer + 1) + "," + (neuron + 1);
    }

    private void requireFit(Dataset samples) {
        Requirement.require(samples.inputs() == spec.inputs(), "nn.dataInputs", samples.inputs(), spec.inputs());
        Requirement.require(samples.size() > 0, "nn.noSamples");
    }

    /** The sum of the outputs of what was asked for, for one sample. */
    Graph buildOutputs(Dataset sample, int number) {
        requireFit(sample);
        graph.beginGroup(Messages.text("nn.group.sample", text(number)), Level.SAMPLE);
        Span[] last = network(inputs(sample, 0))[depth];
        graph.endGroup();
        int[] asked = neurons(depth);
        for (int neuron : asked) {
            graph.label(last[neuron].output(), "h" + name(depth, neuron));
        }
        int root = last[asked[0]].output();
        for (int next = 1; next < asked.length; next++) {
            root = graph.binary(Op.ADD, root, last[asked[next]].output());
        }
        if (asked.length > 1) {
            graph.label(root, "sum");
        }
        return graph.build(root);
    }

    /** @param first the number of the first sample, from 1 */
    MlpGraph build(Dataset samples, int first, Loss loss, Penalty penalty) {
        requireFit(samples);
        int[][] inputs = new int[samples.size()][];
        int[][] outputs = new int[samples.size()][];
        int[] terms = new int[samples.size()];
        Span[][][] neurons = new Span[samples.size()][][];
        int batch = batchOf(samples.size());
        Goal goal = Goal.of(spec, loss, samples.task());
        graph.beginGroup(Messages.text("nn.group.loss"), Level.LOSS);
        for (int sample = 0; sample < samples.size(); sample++) {
            beginBatch(sample, batch, samples.size());
            graph.beginGroup(Messages.text("nn.group.sample", text(first + sample)), Level.SAMPLE);
            inputs[sample] = inputs(samples, sample);
            neurons[sample] = network(inputs[sample]);
            outputs[sample] = outputs(neurons[sample][depth], first + sample);
            terms[sample] = error(goal, outputs[sample], samples.label(sample));
            graph.endGroup();
            endBatch(sample, batch, samples.size());
        }
        int root = penalised(total(terms, loss), penalty);
        graph.label(root, "loss");
        graph.endGroup();
        return new MlpGraph(graph.build(root), parameters, inputs, outputs, neurons);
    }

    /** How many samples are taken together in a group, so that there are about as many groups as samples in each. */
    private static int batchOf(int samples) {
        return samples <= MOST_SAMPLES ? 1 : (int) Math.ceil(Math.sqrt(samples) / ROUND_BATCH) * ROUND_BATCH;
    }

    private void beginBatch(int sample, int batch, int samples) {
        if (batch > 1 && sample % batch == 0) {
            int last = Math.min(sample + batch, samples);
            graph.beginGroup(Messages.text("nn.group.samples", text(sample + 1), text(last)), Level.SAMPLE);
        }
    }

    private void endBatch(int sample, int batch, int samples) {
        if (batch > 1 && (sample % batch == batch - 1 || sample == samples - 1)) {
            graph.endGroup();
        }
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
        Span[][] layers = new Span[depth + 1][];
        int[] below = inputs;
        for (int layer = 0; layer < layers.length; layer++) {
            layers[layer] = new Span[spec.layers().get(layer).neurons()];
            int[] outputs = new int[layers[layer].length];
            graph.beginGroup(layerName(layer), Level.LAYER);
            for (int neuron : neurons(layer)) {
                graph.beginGroup(neuronName(layer, neuron), Level.NEURON);
                layers[layer][neuron] = neuron(layer, neuron, below);
                graph.endGroup();
                outputs[neuron] = layers[layer][neuron].output();
            }
            graph.endGroup();
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

    private int[] outputs(Span[] last, int sample) {
        int[] outputs = Arrays.stream(last).mapToInt(Span::output).toArray();
        for (int output = 0; output < outputs.length; output++) {
            graph.label(outputs[output], "o" + (outputs.length == 1 ? text(sample) : sample + "," + (output + 1)));
        }
        return outputs;
    }

    private int error(Goal goal, int[] outputs, double label) {
        graph.beginGroup(Messages.text("nn.group.error"), Level.LAYER);
        int sum = goal.term() == ErrorTerm.SOFTMAX
                ? softmax(outputs, Dataset.classOf(label, outputs.length))
                : term(goal.term(), outputs[0], goal.target(0, label));
        for (int output = 1; output < outputs.length && goal.term() != ErrorTerm.SOFTMAX; output++) {
            sum = graph.binary(Op.ADD, sum, term(goal.term(), outputs[output], goal.target(output, label)));
        }
        graph.endGroup();
        return sum;
    }

    /** The largest logit is detached, as what it adds in one place it takes away in another. */
    private int softmax(int[] logits, int right) {
        int largest = logits[0];
        for (int i = 1; i < logits.length; i++) {
            largest = graph.binary(Op.MAX, largest, logits[i]);
        }
        int shift = graph.unary(Op.DETACH, largest);
        int[] shifted = Arrays.stream(logits)
                .map(logit -> graph.binary(Op.SUBTRACT, logit, shift))
                .toArray();
        int sum = graph.unary(Op.EXP, shifted[0]);
        for (int i = 1; i < shifted.length; i++) {
            sum = graph.binary(Op.ADD, sum, graph.unary(Op.EXP, shifted[i]));
        }
        return graph.binary(Op.SUBTRACT, graph.unary(Op.LOG, sum), shifted[right]);
    }

    private int total(int[] terms, Loss loss) {
        graph.beginGroup(Messages.text("nn.group.sum"), Level.SAMPLE);
        int sum = terms[0];
        for (int sample = 1; sample < terms.length; sample++) {
            sum = graph.binary(Op.ADD, sum, terms[sample]);
        }
        double scale = loss.scale(terms.length);
        int total = scale == 1 ? sum : graph.binary(Op.MULTIPLY, sum, graph.constant(scale));
        graph.endGroup();
        return total;
    }

    private int term(ErrorTerm term, int output, double target) {
        return switch (term) {
            case SQUARE -> square(graph.binary(Op.SUBTRACT, output, graph.constant(target)));
            case DISTANCE -> graph.unary(Op.ABS, graph.binary(Op.SUBTRACT, output, graph.constant(target)));
            case MARGIN -> graph.unary(Op.RELU, graph.binary(Op.ADD, graph.constant(1), times(output, -target)));
            case LOGIT -> graph.unary(Op.SOFTPLUS, times(output, -target));
            case PROBABILITY -> logOf(target > 0 ? output : graph.binary(Op.SUBTRACT, graph.constant(1), output));
            case SOFTMAX -> throw new IllegalArgumentException("softmax takes all outputs at once");
        };
    }

    private int logOf(int chance) {
        int bounded = graph.binary(Op.MAX, chance, graph.constant(ErrorTerm.LEAST_CHANCE));
        return graph.unary(Op.NEGATE, graph.unary(Op.LOG, bounded));
    }

    private int square(int node) {
        return graph.binary(Op.POWER, node, graph.constant(2));
    }

    private int times(int node, double factor) {
        return graph.binary(Op.MULTIPLY, node, graph.constant(factor));
    }

    private int penalised(int loss, Penalty penalty) {
        graph.beginGroup(Messages.text("nn.group.penalty"), Level.SAMPLE);
        int sum = loss;
        for (int parameter : parameters) {
            sum = penalty.l1() == 0 ? sum : add(sum, graph.unary(Op.ABS, parameter), penalty.l1());
            sum = penalty.l2() == 0 ? sum : add(sum, square(parameter), penalty.l2());
        }
        graph.endGroup();
        return sum;
    }

    private int add(int sum, int node, double factor) {
        return graph.binary(Op.ADD, sum, times(node, factor));
    }
}
