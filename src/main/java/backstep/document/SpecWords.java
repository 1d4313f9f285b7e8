package backstep.document;

import backstep.data.Named;
import backstep.lang.Spelling;
import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a word in a training spec was probably meant to be, for one that is not known. */
final class SpecWords {

    /** What PyTorch, Keras and scikit-learn call the same, without capitals and lines. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("bceloss", "bce"),
            Map.entry("bcewithlogits", "bce"),
            Map.entry("bcewithlogitsloss", "bce"),
            Map.entry("binarycrossentropy", "bce"),
            Map.entry("crossentropy", "cross_entropy"),
            Map.entry("crossentropyloss", "cross_entropy"),
            Map.entry("ce", "cross_entropy"),
            Map.entry("nll", "cross_entropy"),
            Map.entry("nllloss", "cross_entropy"),
            Map.entry("categoricalcrossentropy", "cross_entropy"),
            Map.entry("sparsecategoricalcrossentropy", "cross_entropy"),
            Map.entry("logloss", "bce"),
            Map.entry("logistic", "sigmoid"),
            Map.entry("mseloss", "mse"),
            Map.entry("meansquarederror", "mse"),
            Map.entry("squarederror", "mse"),
            Map.entry("l1loss", "mae"),
            Map.entry("meanabsoluteerror", "mae"),
            Map.entry("maxmargin", "hinge"),
            Map.entry("svm", "hinge"),
            Map.entry("identity", "linear"),
            Map.entry("none", "linear"),
            Map.entry("swish", "silu"),
            Map.entry("gd", "sgd"),
            Map.entry("glorot", "xavier"),
            Map.entry("kaiming", "he"),
            Map.entry("classes", "classification"),
            Map.entry("standard", "standardise"),
            Map.entry("standardscaler", "standardise"),
            Map.entry("zscore", "standardise"),
            Map.entry("minmax", "min_max"),
            Map.entry("minmaxscaler", "min_max"),
            Map.entry("normalise", "min_max"),
            Map.entry("normalize", "min_max"),
            Map.entry("zeros", "zero"));

    /** Words of fewer letters are near to too many others. */
    private static final int SHORT = 4;

    private SpecWords() {}

    /** What to say of a word that is none of the constants of a type. */
    static <E extends Enum<E> & Named> String advice(Class<E> type, String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        if (plain.equals("softmax") || plain.equals("logsoftmax")) {
            return Messages.text("document.spec.softmax");
        }
        String known = Arrays.stream(type.getEnumConstants()).map(Named::id).collect(Collectors.joining(", "));
        String text = Messages.text("cli.unknownWord", Quoted.of(word), known);
        return near(type, plain)
                .map(near -> Messages.text("document.spec.nearWord", text, near))
                .orElse(text);
    }

    private static <E extends Enum<E> & Named> Optional<String> near(Class<E> type, String plain) {
        Optional<String> elsewhere = Optional.ofNullable(ELSEWHERE.get(plain))
                .filter(id -> Named.find(type, id).isPresent());
        return elsewhere.or(() -> plain.length() < SHORT ? Optional.empty() : similar(type, plain));
    }

    private static <E extends Enum<E> & Named> Optional<String> similar(Class<E> type, String plain) {
        Spelling spelling = new Spelling(plain);
        Arrays.stream(type.getEnumConstants()).map(Named::id).forEach(spelling::offer);
        return Optional.ofNullable(spelling.nearest());
    }
}
