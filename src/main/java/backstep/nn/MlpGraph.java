package backstep.nn;

import backstep.data.Dataset;
import backstep.engine.Graph;

/**
 * The scalar graph of a network and its loss over some samples: the very run that training does, to be stepped.
 *
 * @param graph its root is the loss
 * @param parameters the leaf of each parameter, in the flat form of {@link Parameters}
 * @param inputs the constant of each sample's inputs, {@code inputs[sample][input]}
 * @param outputs the outputs for each sample, {@code outputs[sample][output]}
 * @param neurons where each neuron's nodes are, {@code neurons[sample][layer][neuron]}
 */
@SuppressWarnings("ArrayRecordComponent") // The arrays are as large as the graph and are only looked at.
public record MlpGraph(Graph graph, int[] parameters, int[][] inputs, int[][] outputs, Span[][][] neurons) {

    /**
     * The nodes of one neuron for one sample.
     *
     * @param first the first of its nodes
     * @param output the last, its activation
     */
    public record Span(int first, int output) {}

    /**
     * Builds it.
     *
     * @param samples the samples that the loss is taken over
     * @throws IllegalArgumentException if the samples have another number of inputs than the network, or there are none
     */
    public static MlpGraph of(Parameters parameters, Dataset samples, Loss loss, Penalty penalty) {
        return new MlpGraphBuilder(parameters).build(samples, 1, loss, penalty);
    }

    /**
     * The same of one sample.
     *
     * @param number what the sample is called, counted from 1
     * @throws IllegalArgumentException if the sample has another number of inputs than the network
     */
    public static MlpGraph ofSample(Parameters parameters, Dataset sample, int number, Loss loss) {
        return new MlpGraphBuilder(parameters).build(sample.select(0), number, loss, Penalty.NONE);
    }

    /**
     * One neuron's output for one sample, and all that it is computed from.
     *
     * @param number what the sample is called, counted from 1
     * @param layer from 0, the first hidden one
     * @param neuron from 0
     */
    public static Graph ofNeuron(Parameters parameters, Dataset sample, int number, int layer, int neuron) {
        return MlpGraphBuilder.toNeuron(parameters, layer, neuron).buildOutputs(sample, number);
    }

    /**
     * The outputs of a layer for one sample, and all that they are computed from. A graph has one root: here it is the
     * sum of the outputs, so that the gradient of each is 1.
     *
     * @param number what the sample is called, counted from 1
     * @param layer from 0, the first hidden one
     */
    public static Graph ofLayer(Parameters parameters, Dataset sample, int number, int layer) {
        return MlpGraphBuilder.toLayer(parameters, layer).buildOutputs(sample, number);
    }
}
