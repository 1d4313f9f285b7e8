package backstep.data;

/** The named data sets. A generator says what it makes; the shapes themselves are in classes by their origin. */
public enum Generator implements Named {
    /** Two interleaving half circles, scikit-learn's {@code make_moons}. */
    MOONS(2, 2, 200, 0.15),
    /** A circle inside another, scikit-learn's {@code make_circles}. */
    CIRCLES(2, 2, 200, 0.1),
    /** The four quadrants, like signs against unlike ones, as in TensorFlow's Playground. */
    XOR(2, 2, 200, 0),
    /** Two round clouds, as in TensorFlow's Playground. */
    GAUSS(2, 2, 200, 0),
    /** Two spiral arms, as in TensorFlow's Playground. */
    SPIRAL(2, 2, 200, 0),
    /** The lecture's four rows of three inputs; size, noise and seed change nothing. */
    TOY(2, 3, 4, 0),
    /** Round clouds, as many as there are classes, scikit-learn's {@code make_blobs}. */
    BLOBS(3, 2, 200, 1),
    /** The arms of a spiral, as many as there are classes; three of them are those of Stanford's course cs231n. */
    SPIRAL_ARMS(3, 2, 300, 0.2),
    /** Fisher's 150 irises of three species, with four inputs; size, noise and seed change nothing. */
    IRIS(3, 4, 150, 0),
    /** {@code x² + 3x} at equal distances from −5 to 5. */
    QUADRATIC(0, 1, 40, 0),
    /** {@code sin x} at equal distances from −5 to 5. */
    SINE(0, 1, 40, 0),
    /** A tilted plane, as in TensorFlow's Playground. */
    PLANE(0, 2, 200, 0),
    /** Six hills and hollows, as in TensorFlow's Playground. */
    MULTI_GAUSS(0, 2, 200, 0);

    private final int classes;
    private final int inputs;
    private final int samples;
    private final double noise;

    /** @param classes how many unless told otherwise; 0 for regression */
    Generator(int classes, int inputs, int samples, double noise) {
        this.classes = classes;
        this.inputs = inputs;
        this.samples = samples;
        this.noise = noise;
    }

    @Override
    public String id() {
        return Named.super.id().replace('_', '-');
    }

    public Task task() {
        return classes == 0 ? Task.REGRESSION : Task.CLASSIFICATION;
    }

    /** How many classes it makes unless told otherwise; 0 for regression. */
    public int defaultClasses() {
        return classes;
    }

    /** Whether it makes as many classes as it is told. */
    public boolean isOfAnyClasses() {
        return this == BLOBS || this == SPIRAL_ARMS;
    }

    /** Whether its samples are fixed rows, so that number, noise and seed change nothing. */
    public boolean isFixed() {
        return this == TOY || this == IRIS;
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
            case BLOBS -> Blobs.of(count, spec.classes(), noiseLevel, random);
            case SPIRAL_ARMS -> SpiralArms.of(count, spec.classes(), noiseLevel, random);
            case IRIS -> Iris.all();
            case QUADRATIC -> LectureShapes.curve(x -> x * x + 3 * x, count, noiseLevel, random);
            case SINE -> LectureShapes.curve(Math::sin, count, noiseLevel, random);
        };
    }
}
