package backstep.nn.train;

import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.Feature;
import backstep.data.Generator;
import backstep.data.Seed;
import backstep.data.Split;
import backstep.nn.Activation;
import backstep.nn.Initialisation;
import backstep.nn.LayerSpec;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.WeightDraw;
import java.util.List;
import java.util.Set;

/**
 * Everything that is set up before a run, so that it can be changed piece by piece, compared and done again.
 * Immutable.
 *
 * @param samples where the samples come from
 * @param features the inputs of the network if the samples have two, at least one of them; without effect otherwise
 * @param layers up to {@value MlpSpec#MOST_HIDDEN} hidden layers, and the output's
 * @param draw how weights are drawn
 * @param seed of the network's draw
 */
public record Experiment(
        SampleSource samples,
        List<Feature> features,
        List<LayerSpec> layers,
        WeightDraw draw,
        long seed,
        TrainingSettings training,
        StopRules stop) {

    public static final List<Feature> PLAIN = List.of(Feature.X1, Feature.X2);

    /** @throws IllegalArgumentException with a text for people if a network of this kind cannot be */
    public Experiment {
        features = List.copyOf(features);
        layers = List.copyOf(layers);
        // A loss that needs classes is refused with the run.
        if (!layers.isEmpty() && (training.loss().takesNumbers() || samples.classes() > 0)) {
            new ClassOutputs(layers.getLast(), training.loss())
                    .refusal(samples.task(), samples.classes())
                    .ifPresent(reason -> {
                        throw new IllegalArgumentException(reason);
                    });
        }
        new MlpSpec(samples.inputs() == 2 ? features.size() : samples.inputs(), layers, draw, seed);
    }

    /** An experiment whose weights are drawn layer by layer, from NumPy's numbers. */
    public Experiment(
            SampleSource samples,
            List<Feature> features,
            List<LayerSpec> layers,
            Initialisation initialisation,
            boolean drawnBiases,
            long seed,
            TrainingSettings training,
            StopRules stop) {
        this(samples, features, layers, WeightDraw.of(initialisation, drawnBiases), seed, training, stop);
    }

    /** The moons of the lecture, a fifth of them to judge by, a network of two hidden layers, plain gradient descent. */
    public static Experiment first() {
        return new Experiment(
                new SampleSource.Named(DatasetSpec.of(Generator.MOONS).withDivision(Division.USUAL)),
                PLAIN,
                MlpSpec.layers(List.of(8, 8, 1), Activation.TANH, Activation.TANH),
                WeightDraw.USUAL,
                Defaults.NETWORK_SEED,
                Defaults.training(),
                StopRules.NONE);
    }

    /** How large the weights are that are drawn. */
    public Initialisation initialisation() {
        return draw.initialisation();
    }

    /** Whether biases are drawn too. */
    public boolean drawnBiases() {
        return draw.biasesToo();
    }

    /** Whether the network is given computed features in place of the inputs themselves. */
    public boolean hasFeatures() {
        return samples.inputs() == 2 && !features.equals(PLAIN);
    }

    /** What a computed feature is called on a screen, by the names of the inputs that it is computed from. */
    public String featureName(Feature feature) {
        return samples instanceof SampleSource.Own own && own.inputs() == 2
                ? feature.text(own.split().train().shownInputs())
                : feature.text();
    }

    /** The network's spec. */
    public MlpSpec network() {
        int inputs = samples.inputs() == 2 ? features.size() : samples.inputs();
        return new MlpSpec(inputs, layers, draw, seed);
    }

    /** A run of it with a network drawn as the spec says, on samples that were made before. */
    public RunSpec run(Split split) {
        return run(split, Parameters.draw(network()), Set.of());
    }

    /**
     * A run of it.
     *
     * @param split the samples of its source
     * @param initial the network that it starts with
     * @param frozen the places of parameters that stay as they are
     * @throws IllegalArgumentException with a text for people if network, samples and loss do not fit each other
     */
    public RunSpec run(Split split, Parameters initial, Set<Integer> frozen) {
        return new RunSpec(initial, split, hasFeatures() ? features : List.of(), frozen, training, stop);
    }

    /** The same on other samples; outputs and loss change as little as those need it. */
    public Experiment withSamples(SampleSource other) {
        ClassOutputs fitting = outputs().fitting(other.task(), other.classes());
        return new Experiment(
                other, features, fitting.ending(layers), draw, seed, training.withLoss(fitting.loss()), stop);
    }

    private ClassOutputs outputs() {
        return new ClassOutputs(layers.getLast(), training.loss());
    }

    public Experiment withFeatures(List<Feature> other) {
        return new Experiment(samples, other, layers, draw, seed, training, stop);
    }

    /** The same with other layers; the loss becomes one for as many outputs. */
    public Experiment withLayers(List<LayerSpec> other) {
        TrainingSettings fitting = other.isEmpty()
                ? training
                : training.withLoss(new ClassOutputs(other.getLast(), training.loss())
                        .withFittingLoss()
                        .loss());
        return new Experiment(samples, features, other, draw, seed, fitting, stop);
    }

    public Experiment withStart(Initialisation drawn, boolean biasesToo) {
        return withDraw(draw.with(drawn, biasesToo));
    }

    public Experiment withDraw(WeightDraw other) {
        return new Experiment(samples, features, layers, other, seed, training, stop);
    }

    public Experiment withSeed(long other) {
        return new Experiment(samples, features, layers, draw, other, training, stop);
    }

    /** The same with the next seed. */
    public Experiment redrawn() {
        return withSeed(Seed.after(seed));
    }

    /** The same, trained otherwise; two classes get as many outputs as another loss needs. */
    public Experiment withTraining(TrainingSettings other) {
        List<LayerSpec> fitting = samples.classes() == 2
                ? new ClassOutputs(layers.getLast(), other.loss())
                        .withFittingPair()
                        .ending(layers)
                : layers;
        return new Experiment(samples, features, fitting, draw, seed, other, stop);
    }

    public Experiment withStop(StopRules other) {
        return new Experiment(samples, features, layers, draw, seed, training, other);
    }
}
