package backstep.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the network that a text builds, so that it can be set up where networks are trained. */
final class SketchReader {

    private static final List<Integer> LECTURES_LAYERS = List.of(4, 4, 1);
    private static final String TANH = "tanh";
    private static final String RELU = "relu";
    private static final String LINEAR = "linear";
    private static final String NEURON = "class Neuron";

    /** A layer's activation as PyTorch writes it between two layers, {@code nn.Tanh()}, {@code F.relu(…)}. */
    private static final Pattern BETWEEN = Pattern.compile(
            "\\b(tanh|relu|sigmoid|gelu|silu|elu|leaky_?relu|softplus)\\s*\\(", Pattern.CASE_INSENSITIVE);

    private static final Pattern AT_THE_LEFT = Pattern.compile("\\n(?=[^\\s#])");

    private final String text;
    private final Tokens tokens;
    private final Symbols symbols;
    private final Literals literals;

    private SketchReader(String text, Tokens tokens, Symbols symbols) {
        this.text = text;
        this.tokens = tokens;
        this.symbols = symbols;
        this.literals = new Literals(text, tokens, symbols);
    }

    /** The network that is built first in a text that has been cut into words; empty if there is none. */
    static Optional<NetworkSketch> read(String text, Tokens tokens, Symbols symbols) {
        return mentionsNetwork(symbols) || mentionsRows(tokens)
                ? new SketchReader(text, tokens, symbols).read()
                : Optional.empty();
    }

    /** Nearly all texts have none, and need no second look. */
    private static boolean mentionsNetwork(Symbols symbols) {
        for (int symbol = 0; symbol < symbols.count(); symbol++) {
            if (Functions.makesNetwork(symbols.name(symbol))
                    || symbols.name(symbol).equals("Linear")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a list begins with a list. */
    private static boolean mentionsRows(Tokens tokens) {
        for (int token = 0; token < tokens.count() - 2; token++) {
            boolean line = tokens.kind(token + 1) == TokenKind.NEWLINE;
            if (tokens.kind(token) == TokenKind.OPEN_LIST
                    && tokens.kind(token + (line ? 2 : 1)) == TokenKind.OPEN_LIST) {
                return true;
            }
        }
        return false;
    }

    private Optional<NetworkSketch> read() {
        Optional<NetworkSketch> perceptron =
                calls("MLP").stream().flatMap(call -> perceptron(call).stream()).findFirst();
        return perceptron.or(this::sequence).or(this::single).or(this::samplesAlone);
    }

    /** Rows with labels, and no network yet: the lecture's is as good as any to begin with. */
    private Optional<NetworkSketch> samplesAlone() {
        return new SketchedSamples(text, tokens, symbols, literals)
                .anyTable()
                .map(table -> new NetworkSketch(
                        new SourceRange(0, 0),
                        table.inputs().getFirst().size(),
                        LECTURES_LAYERS,
                        TANH,
                        TANH,
                        NetworkSketch.Draw.UNSAID,
                        Optional.of(table),
                        new SketchedTraining(text, 0, tokens, symbols, literals).read()));
    }

    /** The words that are calls of a function, not its definition. */
    private List<Integer> calls(String name) {
        List<Integer> calls = new ArrayList<>();
        for (int token = 0; token < tokens.count() - 1; token++) {
            boolean named = tokens.kind(token) == TokenKind.NAME
                    && symbols.name(tokens.symbol(token)).equals(name)
                    && tokens.kind(token + 1) == TokenKind.OPEN;
            if (named && (token == 0 || tokens.kind(token - 1) != TokenKind.KEYWORD)) {
                calls.add(token);
            }
        }
        return calls;
    }

    /** {@code MLP(3, [4, 4, 1])} */
    private Optional<NetworkSketch> perceptron(int call) {
        Optional<Integer> inputs = count(call + 2);
        Optional<Literals.Read> first = literals.at(call + 2);
        if (inputs.isEmpty() || first.isEmpty() || tokens.kind(first.get().end()) != TokenKind.COMMA) {
            return Optional.empty();
        }
        return literals.at(first.get().end() + 1)
                .flatMap(sizes -> Literals.numbers(sizes.value()))
                .flatMap(SketchReader::counts)
                .map(layers -> sketch(range(call), inputs.get(), layers, hidden(), output()));
    }

    /** {@code nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1)} */
    private Optional<NetworkSketch> sequence() {
        List<Integer> calls = calls("Linear");
        List<Integer> sizes = new ArrayList<>();
        for (int call : calls) {
            Optional<Integer> from = count(call + 2);
            Optional<Integer> to = count(call + 4);
            if (from.isEmpty() || to.isEmpty()) {
                return Optional.empty();
            }
            if (sizes.isEmpty()) {
                sizes.add(from.get());
            }
            sizes.add(to.get());
        }
        if (sizes.size() < 2) {
            return Optional.empty();
        }
        int first = calls.getFirst();
        int last = literals.closing(calls.getLast() + 1);
        SourceRange range = new SourceRange(tokens.start(first), tokens.end(last));
        String between = text.substring(range.start(), range.end());
        String output = calls.size() == 1 ? LINEAR : activation(rest(last)).orElse(LINEAR);
        return Optional.of(sketch(
                range,
                sizes.getFirst(),
                sizes.subList(1, sizes.size()),
                activation(between).orElse(LINEAR),
                output,
                new SketchedDraw(text, range.start(), importsMicrograd()).ofTorch()));
    }

    /** What follows the last layer, as far as it belongs to it. */
    private String rest(int last) {
        int end = last;
        while (end < tokens.count() - 1 && tokens.kind(end) != TokenKind.CLOSE_LIST && end - last < 8) {
            if (tokens.kind(end + 1) == TokenKind.CLOSE && end > last + 3) {
                break;
            }
            end++;
        }
        return text.substring(tokens.end(last), Math.max(tokens.end(last), tokens.end(end)));
    }

    /** {@code Neuron(2)} or {@code Layer(2, 1)} */
    private Optional<NetworkSketch> single() {
        for (int call : calls("Neuron")) {
            Optional<Integer> inputs = count(call + 2);
            if (inputs.isPresent()) {
                return Optional.of(sketch(range(call), inputs.get(), List.of(1), hidden(), hidden()));
            }
        }
        for (int call : calls("Layer")) {
            Optional<Integer> inputs = count(call + 2);
            Optional<Integer> neurons = inputs.isPresent() ? count(call + 4) : Optional.empty();
            if (neurons.isPresent()) {
                return Optional.of(sketch(range(call), inputs.get(), List.of(neurons.get()), hidden(), hidden()));
            }
        }
        return Optional.empty();
    }

    private NetworkSketch sketch(SourceRange range, int inputs, List<Integer> layers, String hidden, String output) {
        SketchedDraw draw = new SketchedDraw(text, range.start(), importsMicrograd());
        int neuron = text.indexOf(NEURON);
        return sketch(range, inputs, layers, hidden, output, draw.of(neuron < 0 ? "" : body(neuron), drawsSamples()));
    }

    private NetworkSketch sketch(
            SourceRange range,
            int inputs,
            List<Integer> layers,
            String hidden,
            String output,
            NetworkSketch.Draw draw) {
        SketchedTraining training = new SketchedTraining(text, range.end(), tokens, symbols, literals);
        return new NetworkSketch(
                range,
                inputs,
                layers,
                hidden,
                output,
                draw,
                new SketchedSamples(text, tokens, symbols, literals).read(inputs),
                training.read());
    }

    private SourceRange range(int call) {
        return new SourceRange(tokens.start(call), tokens.end(literals.closing(call + 1)));
    }

    private Optional<Integer> count(int token) {
        if (token >= tokens.count()) {
            return Optional.empty();
        }
        double number = literals.number(token).orElse(0);
        return number >= 1 && number == Math.rint(number) && number <= Short.MAX_VALUE
                ? Optional.of((int) number)
                : Optional.empty();
    }

    private static Optional<List<Integer>> counts(List<Double> numbers) {
        boolean whole = numbers.stream().allMatch(n -> n >= 1 && n == Math.rint(n) && n <= Short.MAX_VALUE);
        return whole ? Optional.of(numbers.stream().map(Double::intValue).toList()) : Optional.empty();
    }

    /**
     * What the neurons of the text do. A text without a class of its own means that of a library: micrograd's has relu,
     * the lecture's tanh.
     */
    private String hidden() {
        int start = text.indexOf(NEURON);
        if (start < 0) {
            return importsMicrograd() ? RELU : TANH;
        }
        return activation(body(start)).orElse(LINEAR);
    }

    private String output() {
        boolean linear = text.contains(NEURON) ? text.contains("nonlin=i!=") : importsMicrograd();
        return linear ? LINEAR : hidden();
    }

    /** Whether scikit-learn draws samples from the seed that NumPy was given. */
    private boolean drawsSamples() {
        return text.contains("make_") && !text.contains("random_state");
    }

    private boolean importsMicrograd() {
        return text.contains("micrograd.nn");
    }

    /** The definition that begins at a place, up to what stands at the left again. */
    private String body(int start) {
        Matcher end = AT_THE_LEFT.matcher(text);
        return text.substring(start, end.find(start) ? end.start() : text.length());
    }

    private static Optional<String> activation(String part) {
        Matcher found = BETWEEN.matcher(part);
        return found.find()
                ? Optional.of(found.group(1).toLowerCase(Locale.ROOT).replace("leakyrelu", "leaky_relu"))
                : Optional.empty();
    }
}
