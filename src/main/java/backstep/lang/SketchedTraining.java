package backstep.lang;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds how a text trains its network: how often, how fast, on which loss. */
final class SketchedTraining {

    private static final String NUMBER = "(\\d++\\.?+\\d*+(?:[eE][-+]?\\d++)?+|\\.\\d++)";
    private static final String VALUE = "(" + NUMBER + "|[A-Za-z_]\\w*+)";

    /** {@code p.data += -0.05 * p.grad}, {@code p.data -= lr*p.grad} */
    private static final Pattern UPDATE =
            Pattern.compile("\\.data\\s*(?:\\+=\\s*-|-=)\\s*" + VALUE + "\\s*\\*\\s*\\w++\\.grad");

    /** {@code p.data = p.data - 0.05 * p.grad} */
    private static final Pattern LONG_UPDATE =
            Pattern.compile("\\.data\\s*=\\s*\\w++\\.data\\s*-\\s*" + VALUE + "\\s*\\*\\s*\\w++\\.grad");

    /** {@code torch.optim.SGD(model.parameters(), lr=0.1)} */
    private static final Pattern OPTIMIZER =
            Pattern.compile("optim\\.(SGD|Adam)\\b[^\\n]{0,200}?\\blr\\s*=\\s*" + VALUE);

    /** {@code learning_rate = 1.0 - 0.9*k/100} */
    private static final Pattern FALLING = Pattern.compile(
            "\\b([A-Za-z_]\\w*+)\\s*+=\\s*" + NUMBER + "\\s*-\\s*" + NUMBER + "\\s*\\*\\s*\\w+\\s*/\\s*" + NUMBER);

    private static final Pattern ZEROING = Pattern.compile("zero_grad|\\.grad\\s*=\\s*(?:0|None)|grad\\.zero_");
    private static final Pattern DECAY =
            Pattern.compile("\\balpha\\s*=\\s*" + NUMBER + "[\\s\\S]{0,200}?\\bp\\s*\\*\\s*p\\b");
    /** The relu stands near: looking for it in all of a long line, from each of its products, would take minutes. */
    private static final Pattern HINGE = Pattern.compile("1\\s*(?:\\+\\s*-|-)\\s*\\w+\\s*\\*[^\\n]{0,200}relu");

    private static final Pattern ENTROPY = Pattern.compile("BCE|binary_cross_entropy");
    private static final Pattern SOFTMAX =
            Pattern.compile("CrossEntropyLoss|\\bcross_entropy|NLLLoss|\\bnll_loss|\\b(?:log_)?softmax\\(");
    private static final Pattern ABSOLUTE = Pattern.compile("L1Loss|\\bl1_loss");
    private static final Pattern SQUARES = Pattern.compile("\\*\\*\\s*2");
    private static final Pattern MEAN =
            Pattern.compile("MSELoss|mse_loss|\\.mean\\(|np\\.mean|/\\s*len\\(|1\\.?0?\\s*/\\s*len\\(");

    private final String text;
    private final String rest;
    private final Tokens tokens;
    private final Symbols symbols;
    private final Literals literals;

    /** @param built where the network is built: only what follows says what its loss is */
    SketchedTraining(String text, int built, Tokens tokens, Symbols symbols, Literals literals) {
        this.text = text;
        this.rest = text.substring(built);
        this.tokens = tokens;
        this.symbols = symbols;
        this.literals = literals;
    }

    NetworkSketch.Training read() {
        OptionalInt steps = steps();
        Matcher falling = FALLING.matcher(text);
        boolean falls = steps.isPresent() && falling.find() && rateName().equals(falling.group(1));
        OptionalDouble rate = falls ? number(falling.group(2)) : rate();
        OptionalDouble end = falls ? end(falling, steps.getAsInt()) : OptionalDouble.empty();
        boolean zeroes = steps.isEmpty() || ZEROING.matcher(text).find();
        Matcher decay = DECAY.matcher(text);
        double l2 = decay.find() ? number(decay.group(1)).orElse(0) : 0;
        return new NetworkSketch.Training(steps, rate, end, loss(), optimizer(), l2, zeroes);
    }

    /** How often the loop goes round that has a backward pass: {@code for k in range(20):}. */
    private OptionalInt steps() {
        int backward = text.indexOf(".backward(");
        OptionalInt steps = OptionalInt.empty();
        for (int token = 0; token < tokens.count() - 2; token++) {
            if (isName(token, "range") && tokens.kind(token + 1) == TokenKind.OPEN && isIn(token - 1)) {
                boolean before = tokens.start(token) < backward;
                OptionalInt count = before ? count(token + 2) : OptionalInt.empty();
                steps = count.isPresent() ? count : steps;
            }
        }
        return steps;
    }

    private OptionalInt count(int argument) {
        OptionalDouble first = literals.number(argument);
        if (first.isEmpty()) {
            return OptionalInt.empty();
        }
        int after = literals.at(argument).orElseThrow().end();
        OptionalDouble second =
                tokens.kind(after) == TokenKind.COMMA ? literals.number(after + 1) : OptionalDouble.empty();
        double count = second.isPresent() ? second.getAsDouble() - first.getAsDouble() : first.getAsDouble();
        return count >= 1 ? OptionalInt.of((int) count) : OptionalInt.empty();
    }

    private boolean isIn(int token) {
        return token >= 0
                && tokens.kind(token) == TokenKind.KEYWORD
                && symbols.name(tokens.symbol(token)).equals("in");
    }

    private boolean isName(int token, String name) {
        return tokens.kind(token) == TokenKind.NAME
                && symbols.name(tokens.symbol(token)).equals(name);
    }

    /** The text of the learning rate where it is used, a number or a name; empty if there is none. */
    private String rateName() {
        for (Pattern pattern : new Pattern[] {UPDATE, LONG_UPDATE}) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                return found.group(1);
            }
        }
        Matcher found = OPTIMIZER.matcher(text);
        return found.find() ? found.group(2) : "";
    }

    private OptionalDouble rate() {
        String rate = rateName();
        if (rate.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (Character.isLetter(rate.charAt(0)) || rate.charAt(0) == '_') {
            return literals.named().entrySet().stream()
                    .filter(entry -> symbols.name(entry.getKey()).equals(rate))
                    .flatMap(entry -> entry.getValue() instanceof Literals.Value.Single(double value)
                            ? Stream.of(value)
                            : Stream.empty())
                    .mapToDouble(Double::doubleValue)
                    .findFirst();
        }
        return number(rate);
    }

    /** One that is too large for a double is none. */
    private static OptionalDouble number(String digits) {
        return finite(Double.parseDouble(digits));
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static OptionalDouble end(Matcher falling, int steps) {
        double start = Double.parseDouble(falling.group(2));
        double fall = Double.parseDouble(falling.group(3)) * steps / Double.parseDouble(falling.group(4));
        return finite(Math.max(0, start - fall));
    }

    private Optional<String> optimizer() {
        Matcher found = OPTIMIZER.matcher(text);
        if (found.find()) {
            return Optional.of(found.group(1).equals("Adam") ? "adam" : "sgd");
        }
        return rateName().isEmpty() ? Optional.empty() : Optional.of("sgd");
    }

    private Optional<String> loss() {
        boolean mean = MEAN.matcher(rest).find();
        if (HINGE.matcher(rest).find()) {
            return Optional.of("hinge");
        }
        if (ENTROPY.matcher(rest).find()) {
            return Optional.of("bce");
        }
        if (SOFTMAX.matcher(rest).find()) {
            return Optional.of("cross_entropy");
        }
        if (ABSOLUTE.matcher(rest).find()) {
            return Optional.of("mae");
        }
        boolean squares = rest.contains("MSELoss") || SQUARES.matcher(rest).find();
        return squares ? Optional.of(mean ? "mse" : "sse") : Optional.empty();
    }
}
