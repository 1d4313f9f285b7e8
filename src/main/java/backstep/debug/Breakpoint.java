package backstep.debug;

import backstep.engine.Contribution;
import backstep.engine.Known;
import backstep.engine.Phase;
import backstep.engine.Quantity;
import backstep.engine.Step;
import backstep.engine.Trace;
import java.util.Optional;
import java.util.Set;

/** Where a run stops. */
public sealed interface Breakpoint {

    /** Why a run stops after a step; empty if it goes on. */
    Optional<BreakpointHit> stop(Trace trace, int step);

    /** At every step in which a node acts: it is computed, seeded, or sends; a leaf, which does none of these, receives. */
    record OnNode(int node) implements Breakpoint {

        @Override
        public Optional<BreakpointHit> stop(Trace trace, int index) {
            Step step = trace.step(index);
            boolean acts = index > 0 && step.node() == node;
            return acts || receives(trace, step)
                    ? Optional.of(new BreakpointHit(index, node, this, Optional.empty()))
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
        public Optional<BreakpointHit> stop(Trace trace, int index) {
            Known known = new Known(trace, index);
            Step step = trace.step(index);
            Set<Quantity> figures = query.figures();
            if (figures.isEmpty()) {
                boolean acts = index > 0 && query.matches(known, step.node());
                return acts ? stopAt(known, step.node(), Optional.empty()) : received(known, step, Optional.empty());
            }
            if (step.phase() == Phase.FORWARD && figures.contains(Quantity.DATA)) {
                return stopAt(known, step.node(), Optional.of(Quantity.DATA));
            }
            if (step.phase() == Phase.SEED && figures.contains(Quantity.GRAD)) {
                return stopAt(known, step.node(), Optional.of(Quantity.GRAD));
            }
            return figures.contains(Quantity.GRAD)
                    ? received(known, step, Optional.of(Quantity.GRAD))
                    : Optional.empty();
        }

        /** Stops at what received a gradient; without a figure at leaves only, for operations act by themselves. */
        private Optional<BreakpointHit> received(Known known, Step step, Optional<Quantity> figure) {
            return step.contributions().stream()
                    .map(Contribution::target)
                    .filter(target ->
                            figure.isPresent() || !known.graph().op(target).isOperation())
                    .flatMap(target -> stopAt(known, target, figure).stream())
                    .findFirst();
        }

        private Optional<BreakpointHit> stopAt(Known known, int node, Optional<Quantity> figure) {
            return query.matches(known, node)
                    ? Optional.of(new BreakpointHit(known.step(), node, this, figure))
                    : Optional.empty();
        }
    }
}
