package backstep.lesson;

import backstep.engine.Known;
import backstep.engine.Quantity;
import backstep.lang.LangError;
import backstep.lang.Language;
import backstep.lang.Measurement;
import backstep.lang.WatchExpression;
import backstep.text.Messages;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a learner writes for a figure: a number ({@code -0.5}, {@code 3/4}, {@code 0,5}), or an expression of figures
 * that are known by then ({@code -2*L.grad}, {@code b*e.grad}, {@code 1 - o**2}).
 */
public final class AnswerReader {

    private static final Pattern NUMERAL = Pattern.compile("[-+]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][-+]?\\d+)?");
    private static final String GRAD = ".grad";
    private static final String DATA = ".data";

    private final Known known;
    private final Map<String, Integer> names;

    /**
     * One for a run.
     *
     * @param known the figures that may be used
     * @param names the nodes that names mean
     */
    public AnswerReader(Known known, Map<String, Integer> names) {
        this.known = known;
        this.names = Map.copyOf(names);
    }

    /** What became of a text: an answer, or why it is none. */
    public sealed interface Reading {

        /** A number was given. */
        record Given(Answer answer) implements Reading {}

        /** It cannot be read, or asks for what is not known. */
        record Refused(String why) implements Reading {}
    }

    /** Reads a text. */
    public Reading read(String text) {
        String plain = text.strip().replace('−', '-').replaceFirst("^=\\s*", "");
        Matcher numeral = NUMERAL.matcher(plain);
        if (plain.isEmpty()) {
            return new Reading.Refused(Messages.text("lesson.answer.empty"));
        }
        return numeral.matches() ? numeral(plain.replace(',', '.')) : expression(plain);
    }

    private static Reading numeral(String text) {
        BigDecimal exact = new BigDecimal(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
        double value = exact.doubleValue();
        double unit = Math.pow(10, -exact.scale());
        return new Reading.Given(new Answer(value, unit, exact.signum() == 0 ? exact.scale() : exact.precision()));
    }

    private Reading expression(String text) {
        Measurement read = Language.measure(text);
        WatchExpression measure = read.measure();
        if (measure == null) {
            return new Reading.Refused(
                    Optional.ofNullable(read.error()).map(LangError::message).orElse(text));
        }
        if (measure.isComparison()) {
            return new Reading.Refused(Messages.text("lesson.answer.comparison"));
        }
        return measure.names().stream()
                .map(this::problem)
                .flatMap(Optional::stream)
                .findFirst()
                .<Reading>map(Reading.Refused::new)
                .orElseGet(() ->
                        finite(measure.value(place -> figure(measure.names().get(place)))));
    }

    private static Reading finite(double value) {
        return Double.isFinite(value)
                ? new Reading.Given(Answer.computed(value))
                : new Reading.Refused(Messages.text("lesson.answer.notFinite"));
    }

    private Optional<String> problem(String asked) {
        Integer node = names.get(name(asked));
        if (node == null) {
            return Optional.of(Messages.quoting("lesson.answer.noName", name(asked)));
        }
        return known.knows(node, quantity(asked)) && !known.isPartial(node, quantity(asked))
                ? Optional.empty()
                : Optional.of(Messages.quoting("lesson.answer.notKnown", asked));
    }

    private double figure(String asked) {
        return known.figure(names.getOrDefault(name(asked), 0), quantity(asked));
    }

    private static Quantity quantity(String asked) {
        return asked.endsWith(GRAD) ? Quantity.GRAD : Quantity.DATA;
    }

    private static String name(String asked) {
        boolean attributed = asked.endsWith(GRAD) || asked.endsWith(DATA);
        return attributed ? asked.substring(0, asked.length() - GRAD.length()) : asked;
    }
}
