package backstep.picture.plot;

import java.util.function.ToDoubleFunction;

/** What a network says of samples. */
@FunctionalInterface
public interface SamplePredictions {

    /** The network's outputs for a sample; NaN in each place that is not known. */
    double[] of(Sample sample);

    /** The same for a network of one output. */
    static SamplePredictions ofOne(ToDoubleFunction<Sample> output) {
        return sample -> new double[] {output.applyAsDouble(sample)};
    }
}
