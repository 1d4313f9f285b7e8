package backstep.nn.kernel;

import backstep.data.Dataset;
import backstep.nn.Activation;
import backstep.nn.ErrorTerm;
import backstep.nn.Goal;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * A network's losses, gradients and predictions, computed layer by layer for many samples at once. It gives what the
 * scalar graph of {@link backstep.nn.MlpGraph} gives, to 1e-12 relative, at a small part of the cost. Not safe for use
 * by several threads at once: it keeps its intermediate results.
 */
public final class Kernel {

    /** In place of what takes the outputs, where they are not wanted. */
    static final double[][] UNHEARD = {};

    private static final double[] ZEROS = new double[MlpSpec.MOST_INPUTS];

    private final AtomicBoolean stopped;
    private final KernelOps columns;
    private final int inputs;
    private final Layer[] layers;
    private final int parameterCount;
    /** How many columns all layers have together. */
    private final int columnCount;
    /** How many columns two layers that follow each other have together, at most. */
    private final int widestPair;

    private final double[] sums;
    private double[] outputs = new double[0];
    private double[] weightedSums = new double[0];
    private double[] gradients = new double[0];

    /**
     * What the kernel knows of a layer.
     *
     * @param column its first column among those of all layers
     * @param forward its weights as rows of a neuron each
     * @param backward the same transposed
     */
    private record Layer(
            Activation activation, int column, KernelOps.Shape forward, KernelOps.Shape backward, int bias) {
        int neurons() {
            return forward.rows();
        }

        int inputs() {
            return forward.terms();
        }
    }

    public Kernel(MlpSpec spec, Backend backend) {
        this(spec, backend, new AtomicBoolean());
    }

    /** @param stopped whether gradients are not wanted any more */
    Kernel(MlpSpec spec, Backend backend, AtomicBoolean stopped) {
        this.stopped = stopped;
        this.columns = backend.columns();
        this.inputs = spec.inputs();
        this.layers = new Layer[spec.layers().size()];
        int column = 0;
        int widest = 0;
        for (int i = 0; i < layers.length; i++) {
            int neurons = spec.layers().get(i).neurons();
            int terms = spec.inputsOf(i);
            KernelOps.Shape shape = new KernelOps.Shape(Parameters.layerPlace(spec, i), neurons, terms, terms, 1);
            layers[i] = new Layer(
                    spec.layers().get(i).activation(),
                    column,
                    shape,
                    shape.transposed(),
                    Parameters.biasPlace(spec, i, 0));
            column += neurons;
            widest = Math.max(widest, terms + neurons);
        }
        this.columnCount = column;
        this.widestPair = widest;
        this.parameterCount = spec.parameterCount();
        this.sums = new double[parameterCount * columns.lanes()];
    }

    /** All samples of a data set, in its order. */
    public Batch pack(Dataset data) {
        return pack(data, IntStream.range(0, data.size()).toArray(), 0, data.size());
    }

    /** The samples at {@code order[from]} to {@code order[to - 1]}. */
    public Batch pack(Dataset data, int[] order, int from, int to) {
        Batch batch = new Batch(to - from, inputs, last().neurons(), widestPair, columns.lanes());
        batch.fill(data, order, from);
        return batch;
    }

    /** Puts other samples of a data set, as many as it has, into a batch that was packed here. */
    public void repack(Batch batch, Dataset data, int[] order, int from) {
        batch.fill(data, order, from);
    }

    /**
     * The loss of a batch, and its gradient.
     *
     * @param parameters in the flat form
     * @param scale the factor of each sample's term, see {@link Loss#scale}
     * @param into what the gradient of each parameter is added to
     * @return the loss, scaled
     */
    public double gradients(double[] parameters, Batch batch, Loss loss, double scale, double[] into) {
        return gradients(parameters, batch, loss, scale, into, UNHEARD);
    }

    /** @param said as that of {@link #accumulate} */
    double gradients(double[] parameters, Batch batch, Loss loss, double scale, double[] into, double[][] said) {
        prepare(batch, loss);
        double total = accumulate(parameters, batch, 0, batch.chunks(), loss, scale, said);
        reduce(into);
        return total;
    }

    /** Makes a batch ready for a loss, before {@link #accumulate}. */
    void prepare(Batch batch, Loss loss) {
        batch.prepare(goal(batch, loss));
    }

    /**
     * The scaled loss of some chunks of a batch; their gradient is kept in parts until {@link #reduce}.
     *
     * @param said takes what the network says of their samples, {@code said[output][place in the batch]}; or
     *     {@link #UNHEARD}
     */
    double accumulate(
            double[] parameters, Batch batch, int firstChunk, int endChunk, Loss loss, double scale, double[][] said) {
        makeRoom(batch.width());
        Arrays.fill(sums, 0);
        double total = 0;
        Goal goal = goal(batch, loss);
        for (int chunk = firstChunk; chunk < endChunk; chunk++) {
            if (stopped.get()) {
                throw new CancellationException("training was stopped");
            }
            forward(parameters, batch, chunk);
            copy(batch, chunk, last().column(), said);
            total += lossOf(batch, chunk, goal, scale);
            backward(parameters, batch, chunk);
        }
        return total * scale;
    }

    /**
     * The loss of a batch, scaled, and in the same pass what the network says.
     *
     * @param into takes {@code outputs[output][sample]}
     */
    public double evaluate(double[] parameters, Batch batch, Loss loss, double scale, double[][] into) {
        prepare(batch, loss);
        makeRoom(batch.width());
        double total = 0;
        Goal goal = goal(batch, loss);
        for (int chunk = 0; chunk < batch.chunks(); chunk++) {
            forward(parameters, batch, chunk);
            copy(batch, chunk, last().column(), into);
            total += lossOf(batch, chunk, goal, 0);
        }
        return total * scale;
    }

    private Layer last() {
        return layers[layers.length - 1];
    }

    private Goal goal(Batch batch, Loss loss) {
        return Goal.of(last().activation(), last().neurons(), loss, batch.task());
    }

    /** The loss of a chunk, not scaled, and its scaled gradient by the outputs. */
    private double lossOf(Batch batch, int chunk, Goal goal, double scale) {
        int width = batch.width();
        int at = last().column() * width;
        int targetsAt = batch.targetsAt(chunk);
        double[] targets = batch.targets(goal);
        double[] counts = batch.counts;
        if (goal.term() == ErrorTerm.SOFTMAX) {
            return columns.softmax(goal.outputs(), outputs, at, targets, counts, targetsAt, gradients, scale, width);
        }
        double total = 0;
        for (int first = 0; first < goal.outputs() * width; first += width) {
            total += columns.loss(
                    goal.term(),
                    outputs,
                    at + first,
                    targets,
                    counts,
                    targetsAt + first,
                    gradients,
                    at + first,
                    scale,
                    width);
        }
        return total;
    }

    /** The outputs of a layer: {@code activations[neuron][sample]}. */
    public double[][] activations(double[] parameters, Batch batch, int layer) {
        double[][] copies = new double[layers[layer].neurons()][batch.size()];
        makeRoom(batch.width());
        for (int chunk = 0; chunk < batch.chunks(); chunk++) {
            forward(parameters, batch, chunk);
            copy(batch, chunk, layers[layer].column(), copies);
        }
        return copies;
    }

    /** The outputs of all neurons: {@code activations[layer][neuron][sample]}. */
    public double[][][] activations(double[] parameters, Batch batch) {
        double[][][] copies = new double[layers.length][][];
        for (int layer = 0; layer < copies.length; layer++) {
            copies[layer] = new double[layers[layer].neurons()][batch.size()];
        }
        makeRoom(batch.width());
        for (int chunk = 0; chunk < batch.chunks(); chunk++) {
            forward(parameters, batch, chunk);
            for (int layer = 0; layer < copies.length; layer++) {
                copy(batch, chunk, layers[layer].column(), copies[layer]);
            }
        }
        return copies;
    }

    /** Copies what a chunk gave in columns that follow each other to where its samples belong. */
    private void copy(Batch batch, int chunk, int column, double[][] into) {
        int first = chunk * batch.width();
        int count = Math.min(batch.width(), batch.size() - first);
        for (int i = 0; i < into.length; i++) {
            System.arraycopy(outputs, (column + i) * batch.width(), into[i], first, count);
        }
    }

    private void makeRoom(int width) {
        if (outputs.length < columnCount * width) {
            outputs = new double[columnCount * width];
            weightedSums = new double[columnCount * width];
            gradients = new double[columnCount * width];
        }
    }

    private void forward(double[] parameters, Batch batch, int chunk) {
        int width = batch.width();
        double[] in = batch.values;
        int inAt = batch.inputsAt(chunk);
        for (Layer layer : layers) {
            int at = layer.column() * width;
            double[] sum = sumsOf(layer);
            columns.dense(layer.forward(), parameters, parameters, layer.bias(), in, inAt, sum, at, width);
            columns.activate(layer.activation(), sum, outputs, at, layer.neurons() * width);
            in = outputs;
            inAt = at;
        }
    }

    /** Where a layer's weighted sums are kept: apart only if they are needed once more. */
    private double[] sumsOf(Layer layer) {
        return KernelOps.needsInput(layer.activation()) ? weightedSums : outputs;
    }

    private void backward(double[] parameters, Batch batch, int chunk) {
        int width = batch.width();
        for (int i = layers.length - 1; i >= 0; i--) {
            Layer layer = layers[i];
            int at = layer.column() * width;
            columns.differentiate(layer.activation(), sumsOf(layer), outputs, gradients, at, layer.neurons() * width);
            double[] in = i == 0 ? batch.values : outputs;
            int inAt = i == 0 ? batch.inputsAt(chunk) : layers[i - 1].column() * width;
            int lanes = columns.lanes();
            columns.outer(
                    layer.neurons(),
                    gradients,
                    at,
                    layer.inputs(),
                    in,
                    inAt,
                    sums,
                    layer.forward().at() * lanes,
                    layer.bias() * lanes,
                    width);
            if (i > 0) {
                columns.dense(layer.backward(), parameters, ZEROS, 0, gradients, at, gradients, inAt, width);
            }
        }
    }

    /** Adds the gradients of {@link #accumulate}. */
    void reduce(double[] into) {
        columns.reduce(sums, into, parameterCount);
    }
}
