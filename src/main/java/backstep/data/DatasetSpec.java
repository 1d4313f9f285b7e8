package backstep.data;

import backstep.text.Messages;

/**
 * All that a named data set is made from, so that it can be made again.
 *
 * @param samples from {@value #FEWEST} to {@value #MOST}
 * @param noise 0 for none; scikit-learn's standard deviation for moons and circles, the Playground's level for its shapes
 * @param seed see {@link Seed}
 * @param trainShare the share of the samples to learn from, 0.1 to 1
 * @param factor the radius of the inner one of two circles by that of the outer one, from 0 to below 1; without effect
 *     on other data sets
 */
public record DatasetSpec(Generator generator, int samples, double noise, long seed, double trainShare, double factor) {

    /** What samples are drawn from and divided by unless told otherwise. */
    public static final int SEED = 42;

    public static final int FEWEST = 4;
    public static final int MOST = 5000;
    /** Far more than shapes have left, far less than what doubles hold. */
    private static final double MOST_NOISE = 1e9;

    public static final double LEAST_TRAIN_SHARE = 0.1;
    /** The factor of circles unless told otherwise, scikit-learn's. */
    public static final double FACTOR = 0.8;
    /** A factor of circles that noise does not mix at once, for the window. */
    private static final double CLEAR_FACTOR = 0.5;

    /** @throws IllegalArgumentException with a text for people if a figure is out of range */
    public DatasetSpec {
        require(samples >= FEWEST && samples <= MOST, "data.samples", samples, FEWEST, MOST);
        require(noise >= 0 && noise <= MOST_NOISE, "data.noise", noise);
        Seed.checked(seed);
        require(trainShare >= LEAST_TRAIN_SHARE && trainShare <= 1, "data.trainShare", trainShare);
        require(factor >= 0 && factor < 1, "data.factor", factor);
    }

    /** The same with the usual {@link #FACTOR}. */
    public DatasetSpec(Generator generator, int samples, double noise, long seed, double trainShare) {
        this(generator, samples, noise, seed, trainShare, FACTOR);
    }

    /** A generator as it is unless told otherwise, with every sample to learn from. */
    public static DatasetSpec of(Generator generator) {
        return new DatasetSpec(generator, generator.defaultSamples(), generator.defaultNoise(), SEED, 1);
    }

    /** The same as the window offers it: the classes are further apart than scikit-learn draws them. */
    public static DatasetSpec clear(Generator generator) {
        return of(generator).withFactor(CLEAR_FACTOR);
    }

    public DatasetSpec withSamples(int other) {
        return new DatasetSpec(generator, other, noise, seed, trainShare, factor);
    }

    public DatasetSpec withNoise(double other) {
        return new DatasetSpec(generator, samples, other, seed, trainShare, factor);
    }

    public DatasetSpec withSeed(long other) {
        return new DatasetSpec(generator, samples, noise, other, trainShare, factor);
    }

    public DatasetSpec withTrainShare(double other) {
        return new DatasetSpec(generator, samples, noise, seed, other, factor);
    }

    public DatasetSpec withFactor(double other) {
        return new DatasetSpec(generator, samples, noise, seed, trainShare, other);
    }

    /** All samples. */
    public Dataset generate() {
        return generator.generate(this, new RandomState(seed));
    }

    /** The samples in two parts; drawn from the seed, independently of the samples. */
    public Split split() {
        return Split.of(generate(), trainShare, seed);
    }

    private static void require(boolean condition, String key, Object... arguments) {
        if (!condition) {
            throw new IllegalArgumentException(Messages.text(key, texts(arguments)));
        }
    }

    private static Object[] texts(Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return texts;
    }
}
