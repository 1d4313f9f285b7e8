package backstep.document;

import backstep.data.DatasetSpec;
import backstep.data.Feature;
import backstep.data.Named;
import backstep.data.Task;
import backstep.nn.Activation;
import backstep.nn.Initialisation;
import backstep.nn.LayerSpec;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.WeightDraw;
import backstep.nn.train.ClassOutputs;
import backstep.text.Messages;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/** What a training spec or a document says of the network itself. */
public final class SpecNetwork {

    private final SpecReader keys;

    /** How biases begin. */
    enum Biases implements Named {
        DRAWN,
        ZERO
    }

    public SpecNetwork(SpecReader keys) {
        this.keys = keys;
    }

    /** What draws all that has no seed of its own. */
    public long seed() {
        return keys.seed("seed", DatasetSpec.SEED);
    }

    /**
     * What the network is given in place of two inputs; nothing for the inputs as they are.
     *
     * @param inputs how many the samples have
     */
    public List<Feature> features(int inputs) {
        if (!keys.has("features")) {
            return List.of();
        }
        List<Feature> features = keys.words(Feature.class, "features");
        if (features.isEmpty()) {
            throw keys.refusal("features", Messages.text("document.spec.noFeatures"));
        }
        if (inputs != 2 && !keys.isOfDocument()) {
            throw keys.refusal("features", Messages.text("document.spec.featuresOfTwo", Integer.toString(inputs)));
        }
        return features;
    }

    /**
     * The network.
     *
     * @param inputs how many it is given
     * @param drawnFrom in place of the seed that the spec says
     */
    public MlpSpec network(int inputs, OptionalLong drawnFrom) {
        List<LayerSpec> layers = layers();
        return keys.checked("layers", () -> new MlpSpec(inputs, layers, draw(), drawnFrom.orElse(seed())));
    }

    WeightDraw draw() {
        return new WeightDraw(
                keys.word(Initialisation.class, "initialisation", Initialisation.UNIFORM),
                keys.word(Biases.class, "biases", Biases.DRAWN) == Biases.DRAWN,
                keys.word(WeightDraw.Order.class, "draw", WeightDraw.Order.LAYER),
                keys.word(WeightDraw.Generator.class, "generator", WeightDraw.Generator.NUMPY));
    }

    List<LayerSpec> layers() {
        Activation output = keys.word(Activation.class, "output_activation", Activation.LINEAR);
        List<Integer> sizes = keys.wholes("layers");
        List<Activation> hidden = hidden(Math.max(0, sizes.size() - 1));
        return keys.checked(
                "layers",
                () -> IntStream.range(0, sizes.size())
                        .mapToObj(i -> new LayerSpec(sizes.get(i), i < hidden.size() ? hidden.get(i) : output))
                        .toList());
    }

    /** One activation for all hidden layers, or a list with one for each. */
    private List<Activation> hidden(int layers) {
        if (!keys.isList("hidden_activation")) {
            return Collections.nCopies(layers, keys.word(Activation.class, "hidden_activation", Activation.TANH));
        }
        List<Activation> each = keys.words(Activation.class, "hidden_activation");
        if (each.size() != layers) {
            throw keys.refusal(
                    "hidden_activation",
                    Messages.text("document.spec.eachLayer", Integer.toString(each.size()), Integer.toString(layers)));
        }
        return each;
    }

    /** One output cannot tell more than two classes apart: where nothing else was meant, each class gets one. */
    public ClassOutputs outputs(LayerSpec last, Loss loss, Task task, int classes) {
        ClassOutputs outputs = new ClassOutputs(last, loss);
        boolean tooFew = last.neurons() == 1 && classes > 2 && !keys.has("initial") && !keys.isOfDocument();
        return tooFew ? outputs.fitting(task, classes) : outputs;
    }

    /** The places of parameters that stay as they are; none if the key {@code frozen} is missing. */
    public Set<Integer> frozen(MlpSpec network) {
        Set<Integer> frozen = keys.has("frozen") ? new HashSet<>(keys.wholes("frozen")) : Set.of();
        int count = network.parameterCount();
        if (frozen.stream().anyMatch(place -> place < 0 || place >= count)) {
            throw keys.refusal("frozen", Messages.text("document.frozen", Integer.toString(count - 1)));
        }
        return frozen;
    }

    /** The parameters that the key {@code initial} gives. */
    public Parameters initial(MlpSpec network) {
        return keys.checked("initial", () -> Parameters.of(network, keys.weights("initial"), keys.biases("initial")));
    }
}
