package backstep.document;

import backstep.lang.Spelling;
import backstep.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of a training spec, and what other programs call them. */
public final class SpecKeys {

    /** What {@code name} says is for people; it is read nowhere. */
    private static final List<String> SPEC = List.of(
            "name",
            "data",
            "factor",
            "label",
            "inputs",
            "features",
            "task",
            "skip_missing",
            "sample",
            "scale",
            "train_share",
            "shuffle",
            "stratify",
            "classes",
            "layers",
            "hidden_activation",
            "output_activation",
            "initialisation",
            "biases",
            "draw",
            "generator",
            "seed",
            "initial",
            "frozen",
            "loss",
            "optimizer",
            "learning_rate",
            "learning_rate_end",
            "learning_rate_schedule",
            "learning_rate_every",
            "learning_rate_factor",
            "l1",
            "l2",
            "batch",
            "epochs",
            "schedule_epochs",
            "accumulate",
            "shuffle_seed",
            "split_seed",
            "stop_loss",
            "stop_accuracy");

    /** What a result adds, so that a run can be repeated from it. */
    private static final List<String> RESULT = List.of(
            "scaling",
            "losses",
            "losses_every",
            "data_losses",
            "penalties",
            "first_gradients",
            "final_predictions",
            "accuracy",
            "class_names",
            "final_probabilities",
            "confusion",
            "macro_f1",
            "epochs_per_second");

    /** Names of the same things in PyTorch, Keras and scikit-learn, without capitals and lines. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("lr", "learning_rate"),
            Map.entry("rate", "learning_rate"),
            Map.entry("eta", "learning_rate"),
            Map.entry("learningrateinit", "learning_rate"),
            Map.entry("stepsize", "learning_rate"),
            Map.entry("lrend", "learning_rate_end"),
            Map.entry("schedule", "learning_rate_schedule"),
            Map.entry("scheduler", "learning_rate_schedule"),
            Map.entry("gamma", "learning_rate_factor"),
            Map.entry("bias", "biases"),
            Map.entry("usebias", "biases"),
            Map.entry("zerograd", "accumulate"),
            Map.entry("tol", "stop_loss"),
            Map.entry("testsize", "train_share"),
            Map.entry("activation", "hidden_activation"),
            Map.entry("activations", "hidden_activation"),
            Map.entry("nonlinearity", "hidden_activation"),
            Map.entry("outputactivation", "output_activation"),
            Map.entry("output", "output_activation"),
            Map.entry("outactivation", "output_activation"),
            Map.entry("hidden", "layers"),
            Map.entry("hiddenlayers", "layers"),
            Map.entry("hiddenlayersizes", "layers"),
            Map.entry("sizes", "layers"),
            Map.entry("architecture", "layers"),
            Map.entry("criterion", "loss"),
            Map.entry("cost", "loss"),
            Map.entry("objective", "loss"),
            Map.entry("lossfunction", "loss"),
            Map.entry("lossfn", "loss"),
            Map.entry("optim", "optimizer"),
            Map.entry("solver", "optimizer"),
            Map.entry("batchsize", "batch"),
            Map.entry("minibatch", "batch"),
            Map.entry("iterations", "epochs"),
            Map.entry("maxiter", "epochs"),
            Map.entry("steps", "epochs"),
            Map.entry("nepochs", "epochs"),
            Map.entry("numepochs", "epochs"),
            Map.entry("weightdecay", "l2"),
            Map.entry("alpha", "l2"),
            Map.entry("init", "initialisation"),
            Map.entry("initializer", "initialisation"),
            Map.entry("kernelinitializer", "initialisation"),
            Map.entry("weights", "initial"),
            Map.entry("randomstate", "seed"),
            Map.entry("randomseed", "seed"),
            Map.entry("file", "data"),
            Map.entry("csv", "data"),
            Map.entry("dataset", "data"),
            Map.entry("target", "label"),
            Map.entry("targets", "label"),
            Map.entry("class", "label"),
            Map.entry("y", "label"),
            Map.entry("columns", "inputs"),
            Map.entry("x", "inputs"),
            Map.entry("dropna", "skip_missing"),
            Map.entry("scaler", "scale"),
            Map.entry("standardise", "scale"),
            Map.entry("standardize", "scale"),
            Map.entry("normalise", "scale"),
            Map.entry("normalize", "scale"),
            Map.entry("trainsize", "train_share"),
            Map.entry("trainsplit", "train_share"),
            Map.entry("numclasses", "classes"),
            Map.entry("nclasses", "classes"),
            Map.entry("centers", "classes"),
            Map.entry("arms", "classes"));

    private SpecKeys() {}

    /** Whether a spec, or a result of one, has such a key. */
    public static boolean isKnown(String key) {
        return SPEC.contains(key) || RESULT.contains(key);
    }

    /** What to say of a key that is not known. */
    public static String advice(String key) {
        return near(key)
                .map(near -> near.equals("hidden_activation")
                        ? Messages.text("cli.spec.nearActivation")
                        : Messages.text("cli.spec.near", near))
                .orElseGet(() -> Messages.text(
                        "cli.spec.unknown",
                        Stream.concat(SPEC.stream(), RESULT.stream()).sorted().collect(Collectors.joining(", "))));
    }

    /** The key that was probably meant. */
    private static Optional<String> near(String key) {
        String plain = plain(key);
        Optional<String> same =
                SPEC.stream().filter(known -> plain(known).equals(plain)).findFirst();
        return same.or(() -> Optional.ofNullable(ELSEWHERE.get(plain))).or(() -> similar(key));
    }

    private static Optional<String> similar(String key) {
        Spelling spelling = new Spelling(key.toLowerCase(Locale.ROOT));
        SPEC.forEach(spelling::offer);
        return Optional.ofNullable(spelling.nearest());
    }

    private static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
