package backstep.nn;

import backstep.data.Dataset;
import backstep.engine.Graph;

/**
 * The scalar graph of a network and its loss over some samples: the very run that training does, to be stepped.
 *
 * @param graph its root is the loss
 * @param parameters the leaf of each parameter, in the flat form of {@link Parameters}
 * @param inputs the constant of each sample's inputs, {@code inputs[sample][input]}
 * @param outputs the prediction for each sample
 * @param neurons where each neuron's nodes are, {@code neurons[sample][layer][neuron]}
 */
@SuppressWarnings("ArrayRecordComponent") // The arrays are as large as the graph and are only looked at.
public record MlpGraph(Graph graph, int[] parameters, int[][] inputs, int[] outputs, Span[][][] neurons) {

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
        return new MlpGraphBuilder(parameters).build(samples, loss, penalty);
    }
}
