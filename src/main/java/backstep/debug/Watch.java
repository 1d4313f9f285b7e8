package backstep.debug;

import backstep.engine.Known;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.lang.LangError;
import backstep.lang.Language;
import backstep.lang.Measurement;
import backstep.lang.WatchExpression;
import backstep.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A formula over named nodes that is followed through a run: {@code a.grad * b.data}, {@code a > b}. */
public record Watch(WatchExpression measure) {

    private static final String DATA = ".data";
    private static final String GRAD = ".grad";

    /** What a watch says after some step. */
    public sealed interface Reading {

        /**
         * What the formula comes to.
         *
         * @param partial whether a gradient that went into it is not whole yet
         */
        record Value(double value, boolean partial) implements Reading {}

        /** A figure that it needs is not computed yet. */
        record NotYet() implements Reading {}

        /** It asks for something that there is not. */
        record Problem(String message) implements Reading {}
    }

    /** A figure of a node. */
    private record Source(int node, Quantity figure) {}

    /**
     * Reads a text.
     *
     * @throws QueryException if it is no formula, with why
     */
    public static Watch parse(String text) throws QueryException {
        Measurement result = Language.measure(text);
        WatchExpression measure = result.measure();
        LangError error = result.error();
        if (measure == null) {
            throw new QueryException(error == null ? text : error.message());
        }
        return new Watch(measure);
    }

    /**
     * Its value after some step.
     *
     * @param names the nodes that names mean
     */
    public Reading read(Trace trace, int step, Map<String, Integer> names) {
        List<Source> sources = new ArrayList<>();
        for (String asked : measure.names()) {
            Source source = source(asked, names);
            if (source == null) {
                return new Reading.Problem(Messages.quoting("debug.watch.noValue", name(asked)));
            }
            sources.add(source);
        }
        return read(new Known(trace, step), sources);
    }

    private Reading read(Known known, List<Source> sources) {
        for (Source source : sources) {
            if (!known.knows(source.node(), source.figure())) {
                return new Reading.NotYet();
            }
        }
        boolean partial = sources.stream().anyMatch(source -> known.isPartial(source.node(), source.figure()));
        double value = measure.value(
                name -> known.figure(sources.get(name).node(), sources.get(name).figure()));
        return new Reading.Value(value, partial);
    }

    /**
     * Its values from the start to some step.
     *
     * @param points how many steps are looked at, at most, evenly spread over the whole run
     * @return of each of these steps its value, NaN where there is none
     */
    public double[] history(Trace trace, int step, Map<String, Integer> names, int points) {
        int last = Math.min(points, trace.stepCount() + 1) - 1;
        return IntStream.rangeClosed(0, last)
                .map(point -> last == 0 ? 0 : (int) ((long) point * trace.stepCount() / last))
                .filter(sample -> sample <= step)
                .mapToDouble(sample -> read(trace, sample, names) instanceof Reading.Value(double value, boolean _)
                        ? value
                        : Double.NaN)
                .toArray();
    }

    /** Why it can never have a value: it asks for a name that there is not. Empty if all are there. */
    public Optional<String> problem(Map<String, Integer> names) {
        return measure.names().stream()
                .filter(asked -> source(asked, names) == null)
                .findFirst()
                .map(asked -> Messages.quoting("debug.watch.noValue", name(asked)));
    }

    private static @Nullable Source source(String asked, Map<String, Integer> names) {
        Integer node = names.get(name(asked));
        return node == null ? null : new Source(node, asked.endsWith(GRAD) ? Quantity.GRAD : Quantity.DATA);
    }

    private static String name(String asked) {
        boolean attributed = asked.endsWith(GRAD) || asked.endsWith(DATA);
        return attributed ? asked.substring(0, asked.length() - GRAD.length()) : asked;
    }
}
