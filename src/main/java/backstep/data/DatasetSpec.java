package backstep.data;

import backstep.i18n.Messages;

/**
 * All that a named data set is made from, so that it can be made again.
 *
 * @param samples from {@value #FEWEST} to {@value #MOST}
 * @param noise 0 for none; scikit-learn's standard deviation for moons and circles, the Playground's level for its shapes
 * @param seed from 0
 * @param trainShare the share of the samples to learn from, 0.1 to 1
 */
public record DatasetSpec(Generator generator, int samples, double noise, int seed, double trainShare) {

    public static final int FEWEST = 4;
    public static final int MOST = 5000;
    public static final double LEAST_TRAIN_SHARE = 0.1;

    /** @throws IllegalArgumentException with a text for people if a figure is out of range */
    public DatasetSpec {
        require(samples >= FEWEST && samples <= MOST, "data.samples", samples, FEWEST, MOST);
        require(noise >= 0 && Double.isFinite(noise), "data.noise", noise);
        require(seed >= 0, "data.seed", seed);
        require(trainShare >= LEAST_TRAIN_SHARE && trainShare <= 1, "data.trainShare", trainShare);
    }

    /** A generator as it is unless told otherwise, with every sample to learn from. */
    public static DatasetSpec of(Generator generator) {
        return new DatasetSpec(generator, generator.defaultSamples(), generator.defaultNoise(), 42, 1);
    }

    public DatasetSpec withSamples(int other) {
        return new DatasetSpec(generator, other, noise, seed, trainShare);
    }

    public DatasetSpec withNoise(double other) {
        return new DatasetSpec(generator, samples, other, seed, trainShare);
    }

    public DatasetSpec withSeed(int other) {
        return new DatasetSpec(generator, samples, noise, other, trainShare);
    }

    public DatasetSpec withTrainShare(double other) {
        return new DatasetSpec(generator, samples, noise, seed, other);
    }

    /** All samples. */
    public Dataset generate() {
        return generator.generate(samples, noise, new RandomState(seed));
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
