package backstep.nn.train;

import backstep.data.Dataset;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.kernel.ParallelKernel;
import java.util.Arrays;

/** Samples of a batch that are taken into its gradients at once: all of them, or those of a single step. */
public final class BatchPart {

    private final MlpSpec spec;
    private final ParallelKernel kernel;
    private final Samples samples;
    private final int from;
    private final int to;
    private final int batchSize;

    /** @param batchSize how many samples the whole batch has */
    BatchPart(MlpSpec spec, ParallelKernel kernel, Samples samples, int from, int to, int batchSize) {
        this.spec = spec;
        this.kernel = kernel;
        this.samples = samples;
        this.from = from;
        this.to = to;
        this.batchSize = batchSize;
    }

    /** The network that is trained. */
    public MlpSpec spec() {
        return spec;
    }

    /** How many samples these are. */
    public int size() {
        return to - from;
    }

    /** How many samples the whole batch has. */
    public int batchSize() {
        return batchSize;
    }

    /** The places of these samples among those that are learned from, in the order in which they are taken. */
    public int[] places() {
        return samples.order(from, to);
    }

    /** All samples that are learned from. */
    public Dataset all() {
        return samples.data();
    }

    /** Whether the training was stopped, so that the gradients are not wanted any more. */
    public boolean isStopped() {
        return kernel.isStopped();
    }

    /** As {@link GradientSource#gather}, by the kernel of the training. */
    public double kernelGradients(double[] parameters, Loss loss, double[] gradients, double[][] outputs) {
        return kernel.gradients(parameters, samples.pack(from, to), loss, loss.scale(batchSize), gradients, outputs);
    }

    /** Whether these are the same samples of the same data, in the same order, as some that were taken before. */
    @SuppressWarnings("ReferenceEquality") // to compare thousands of numbers would take longer than to begin anew
    boolean isOf(Dataset data, int[] places) {
        return samples.data() == data && Arrays.equals(places, places());
    }
}
