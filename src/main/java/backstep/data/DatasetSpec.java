package backstep.data;

import backstep.text.Messages;

/**
 * All that a named data set is made from, so that it can be made again.
 *
 * @param samples from {@value #FEWEST} to {@value #MOST}
 * @param noise 0 for none; scikit-learn's standard deviation for moons, circles and blobs, cs231n's for the arms of a
 *     spiral, the Playground's level for its shapes
 * @param seed see {@link Seed}
 * @param division how the samples are divided
 * @param factor the radius of the inner one of two circles by that of the outer one, from 0 to below 1; without effect
 *     on other data sets
 * @param classes how many classes there are, as far as a data set leaves that open; 0 for regression
 */
public record DatasetSpec(
        Generator generator, int samples, double noise, long seed, Division division, double factor, int classes) {

    /** What samples are drawn from and divided by unless told otherwise. */
    public static final int SEED = 42;

    public static final int FEWEST = 4;
    public static final int MOST = 5000;
    /** Far more than shapes have left, far less than what doubles hold. */
    private static final double MOST_NOISE = 1e9;

    public static final double LEAST_TRAIN_SHARE = Division.LEAST;
    /** The factor of circles unless told otherwise, scikit-learn's. */
    public static final double FACTOR = 0.8;
    /** A factor of circles that noise does not mix at once, for the window. */
    private static final double CLEAR_FACTOR = 0.5;

    /** @throws IllegalArgumentException with a text for people if a figure is out of range */
    public DatasetSpec {
        require(samples >= FEWEST && samples <= MOST, "data.samples", samples, FEWEST, MOST);
        require(noise >= 0 && noise <= MOST_NOISE, "data.noise", noise);
        Seed.checked(seed);
        require(factor >= 0 && factor < 1, "data.factor", factor);
        boolean open = generator.isOfAnyClasses();
        require(!open || (classes >= 2 && classes <= Dataset.MOST_CLASSES), "data.classes", classes);
        require(open || classes == generator.defaultClasses(), "data.fixedClasses", generator.id(), classes);
    }

    /** The same with the usual classes. */
    public DatasetSpec(Generator generator, int samples, double noise, long seed, double trainShare, double factor) {
        this(generator, samples, noise, seed, Division.shuffled(trainShare), factor, generator.defaultClasses());
    }

    /** The same with the usual {@link #FACTOR}. */
    public DatasetSpec(Generator generator, int samples, double noise, long seed, double trainShare) {
        this(generator, samples, noise, seed, trainShare, FACTOR);
    }

    /** A generator as it is unless told otherwise, with every sample to learn from. */
    public static DatasetSpec of(Generator generator) {
        return new DatasetSpec(generator, generator.defaultSamples(), generator.defaultNoise(), SEED, 1);
    }

    /**
     * The same as the window offers it: the classes are further apart than scikit-learn draws them, and a fifth of the
     * samples judges; of the lecture's four rows none can be spared.
     */
    public static DatasetSpec clear(Generator generator) {
        Division division = generator == Generator.TOY ? Division.NONE : Division.USUAL;
        return of(generator).withFactor(CLEAR_FACTOR).withDivision(division);
    }

    /** The share of the samples to learn from. */
    public double trainShare() {
        return division.trainShare();
    }

    /** How many samples there are: a data set of fixed rows has these, whatever {@link #samples} says. */
    public int size() {
        return generator.isFixed() ? generator.defaultSamples() : samples;
    }

    public DatasetSpec withSamples(int other) {
        return new DatasetSpec(generator, other, noise, seed, division, factor, classes);
    }

    public DatasetSpec withNoise(double other) {
        return new DatasetSpec(generator, samples, other, seed, division, factor, classes);
    }

    public DatasetSpec withSeed(long other) {
        return new DatasetSpec(generator, samples, noise, other, division, factor, classes);
    }

    public DatasetSpec withTrainShare(double other) {
        return withDivision(division.withTrainShare(other));
    }

    public DatasetSpec withDivision(Division other) {
        return new DatasetSpec(generator, samples, noise, seed, other, factor, classes);
    }

    public DatasetSpec withFactor(double other) {
        return new DatasetSpec(generator, samples, noise, seed, division, other, classes);
    }

    public DatasetSpec withClasses(int other) {
        return new DatasetSpec(generator, samples, noise, seed, division, factor, other);
    }

    /** All samples. */
    public Dataset generate() {
        return generator.generate(this, new RandomState(seed));
    }

    /** The samples in two parts; drawn from the seed, independently of the samples. */
    public Split split() {
        return Split.of(generate(), division, seed);
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
