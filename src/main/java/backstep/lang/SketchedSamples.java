package backstep.lang;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a network of a text learns from: lists of numbers, or a data set of scikit-learn. */
final class SketchedSamples {

    private static final Set<String> LABELS = Set.of("ys", "y", "Y", "targets", "target", "labels", "yt", "y_train");
    private static final Pattern SEED = Pattern.compile("(?:np|numpy)\\.random\\.seed\\(\\s*(\\d{1,9})\\s*\\)");

    /** What scikit-learn makes unless told otherwise. */
    private static final int COUNT = 100;

    private static final int CENTRES = 3;

    private final String text;
    private final Tokens tokens;
    private final Symbols symbols;
    private final Literals literals;

    SketchedSamples(String text, Tokens tokens, Symbols symbols, Literals literals) {
        this.text = text;
        this.tokens = tokens;
        this.symbols = symbols;
        this.literals = literals;
    }

    Optional<NetworkSketch.Samples> read(int inputs) {
        return made("moons").or(() -> made("circles")).or(() -> made("blobs")).or(() -> table(inputs));
    }

    /** {@code make_moons(n_samples=100, noise=0.1, random_state=42)} */
    private Optional<NetworkSketch.Samples> made(String shape) {
        for (int token = 0; token < tokens.count() - 1; token++) {
            if (isName(token, "make_" + shape) && tokens.kind(token + 1) == TokenKind.OPEN) {
                int open = token + 1;
                double count = argument(open, "n_samples")
                        .orElse(literals.number(open + 1).orElse(COUNT));
                boolean blobs = shape.equals("blobs");
                double noise = argument(open, blobs ? "cluster_std" : "noise").orElse(blobs ? 1 : 0);
                int classes = blobs ? (int) argument(open, "centers").orElse(CENTRES) : 2;
                OptionalInt seed = seed(argument(open, "random_state"));
                return Optional.of(
                        new NetworkSketch.Made(shape, (int) count, noise, classes, argument(open, "factor"), seed));
            }
        }
        return Optional.empty();
    }

    private OptionalInt seed(OptionalDouble state) {
        if (state.isPresent()) {
            return OptionalInt.of((int) state.getAsDouble());
        }
        Matcher seed = SEED.matcher(text);
        return seed.find() ? OptionalInt.of(Integer.parseInt(seed.group(1))) : OptionalInt.empty();
    }

    private OptionalDouble argument(int open, String name) {
        int end = literals.closing(open);
        for (int token = open + 1; token < end - 1; token++) {
            if (isName(token, name) && tokens.kind(token + 1) == TokenKind.ASSIGN) {
                return literals.number(token + 2);
            }
        }
        return OptionalDouble.empty();
    }

    private boolean isName(int token, String name) {
        return tokens.kind(token) == TokenKind.NAME
                && symbols.name(tokens.symbol(token)).equals(name);
    }

    /** A list of rows with as many numbers as the network has inputs, and as long a list of labels. */
    private Optional<NetworkSketch.Samples> table(int inputs) {
        Map<Integer, Literals.Value> named = literals.named();
        Optional<Map.Entry<Integer, Literals.Value>> rows = named.entrySet().stream()
                .filter(entry -> !isLabels(entry.getKey())
                        && rows(entry.getValue(), inputs).isPresent())
                .min(Comparator.comparing(Map.Entry::getKey));
        return rows.flatMap(
                entry -> labelled(entry.getKey(), rows(entry.getValue(), inputs).orElseThrow()));
    }

    /** Rows of any length, but of several numbers, with as long a list of labels. */
    Optional<NetworkSketch.Table> anyTable() {
        return literals.named().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .flatMap(entry -> Literals.rows(entry.getValue()).stream())
                .map(rows -> rows.getFirst().size())
                .filter(size -> size > 1)
                .distinct()
                .flatMap(size -> table(size).stream())
                .filter(NetworkSketch.Table.class::isInstance)
                .map(NetworkSketch.Table.class::cast)
                .findFirst();
    }

    private Optional<NetworkSketch.Samples> labelled(int rowsSymbol, List<List<Double>> rows) {
        return literals.named().entrySet().stream()
                .filter(entry -> entry.getKey() != rowsSymbol
                        && labels(entry.getValue())
                                .filter(labels -> labels.size() == rows.size())
                                .isPresent())
                .min(Comparator.comparing((Map.Entry<Integer, Literals.Value> entry) -> !isLabels(entry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(entry ->
                        new NetworkSketch.Table(rows, labels(entry.getValue()).orElseThrow()));
    }

    private boolean isLabels(int symbol) {
        return LABELS.contains(symbols.name(symbol));
    }

    private static Optional<List<List<Double>>> rows(Literals.Value value, int inputs) {
        return Literals.rows(value)
                .filter(rows -> rows.size() > 1 && rows.stream().allMatch(row -> row.size() == inputs));
    }

    /** One number for each sample, perhaps in a list of its own; or where the 1 stands among zeros. */
    private static Optional<List<Double>> labels(Literals.Value value) {
        return rows(value, 1)
                .map(rows -> rows.stream().map(List::getFirst).toList())
                .or(() -> Literals.rows(value)
                        .filter(rows -> rows.size() > 1 && rows.stream().allMatch(SketchedSamples::isOneHot))
                        .map(rows -> rows.stream()
                                .map(row -> (double) row.indexOf(1.0))
                                .toList()));
    }

    private static boolean isOneHot(List<Double> row) {
        boolean signs = row.stream().allMatch(each -> each == 0 || each == 1);
        return signs && row.stream().filter(each -> each == 1).count() == 1;
    }
}
