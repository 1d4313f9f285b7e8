package backstep.nn.stats;

import backstep.nn.LayerSpec;

/**
 * How one layer stands.
 *
 * @param layer from 0, the first hidden one
 * @param outputs of all its neurons for all samples
 * @param mean of the outputs
 * @param deviation their standard deviation
 * @param saturated the share of outputs of tanh above 0.97 in size, or of a sigmoid above 0.985 or below 0.015, where a
 *     twentieth of the steepest slope is left; NaN for other activations
 * @param dead the number of relu neurons that give 0 for every sample; 0 for other activations
 * @param gradients log₁₀ of the sizes of the gradients of its weights and biases; those that are 0 are left out
 * @param gradientSize the root mean square of its gradients
 * @param zeroGradients the share of its gradients that are exactly 0
 */
public record LayerStatistics(
        int layer,
        LayerSpec spec,
        Histogram outputs,
        double mean,
        double deviation,
        double saturated,
        int dead,
        Histogram gradients,
        double gradientSize,
        double zeroGradients) {}
