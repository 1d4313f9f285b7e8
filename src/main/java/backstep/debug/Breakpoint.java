package backstep.debug;

import backstep.engine.Contribution;
import backstep.engine.Figure;
import backstep.engine.Known;
import backstep.engine.Phase;
import backstep.engine.Step;
import backstep.engine.Trace;
import java.util.Optional;
import java.util.Set;

/** Where a run stops. */
public sealed interface Breakpoint {

    /** Why a run stops after a step; empty if it goes on. */
    Optional<Stop> stop(Trace trace, int step);

    /** At every step in which a node acts: it is computed, seeded, or sends; a leaf, which does none of these, receives. */
    record OnNode(int node) implements Breakpoint {

        @Override
        public Optional<Stop> stop(Trace trace, int index) {
            Step step = trace.step(index);
            boolean acts = index > 0 && step.node() == node;
            return acts || receives(trace, step)
                    ? Optional.of(new Stop(index, node, this, Optional.empty()))
                    : Optional.empty();
        }

        private boolean receives(Trace trace, Step step) {
            return !trace.graph().op(node).isOperation()
                    && step.contributions().stream().anyMatch(sent -> sent.target() == node);
        }
    }

    /**
     * At every step that gives a node a figure with which it fulfils a query; without figures in the query, at every
     * step in which such a node acts.
     */
    record OnQuery(Query query) implements Breakpoint {

        @Override
        public Optional<Stop> stop(Trace trace, int index) {
            Known known = new Known(trace, index);
            Step step = trace.step(index);
            Set<Figure> figures = query.figures();
            if (figures.isEmpty()) {
                boolean acts = index > 0 && query.matches(known, step.node());
                return acts ? stopAt(known, step.node(), Optional.empty()) : received(known, step, Optional.empty());
            }
            if (step.phase() == Phase.FORWARD && figures.contains(Figure.DATA)) {
                return stopAt(known, step.node(), Optional.of(Figure.DATA));
            }
            if (step.phase() == Phase.SEED && figures.contains(Figure.GRAD)) {
                return stopAt(known, step.node(), Optional.of(Figure.GRAD));
            }
            return figures.contains(Figure.GRAD) ? received(known, step, Optional.of(Figure.GRAD)) : Optional.empty();
        }

        /** Stops at what received a gradient; without a figure at leaves only, for operations act by themselves. */
        private Optional<Stop> received(Known known, Step step, Optional<Figure> figure) {
            return step.contributions().stream()
                    .map(Contribution::target)
                    .filter(target ->
                            figure.isPresent() || !known.graph().op(target).isOperation())
                    .flatMap(target -> stopAt(known, target, figure).stream())
                    .findFirst();
        }

        private Optional<Stop> stopAt(Known known, int node, Optional<Figure> figure) {
            return query.matches(known, node)
                    ? Optional.of(new Stop(known.step(), node, this, figure))
                    : Optional.empty();
        }
    }
}
