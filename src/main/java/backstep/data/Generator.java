package backstep.data;

import static backstep.data.Task.CLASSIFICATION;
import static backstep.data.Task.REGRESSION;

/** The named data sets. A generator says what it makes; the shapes themselves are in classes by their origin. */
public enum Generator implements Named {
    /** Two interleaving half circles, scikit-learn's {@code make_moons}. */
    MOONS(CLASSIFICATION, 2, 200, 0.15),
    /** A circle inside another, scikit-learn's {@code make_circles}. */
    CIRCLES(CLASSIFICATION, 2, 200, 0.1),
    /** The four quadrants, like signs against unlike ones, as in TensorFlow's Playground. */
    XOR(CLASSIFICATION, 2, 200, 0),
    /** Two round clouds, as in TensorFlow's Playground. */
    GAUSS(CLASSIFICATION, 2, 200, 0),
    /** Two spiral arms, as in TensorFlow's Playground. */
    SPIRAL(CLASSIFICATION, 2, 200, 0),
    /** The lecture's four rows of three inputs; size, noise and seed change nothing. */
    TOY(CLASSIFICATION, 3, 4, 0),
    /** {@code x² + 3x} at equal distances from −5 to 5. */
    QUADRATIC(REGRESSION, 1, 40, 0),
    /** {@code sin x} at equal distances from −5 to 5. */
    SINE(REGRESSION, 1, 40, 0),
    /** A tilted plane, as in TensorFlow's Playground. */
    PLANE(REGRESSION, 2, 200, 0),
    /** Six hills and hollows, as in TensorFlow's Playground. */
    MULTI_GAUSS(REGRESSION, 2, 200, 0);

    private final Task task;
    private final int inputs;
    private final int samples;
    private final double noise;

    Generator(Task task, int inputs, int samples, double noise) {
        this.task = task;
        this.inputs = inputs;
        this.samples = samples;
        this.noise = noise;
    }

    @Override
    public String id() {
        return Named.super.id().replace('_', '-');
    }

    public Task task() {
        return task;
    }

    /** The number of inputs of a sample. */
    public int inputs() {
        return inputs;
    }

    /** How many samples it makes unless told otherwise. */
    public int defaultSamples() {
        return samples;
    }

    /** The noise unless told otherwise. */
    public double defaultNoise() {
        return noise;
    }

    Dataset generate(DatasetSpec spec, RandomState random) {
        int count = spec.samples();
        double noiseLevel = spec.noise();
        return switch (this) {
            case MOONS -> SklearnShapes.moons(count, noiseLevel, random);
            case CIRCLES -> SklearnShapes.circles(count, noiseLevel, spec.factor(), random);
            case XOR -> PlaygroundShapes.xor(count, noiseLevel, random);
            case GAUSS -> PlaygroundShapes.gauss(count, noiseLevel, random);
            case SPIRAL -> PlaygroundShapes.spiral(count, noiseLevel, random);
            case PLANE -> PlaygroundShapes.plane(count, noiseLevel, random);
            case MULTI_GAUSS -> PlaygroundShapes.multiGauss(count, noiseLevel, random);
            case TOY -> LectureShapes.toy();
            case QUADRATIC -> LectureShapes.curve(x -> x * x + 3 * x, count, noiseLevel, random);
            case SINE -> LectureShapes.curve(Math::sin, count, noiseLevel, random);
        };
    }
}
