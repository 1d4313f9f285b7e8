package backstep.debug;

import backstep.engine.Op;
import backstep.engine.Quantity;
import backstep.explain.Notation;
import backstep.lang.LangError;
import backstep.lang.Language;
import backstep.lang.Measurement;
import backstep.lang.WatchExpression;
import backstep.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads queries. Conditions are separated by commas, {@code and} or {@code &}: a word is part of a label or an
 * operation ({@code w1}, {@code tanh}, {@code *}); a comparison is about the figures {@code data} and {@code grad}
 * ({@code |grad| < 1e-6}, {@code 0 < data < 1}); {@code op:}, {@code label:}, {@code is:} and {@code top:} say what is
 * meant.
 */
public final class Queries {

    private static final Pattern AND = Pattern.compile(",|&++|(?<=\\s)and(?=\\s)");
    /** A number as many languages write it, right after a sign that compares: the comma would end the condition. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[<>=≤≥≠]\\s*+([-−]?\\d++),(\\d++)");

    private static final Pattern COMPARISON = Pattern.compile("[<>=≤≥≠]");
    private static final Pattern PREFIXED =
            Pattern.compile("(op|label|is|top)\\s*+:(.*+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern RANK = Pattern.compile("(\\w++)(?:\\s++(\\d{1,6}))?");

    private final List<NodePredicate> criteria = new ArrayList<>();
    private @Nullable TopK ranking;

    private Queries() {}

    /**
     * Reads a text, which is not blank.
     *
     * @throws QueryException if it means nothing, with what to write instead
     */
    public static Query parse(String text) throws QueryException {
        var decimal = DECIMAL_COMMA.matcher(text);
        if (decimal.find()) {
            throw new QueryException(Messages.quoting("lang.decimalComma", decimal.group(1) + "." + decimal.group(2)));
        }
        Queries queries = new Queries();
        for (String part : AND.split(text.strip(), -1)) {
            if (!part.isBlank()) {
                queries.add(part.strip());
            }
        }
        if (queries.criteria.isEmpty() && queries.ranking == null) {
            throw new QueryException(Messages.text("debug.query.empty"));
        }
        return new Query(text, queries.criteria, queries.ranking);
    }

    private void add(String part) throws QueryException {
        var prefixed = PREFIXED.matcher(part);
        if (prefixed.matches()) {
            String rest = prefixed.group(2).strip();
            switch (prefixed.group(1).toLowerCase(Locale.ROOT)) {
                case "op" -> criteria.add(operation(rest));
                case "label" -> criteria.add(new NodePredicate.Labelled(rest));
                case "is" -> criteria.add(kind(rest));
                default -> ranking = ranking(rest);
            }
        } else if (COMPARISON.matcher(part).find()) {
            criteria.add(comparison(part));
        } else {
            criteria.add(
                    isNonFinite(part) ? new NodePredicate.NonFinite() : new NodePredicate.Word(part, operations(part)));
        }
    }

    private static NodePredicate operation(String name) throws QueryException {
        Set<Op> operations = operations(name);
        if (operations.isEmpty()) {
            throw new QueryException(Messages.quoting("debug.query.operation", name));
        }
        return new NodePredicate.Operation(operations);
    }

    private static NodePredicate kind(String name) throws QueryException {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "leaf" -> new NodePredicate.Operation(Set.of(Op.LEAF));
            case "constant" -> new NodePredicate.Operation(Set.of(Op.CONSTANT));
            default -> {
                if (!isNonFinite(name)) {
                    throw new QueryException(Messages.quoting("debug.query.kind", name));
                }
                yield new NodePredicate.NonFinite();
            }
        };
    }

    private static boolean isNonFinite(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "nonfinite", "non-finite", "nan", "inf", "infinite", "infinity", "∞" -> true;
            default -> false;
        };
    }

    private static TopK ranking(String text) throws QueryException {
        var matcher = RANK.matcher(text);
        if (!matcher.matches()) {
            throw new QueryException(Messages.quoting("debug.query.ranking", text));
        }
        Quantity figure = figure(matcher.group(1), "debug.query.ranking");
        int count = matcher.group(2) == null ? TopK.USUAL_COUNT : Integer.parseInt(matcher.group(2));
        return new TopK(figure, count);
    }

    private static NodePredicate comparison(String text) throws QueryException {
        Measurement result = Language.measure(text);
        WatchExpression measure = result.measure();
        LangError error = result.error();
        if (measure == null) {
            throw new QueryException(error == null ? text : error.message());
        }
        List<Quantity> figures = new ArrayList<>();
        for (String name : measure.names()) {
            figures.add(figure(name, "debug.query.figure"));
        }
        return new NodePredicate.Compared(measure, figures);
    }

    private static Quantity figure(String name, String complaint) throws QueryException {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "data", "value" -> Quantity.DATA;
            case "grad", "gradient" -> Quantity.GRAD;
            default -> throw new QueryException(Messages.quoting(complaint, name));
        };
    }

    /** The operations that a word or sign means, in the language's notation or the picture's. */
    private static Set<Op> operations(String name) {
        Set<Op> operations = EnumSet.noneOf(Op.class);
        Arrays.stream(Op.values()).filter(op -> isCalled(op, name)).forEach(operations::add);
        return operations;
    }

    private static boolean isCalled(Op op, String name) {
        return op.name().equalsIgnoreCase(name)
                || (op.isOperation()
                        && (op.symbol().equalsIgnoreCase(name)
                                || Notation.symbol(op).equalsIgnoreCase(name)
                                || (op == Op.POWER && name.equals("^"))));
    }
}
