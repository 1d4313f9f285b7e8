package backstep.debug;

import backstep.engine.Graph;
import backstep.engine.Known;
import backstep.engine.Phase;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.explain.KnownTexts;
import backstep.explain.Notation;
import backstep.text.Messages;
import backstep.text.Numbers;

/** Says in words where and why a run stopped. */
public final class Sentences {

    private Sentences() {}

    /** {@code Stopped at e: |grad| > 10, it is 12.5}. */
    public static String stop(Trace trace, BreakpointHit stop) {
        String name = Notation.name(trace.graph(), stop.node());
        return switch (stop.breakpoint()) {
            case Breakpoint.OnNode _ -> Messages.text("debug.stop", name, action(trace, stop));
            case Breakpoint.OnQuery(Query query) ->
                Messages.text(
                        "debug.stop",
                        name,
                        stop.figure().isEmpty()
                                ? query.text().strip()
                                : figure(new Known(trace, stop.step()), stop, query));
        };
    }

    private static String action(Trace trace, BreakpointHit stop) {
        Phase phase = trace.phase(stop.step());
        boolean receives = trace.step(stop.step()).node() != stop.node();
        return Messages.text("debug.stop." + (receives ? "received" : phase.toString()));
    }

    /** {@code |grad| > 10, it is 12.5 so far}. */
    private static String figure(Known known, BreakpointHit stop, Query query) {
        Quantity figure = stop.figure().orElseThrow();
        double value = compared(known, stop.node(), query, known.figure(stop.node(), figure));
        String now = KnownTexts.soFar(Numbers.brief(value), known.isPartial(stop.node(), figure));
        return Messages.quoting("debug.stop.figure", query.text().strip(), now);
    }

    /** What the first comparison compares: of {@code |grad| > 10} the size. Where it begins with a number, the figure. */
    private static double compared(Known known, int node, Query query, double otherwise) {
        return query.criteria().stream()
                .filter(NodePredicate.Compared.class::isInstance)
                .map(NodePredicate.Compared.class::cast)
                .filter(criterion -> !criterion.measure().names().isEmpty())
                .findFirst()
                .map(criterion -> criterion.subject(known, node))
                .orElse(otherwise);
    }

    /** How a breakpoint is listed: {@code e = a·b}, or the query. */
    public static String name(Graph graph, Breakpoint breakpoint) {
        return switch (breakpoint) {
            case Breakpoint.OnNode(int node) -> Notation.wholeName(graph, node);
            case Breakpoint.OnQuery(Query query) -> query.text().strip();
        };
    }
}
