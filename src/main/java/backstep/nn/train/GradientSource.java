package backstep.nn.train;

import backstep.nn.Loss;

/**
 * Where a training gets its gradients from: the kernel, which is fast; the scalar graph under rules that may be wrong
 * ({@link ScalarGradients}); or a procedure of one's own, made of these. It belongs to one training.
 */
@FunctionalInterface
public interface GradientSource {

    /** The kernel of the training itself. */
    GradientSource KERNEL = BatchPart::kernelGradients;

    /**
     * Takes some samples into the gradients of their batch.
     *
     * @param part the samples
     * @param parameters the network, in the flat form; only to be looked at
     * @param gradients what the batch has gathered before. The training has set it to zero at the start of each batch, or
     *     not, if it forgets to: then the last update's are still there. What is right adds to it; wrong rules may put
     *     theirs in its place
     * @param outputs takes what the network says, {@code outputs[output][place in the part]}; it may be empty
     * @return the loss of the samples, with the share that they have in their batch
     */
    double gather(BatchPart part, double[] parameters, Loss loss, double[] gradients, double[][] outputs);
}
