package backstep.picture.plot;

/** What a network says of samples. */
@FunctionalInterface
public interface SamplePredictions {

    /** The network's output for a sample; NaN if it is not known. */
    double of(Sample sample);
}
